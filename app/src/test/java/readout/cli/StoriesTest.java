package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.RecordFile;

class StoriesTest {

  private static final String WIRE =
      "The foreign ministers of France and Italy met in Geneva on Monday and agreed to reopen two border"
          + " posts before the end of June. The posts at Hallow Ford and Red Mill have been shut for eleven"
          + " years. Carts will cross first, then buses, a clerk told reporters.";

  private static final List<String> COVERAGE =
      List.of(
          line("wire", "Tamsin Wire", "2014-05-12", WIRE),
          line("copy", "Evening Leaf", "2014-05-13", WIRE),
          line(
              "own",
              "Hill Post",
              "2014-05-13",
              "France and Italy will open the border posts of Hallow Ford and Red Mill again, their foreign"
                  + " ministers said in Geneva. A shepherd wondered what the posts were for."),
          line(
              "goat",
              "Hill Post",
              "2014-05-13",
              "A goat was elected mayor of Lower Stanning by nine votes. The loser, a baker, wept."));

  @TempDir private Path folder;

  @BeforeEach
  void read() throws IOException {
    read("readout.db", COVERAGE);
  }

  @Test
  void theBriefShowsStoriesAndWhereTextsComeFrom() throws IOException {
    String out = run("brief").out();
    assertTrue(out.contains("STORIES  1"), out);
    assertTrue(out.contains("copy of Tamsin Wire, 2014-05-12"), out);
    Path page = folder.resolve("brief.html");
    run("brief", "--html", page.toString());
    String html = Files.readString(page);
    assertTrue(html.contains("<h2>Stories</h2>"), html);
    assertTrue(html.contains("copy of Tamsin Wire, 2014-05-12"), html);
  }

  @Test
  void positionsAreListedByHolderAndAbsenceIsExplained() throws IOException {
    assertTrue(run("positions").out().contains("No position: "), run("positions").out());
    read(
        "stand.db",
        List.of(
            line(
                "stand",
                "Hill Post",
                "2014-05-13",
                "France rejected a demand by Italy on Monday to reopen talks about the border"
                    + " posts.")));
    String out =
        Run.of("positions", "france", "--record", folder.resolve("stand.db").toString()).out();
    assertTrue(out.startsWith("France"), out);
    assertTrue(out.contains("refuses"), out);
  }

  @Test
  void oneAffairIsOneStoryAndTheRestStandsAlone() {
    String out = run("stories").out();
    assertTrue(out.contains("2014-05-12 to 2014-05-13; 3 texts, 2 origins"), out);
    assertTrue(out.contains("1 document stands alone"), out);
    assertEquals(2, run("stories", "--json").out().lines().count());
  }

  @Test
  void aStoryShowsItsDocumentsAndItsEvents() {
    String out = run("story", "1").out();
    assertTrue(out.contains("Evening Leaf, 2014-05-13"), out);
    assertTrue(out.contains("[copy]"), out);
    assertTrue(out.contains("TIMELINE"), out);
  }

  @Test
  void aStoryThatIsNotThereIsSaidNotToBe() {
    assertEquals(ExitCode.NOTHING, run("story", "99").code());
    assertEquals(ExitCode.NOTHING, run("story", "zzz").code());
  }

  @Test
  void theCopyIsNamedWithItsSourceAndOrder() {
    String out = run("origins").out();
    assertTrue(out.contains("copy of Tamsin Wire, 2014-05-12"), out);
    assertTrue(out.contains("published 2014-05-13, the other 2014-05-12"), out);
    assertEquals(1, run("origins", "--json").out().lines().count());
  }

  @Test
  void theExportHoldsOriginsAndStories() {
    String out = run("export", "--to", "jsonl").out();
    assertTrue(
        out.contains("\"origin\":[{\"document\":\"wire\",\"relation\":\"copy\",\"share\":1,"), out);
    assertEquals(2, out.lines().filter(it -> it.startsWith("{\"record\":\"story\"")).count());
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() throws IOException {
    String before = run("export", "--to", "jsonl").out();
    for (int seed = 0; seed < 3; seed++) {
      var shuffled = new ArrayList<>(COVERAGE);
      Collections.shuffle(shuffled, new Random(seed));
      Files.delete(folder.resolve("readout.db"));
      for (String one : shuffled) {
        read("readout.db", List.of(one));
      }
      assertEquals(before, run("export", "--to", "jsonl").out());
    }
  }

  @Test
  void theRecordOfADayIsThatOfADeskWhichReadNoFurther() throws IOException {
    var early = new ArrayList<>(COVERAGE);
    early.add(line("linked", "Hill Post", "2014-05-13", WIRE, "https://hill.example/posts"));
    var all = new ArrayList<>(early);
    all.add(line("before", "Old Leaf", "2014-05-30", WIRE, "https://old.example/posts"));
    Collections.reverse(all);
    read("early.db", early);
    read("all.db", all);
    String then = exported("early.db");
    assertTrue(then.contains("https://hill.example/posts"), then);
    assertTrue(then.contains("\"record\":\"story\""), then);
    assertEquals(then, exported("all.db", "--as-of", "2014-05-13"));
    Run story =
        Run.of(
            "export",
            "--to",
            "markdown",
            "--story",
            "1",
            "--as-of",
            "2014-05-13",
            "--record",
            db("all.db"));
    assertEquals(ExitCode.FINE, story.code(), story.err());
    assertTrue(exported("all.db").contains("old.example"), "the record itself is as it was");
  }

  private String exported(String record, String... options) {
    var all = new ArrayList<>(List.of("export", "--to", "jsonl", "--record", db(record)));
    all.addAll(List.of(options));
    return Run.of(all.toArray(String[]::new)).out();
  }

  @Test
  void nothingIsNewInAnEmptyRecord() {
    RecordFile.open(folder.resolve("empty.db")).close();
    Run run = Run.of("new", "--record", db("empty.db"));
    assertEquals(ExitCode.NOTHING, run.code(), run.err());
    assertEquals("No document of the record came after run 0.", run.out().strip());
  }

  @Test
  void aMomentThatIsNoneIsRefusedBeforeAnythingIsRead() throws IOException {
    Path file = folder.resolve("coverage.jsonl");
    Run run = Run.of("read", file.toString(), "--moment", "yesterday", "--record", db("none.db"));
    assertEquals(ExitCode.MISUSE, run.code());
    assertTrue(run.err().contains("'yesterday' is no day or moment"), run.err());
    assertFalse(Files.exists(folder.resolve("none.db")));
  }

  @Test
  void momentsOfTwoZonesAreInOrder() throws IOException {
    read("zones.db", COVERAGE.subList(0, 1), "--moment", "2014-05-15T01:30+02:00");
    assertEquals(ExitCode.FINE, since("2014-05-14T23:30Z"));
    assertEquals(ExitCode.FINE, since("2014-05-15T05:00:00+05:30"));
    assertEquals(ExitCode.NOTHING, since("2014-05-14T23:30:01Z"));
    assertEquals(ExitCode.NOTHING, since("2014-05-15"));
  }

  private int since(String when) {
    return Run.of("new", "--since", when, "--record", db("zones.db")).code();
  }

  @Test
  void whatIsNewIsToldInFacts() throws IOException {
    read("two.db", COVERAGE.subList(1, 4), "--moment", "2014-05-14");
    read("two.db", COVERAGE.subList(0, 1), "--moment", "2014-05-15");
    Run run = Run.of("new", "--since", "1", "--record", db("two.db"));
    assertEquals(ExitCode.FINE, run.code(), run.err());
    assertTrue(run.out().startsWith("ADDED"), run.out());
    assertTrue(run.out().contains("agree [planned]"), run.out());
    assertEquals(run.out(), Run.of("new", "--since", "2014-05-15", "--record", db("two.db")).out());
    assertEquals(
        ExitCode.NOTHING, Run.of("new", "--since", "2014-05-16", "--record", db("two.db")).code());
    assertEquals(
        ExitCode.MISUSE, Run.of("new", "--since", "Tuesday", "--record", db("two.db")).code());
  }

  private Run run(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.add("--record");
    all.add(db("readout.db"));
    return Run.of(all.toArray(String[]::new));
  }

  private void read(String record, List<String> lines, String... options) throws IOException {
    Path file = folder.resolve("coverage.jsonl");
    Files.write(file, lines);
    var all =
        new ArrayList<>(List.of("read", file.toString(), "--no-brief", "--record", db(record)));
    all.addAll(List.of(options));
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals(ExitCode.FINE, run.code(), run.err());
  }

  private String db(String name) {
    return folder.resolve(name).toString();
  }

  private static String line(String id, String outlet, String day, String text) {
    return """
    {"id":"%s","outlet":"%s","date":"%s","lang":"en","text":"%s"}\
    """
        .formatted(id, outlet, day, text);
  }

  private static String line(String id, String outlet, String day, String text, String url) {
    return line(id, outlet, day, text).replaceFirst("[{]", "{\"url\":\"" + url + "\",");
  }
}
