package readout.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.attribution.SourceClass;
import readout.event.EventMention;
import readout.event.Status;
import readout.record.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The graph in the words of schema.org, read back by a JSON-LD processor. */
class SchemaOrgTest {

  private static final SmallRecord RECORD = SmallRecord.read();

  @Test
  void everyWordIsOneOfSchemaOrgAndStandsWhereItMay() throws Exception {
    JsonArray expanded = LinkedData.expanded(written(RECORD));
    assertTrue(expanded.size() > 5, expanded.toString());
    assertEquals(List.of(), SchemaOrgWords.complaints(expanded));
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void whateverTheStatusTheWordsAreOfSchemaOrg(Status status) throws Exception {
    for (EventMention.Kind kind : EventMention.Kind.values()) {
      String json = written(SmallRecord.holding(SmallRecord.told(kind, status, List.of())));
      assertEquals(List.of(), SchemaOrgWords.complaints(LinkedData.expanded(json)), kind.label());
    }
  }

  @Test
  void aWordInTheWrongPlaceWouldBeSeen() throws Exception {
    String json =
        """
        {"@context": "https://schema.org", "@type": "Person", "@id": "urn:x", "name": "A",
         "startDate": "2015-01-01", "jobTitle": {"@type": "Place", "name": "B"}, "worth": "C"}
        """;
    assertEquals(3, SchemaOrgWords.complaints(LinkedData.expanded(json)).size());
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void onlyWhatTookPlaceOrIsToTakePlaceIsAnEvent(Status status) throws Exception {
    boolean event =
        List.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED, Status.CANCELLED).contains(status);
    JsonNode fact = fact(EventMention.Kind.EVENT, status);
    assertEquals(event ? "Event" : "Claim", fact.get("@type").asString());
    assertEquals(event, fact.has("startDate"));
    assertEquals(status.label(), fact.get("readout:status").asString());
  }

  @Test
  void aClaimIsByWhoMadeItAndNotByThoseOfWhomItTells() throws Exception {
    var minister = new Source("Ada Brenn", SourceClass.OFFICIAL, "Brenn", null);
    JsonNode claim = fact(EventMention.Kind.CLAIM, Status.ALLEGED, minister);
    assertEquals("Ada Brenn", claim.get("author").get("name").asString());
    assertEquals("Person", claim.get("author").get("@type").asString());
    assertTrue(claim.get("readout:actor").toString().contains("Barack Obama"), claim.toString());
  }

  @Test
  void aClaimOfNobodyKnownHasNoAuthor() throws Exception {
    var unnamed = new Source("officials", SourceClass.UNNAMED_OFFICIAL, "officials", null);
    assertFalse(fact(EventMention.Kind.CLAIM, Status.ALLEGED, unnamed).has("author"));
    assertFalse(fact(EventMention.Kind.CLAIM, Status.ALLEGED).has("author"));
  }

  @Test
  void whoSpeaksIsTheAuthorOfAStatement() throws Exception {
    JsonNode said = fact(EventMention.Kind.STATEMENT, Status.OCCURRED);
    assertTrue(said.get("author").toString().contains("Barack Obama"), said.toString());
  }

  private static JsonNode fact(EventMention.Kind kind, Status status, Source... chain)
      throws Exception {
    String json = written(SmallRecord.holding(SmallRecord.told(kind, status, List.of(chain))));
    return new JsonMapper()
        .readTree(json)
        .get("@graph")
        .valueStream()
        .filter(node -> node.has("readout:kind"))
        .findFirst()
        .orElseThrow();
  }

  private static String written(Holdings holdings) throws Exception {
    return Written.by(new SchemaOrg(), holdings).text("record.jsonld");
  }
}
