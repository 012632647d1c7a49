package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program, from files to the export: in whatever order coverage comes, and on however
 * many threads it is read, the record is the same to the byte. The coverage is made by lot and
 * nothing in it is true.
 */
class SameBytesTest {

  private static final int DOCUMENTS = 130;

  private static final List<String> STATES = List.of("Chile", "Norway", "Kenya", "Japan", "Peru");
  private static final List<String> OUTLETS = List.of("Tamsin Wire", "Evening Leaf", "Hill Post");
  private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday");
  private static final List<String> MATTERS = List.of("grain", "fish", "trains", "visas");

  private static final List<String> ACTS =
      List.of(
          "The foreign ministers of %1$s and %2$s spoke by telephone on %3$s, the foreign ministry of"
              + " %1$s said.",
          "The president of %1$s met the president of %2$s on %3$s.",
          "%1$s and %2$s signed an agreement on %4$s on %3$s.",
          "The government of %1$s accused %2$s on %3$s of blocking %4$s. %2$s denied it.",
          "The foreign minister of %1$s will visit %2$s next week to talk about %4$s.",
          "%1$s promised on %3$s to deliver %4$s to %2$s by the end of the month.",
          "%1$s rejected a demand by %2$s on %3$s to reopen talks about %4$s.",
          "The army of %1$s fired at a boat of %2$s on %3$s, wounding two sailors.");

  @TempDir private Path folder;

  @Test
  void theOrderOfDocumentsAndTheNumberOfThreadsLeaveNoTrace() throws IOException {
    List<String> coverage = coverage();
    read("a", coverage, 1);
    String inOrder = export("a");
    assertEquals(DOCUMENTS, lines(inOrder, "document"));
    assertTrue(lines(inOrder, "fact") > DOCUMENTS / 4, "facts: " + lines(inOrder, "fact"));
    assertTrue(lines(inOrder, "link") > 0, "no links");
    assertTrue(lines(inOrder, "story") > 0, "no stories");
    Collections.shuffle(coverage, new Random(11));
    read("b", coverage.subList(0, DOCUMENTS / 2), 2);
    // What has come so far is compared and brought into stories before the rest comes.
    export("b");
    read("b", coverage.subList(DOCUMENTS / 2, DOCUMENTS), 2);
    assertEquals(inOrder, export("b"));
  }

  private static long lines(String export, String record) {
    return export.lines().filter(it -> it.startsWith("{\"record\":\"" + record + "\"")).count();
  }

  private void read(String name, List<String> coverage, int threads) throws IOException {
    Path file = Files.write(folder.resolve("coverage.jsonl"), coverage);
    Run read =
        Run.of(
            "read",
            "--no-brief",
            "--reader",
            "rules",
            "--threads",
            Integer.toString(threads),
            "--record",
            record(name),
            file.toString());
    assertEquals(ExitCode.FINE, read.code(), read.err());
  }

  private String export(String name) {
    return Run.of("export", "--to", "jsonl", "--record", record(name)).out();
  }

  private String record(String name) {
    return folder.resolve(name + ".db").toString();
  }

  /** Each act is told by one to three outlets, the later of which may take over the words. */
  private static List<String> coverage() {
    var random = new Random(7);
    var lines = new ArrayList<String>();
    while (lines.size() < DOCUMENTS) {
      String day = "2030-%02d-%02d".formatted(1 + random.nextInt(3), 1 + random.nextInt(28));
      String text = act(random) + filling(random) + " " + act(random);
      int tellings = Math.min(1 + random.nextInt(3), DOCUMENTS - lines.size());
      for (int i = 0; i < tellings; i++) {
        String told = i == 1 ? text : text + " " + act(random);
        lines.add(line(lines.size(), any(OUTLETS, random), day, told));
      }
    }
    return lines;
  }

  /** So that all texts are a little alike. */
  private static String filling(Random random) {
    return " Snow lay on the quay and the ferry was late. A clerk of the harbour counted crates of "
        + any(MATTERS, random)
        + " until the lamps were lit.";
  }

  private static String act(Random random) {
    int one = random.nextInt(STATES.size());
    int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
    return String.format(
        Locale.ROOT,
        any(ACTS, random),
        STATES.get(one),
        STATES.get(other),
        any(DAYS, random),
        any(MATTERS, random));
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String line(int number, String outlet, String day, String text) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"d%03d\",\"outlet\":\"%s\",\"date\":\"%s\",\"lang\":\"en\",\"text\":\"%s\"}",
        number,
        outlet,
        day,
        text);
  }
}
