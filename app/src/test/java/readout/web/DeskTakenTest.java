package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page shows can be taken along: just that, in every format. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTakenTest {

  private static final Document DENIED =
      Document.of("denied", "Cuba denied the report. Tony Blair will visit Madrid in April.")
          .from("Malecon Daily")
          .on("2003-03-15");

  @TempDir private static Path folder;
  private OpenDesk desk;

  @BeforeAll
  void open() throws Exception {
    desk =
        OpenDesk.over(folder.resolve("record.db"), DeskPagesTest.PLAN, DeskPagesTest.HELD, DENIED);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  /** The facts of a page in our own lines, by the links that it has. */
  private Set<String> taken(String page) throws Exception {
    String offers = desk.page(found(desk.page(page), "href=\"(/export[^/\"]*)\">in other"));
    var ids = new TreeSet<String>();
    String lines = desk.page(found(offers, "href=\"(/export/jsonl[^\"]*)\""));
    for (String line : lines.split("\n", -1)) {
      JsonNode object = line.isEmpty() ? null : JsonMapper.shared().readTree(line);
      if (object != null && object.get("record").asString().equals("fact")) {
        ids.add(object.get("id").asString());
      }
    }
    return ids;
  }

  private static String found(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertTrue(matcher.find(), pattern + " is not in " + page);
    return matcher.group(1).replace("&amp;", "&");
  }

  private static Set<String> all(String page, String pattern) {
    var found = new TreeSet<String>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void ofAnEventItIsThatFactAlone() throws Exception {
    String fact =
        found(desk.page("/search?q=Azores&type=CONSULT&status=occurred"), "/event/([0-9a-f]+)");
    assertEquals(Set.of(fact), taken("/event/" + fact));
  }

  @Test
  void ofADocumentItIsWhatTheDocumentTells() throws Exception {
    Set<String> told = taken("/document?id=held");
    assertTrue(told.size() >= 3, told.toString());
    assertTrue(told.containsAll(all(desk.page("/document?id=held"), "/event/([0-9a-f]+)")));
    assertFalse(told.equals(taken("/document?id=plan")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/claims", "/commitments", "/claims?q=report", "/commitments?to=2003"})
  void ofALedgerItIsWhatTheLedgerLists(String page) throws Exception {
    Set<String> listed = all(desk.page(page), "href=\"/event/([0-9a-f]+)\"");
    assertFalse(listed.isEmpty(), page);
    assertEquals(listed, taken(page));
  }

  @Test
  void ofAStoryItIsOnlyWhatTheFilterLeaves() throws Exception {
    String story = found(desk.page("/"), "(/story/[0-9a-z]+)");
    Set<String> whole = taken(story);
    Set<String> planned = taken(story + "?status=planned");
    assertTrue(whole.containsAll(planned) && planned.size() < whole.size(), planned.toString());
    assertFalse(planned.isEmpty());
    String json = found(desk.page(story + "?status=planned"), "href=\"([^\"]+)\">Export this as");
    assertEquals(planned, all(desk.page(json), "\"record\":\"fact\",\"id\":\"([0-9a-f]+)\""));
  }

  @Test
  void ofTheFirstPageItIsTheWholeRecord() throws Exception {
    assertEquals(
        all(desk.page("/api/v1/facts?limit=100"), "\"record\":\"fact\",\"id\":\"([0-9a-f]+)\""),
        taken("/"));
  }

  @Test
  void promisesAreNarrowedByOutletAndDay() throws Exception {
    String due = "href=\"/event/([0-9a-f]+)\"";
    assertEquals(1, all(desk.page("/commitments"), due).size());
    assertEquals(1, all(desk.page("/commitments?outlet=Potomac+Ledger"), due).size());
    assertEquals(0, all(desk.page("/commitments?outlet=Harbour+Gazette"), due).size());
    assertEquals(1, all(desk.page("/commitments?from=2003-03-18&to=2003-03-18"), due).size());
    assertEquals(0, all(desk.page("/commitments?from=2003-03-19"), due).size());
    assertEquals(0, all(desk.page("/commitments?to=2003-02"), due).size());
  }

  @Test
  void whatIsNoViewIsNotThere() throws Exception {
    for (String none : new String[] {"view=none", "fact=none", "story=none"}) {
      assertEquals(404, desk.get("/export/csv?" + none).statusCode(), none);
    }
  }
}
