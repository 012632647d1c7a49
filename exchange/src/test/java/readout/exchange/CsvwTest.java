package readout.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The description of the tables (CSV on the Web), read back, and the tables by what it says. */
class CsvwTest {

  private static final SmallRecord RECORD = SmallRecord.read();

  private static Written written(Holdings holdings) throws IOException {
    return Written.by(new CsvFiles(), holdings);
  }

  private static String metadata() throws IOException {
    return written(RECORD).text("csv-metadata.json");
  }

  @Test
  void theDescriptionKeepsTheRulesOfTheVocabulary() throws IOException {
    Schema schema = EventDataTest.schema("csvw.schema.json");
    assertEquals(List.of(), schema.validate(metadata(), InputFormat.JSON));
    String broken = metadata().replace("\"columns\"", "\"cols\"");
    assertFalse(schema.validate(broken, InputFormat.JSON).isEmpty());
  }

  @Test
  void everyWordOfTheDescriptionIsOneOfTheVocabulary() throws Exception {
    JsonArray expanded = LinkedData.expanded(metadata());
    var words = new ArrayList<String>();
    expanded.forEach(node -> words(node, words));
    assertTrue(words.size() > 100, "words read: " + words.size());
    assertEquals(
        List.of(),
        words.stream()
            .filter(word ->
                !word.startsWith("@")
                    && !word.startsWith("http://www.w3.org/ns/csvw#")
                    && !word.equals("http://purl.org/dc/terms/description"))
            .toList());
    // JSON-LD drops without a word what it does not know: as many words as were written.
    assertEquals(
        metadata().split("\"datatype\" :", -1).length,
        words.stream().filter(it -> it.endsWith("#datatype")).count() + 1);
  }

  private static void words(JsonValue value, List<String> words) {
    switch (value.getValueType()) {
      case ARRAY -> value.asJsonArray().forEach(each -> words(each, words));
      case OBJECT -> {
        JsonObject object = value.asJsonObject();
        words.addAll(object.keySet());
        object.values().forEach(each -> words(each, words));
      }
      case STRING, NUMBER, TRUE, FALSE, NULL -> {}
    }
  }

  @Test
  void theTablesAreAsTheDescriptionSays() throws IOException {
    Written all = written(RECORD);
    DescribedTables tables = DescribedTables.read(metadata(), all::text);
    assertEquals(List.of(), tables.complaints());
    assertTrue(tables.rows() > 20, "rows read: " + tables.rows());
  }

  @Test
  void oneStoryAloneIsWholeInItself() throws IOException {
    Written part = written(new OfStory(RECORD, RECORD.stories().getFirst()));
    DescribedTables tables = DescribedTables.read(metadata(), part::text);
    assertEquals(List.of(), tables.complaints());
    assertTrue(tables.rows() > 10, "rows read: " + tables.rows());
  }

  @Test
  void aTableThatIsOtherwiseWouldBeSeen() throws IOException {
    Written all = written(RECORD);
    String numbers = "fact,value,unit,bound,what\r\nf-none,many,,exact,killed\r\n";
    Map<String, String> changed = Map.of("numbers.csv", numbers);
    DescribedTables tables =
        DescribedTables.read(metadata(), it -> changed.getOrDefault(it, all.text(it)));
    assertEquals(
        List.of("numbers.csv 1: value is no number: many", "numbers.csv: leads nowhere [f-none]"),
        tables.complaints());
  }
}
