package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two offices each print their own account of one call, under their own names. */
class TwoReadoutsTest {

  private static final List<String> TEXTS =
      List.of(
          """
          {"id":"oslo","date":"2024-03-05","outlet":"Office of the Prime Minister of Norway","text":"Prime Minister \
          Jonas Gahr Støre spoke by phone with President William Ruto of Kenya on Tuesday. The Prime Minister thanked \
          President Ruto for the rescue of the crew. He urged Kenya to open its ports. Norway will send \
          three ships to Mombasa by the end of April."}\
          """,
          """
          {"id":"nairobi","date":"2024-03-05","outlet":"Presidency of Kenya","text":"President William Ruto spoke by \
          phone with Prime Minister Jonas Gahr Støre of Norway on Tuesday. President Ruto thanked the Prime Minister \
          for the rescue of the crew. Norway will send five ships to Mombasa by the end of April."}\
          """);

  @TempDir private Path folder;
  private String page = "";

  @BeforeEach
  void compare() throws IOException {
    Path coverage = Files.write(folder.resolve("coverage.jsonl"), TEXTS);
    String record = folder.resolve("r.db").toString();
    Run read =
        Run.of("read", "--no-brief", "--reader", "rules", "--record", record, coverage.toString());
    assertEquals(ExitCode.FINE, read.code(), read.err());
    Matcher call =
        Pattern.compile("phone +(f\\w+)").matcher(Run.of("timeline", "--record", record).out());
    assertTrue(call.find(), "the call is not told");
    page = Run.of("compare", call.group(1), "--record", record).out();
  }

  @Test
  void eachIsTheAccountOfItsState() {
    assertTrue(page.contains("NOR  “He urged Kenya to open its ports.”"), page);
  }

  @Test
  void numbersThatDifferAreShown() {
    assertTrue(page.contains("how many: 5 ships / 3 ships"), page);
  }

  @Test
  void whatBothTellIsNotAlsoToldByOneAlone() {
    assertEquals(page.indexOf("five ships"), page.lastIndexOf("five ships"), page);
  }

  @Test
  void hisThanksAreNotHers() {
    assertFalse(page.contains("Differently worded"), page);
  }

  @Test
  void abovePointsThatDifferNobodyReadsThatNothingDoes() {
    assertFalse(page.contains("by some only  0"), page);
  }
}
