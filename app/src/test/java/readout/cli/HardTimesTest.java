package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Killed processes, full disks, locked records, hostile and huge inputs. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class HardTimesTest {

  private static final Pattern REPORTED = Pattern.compile("([\\d,]+) documents");

  @TempDir private Path folder;

  @Test
  void killedAtAnyMomentWhatWasReportedIsThere() throws IOException, InterruptedException {
    Path input = documents(2_000, 8);
    Process process = Program.start(Program.command(read(input)));
    int reported = waitForReport(process);
    process.destroyForcibly().waitFor();
    assertTrue(reported >= 200, "a batch was reported before the kill");

    int kept = documentsIn(export());
    assertTrue(kept >= reported, kept + " kept of " + reported + " reported");
    assertTrue(kept < 2_000, "the kill came before the end");

    assertEquals(ExitCode.FINE, Run.of(read(input)).code());
    String resumed = export();
    Files.delete(folder.resolve("readout.db"));
    assertEquals(ExitCode.FINE, Run.of(read(input)).code());
    assertEquals(export(), resumed, "a resumed run ends where an undisturbed one does");
  }

  @Test
  void aFullDiskIsSaidInOneLineAndNothingIsLost() throws IOException, InterruptedException {
    Path few = documents(100, 30);
    assertEquals(ExitCode.FINE, Run.of(read(few)).code());
    String before = export();
    Path many = documents(1_500, 120);
    Process process = Program.start(limitedTo(3_000, Program.command(read(many))));
    List<String> lines = Program.output(process).lines().toList();
    assertEquals(ExitCode.NO_RECORD, process.waitFor(), lines.toString());
    assertTrue(lines.getLast().contains("disk"), lines.toString());
    assertTrue(documentsIn(export()) >= documentsIn(before), "what was there is there");
  }

  @Test
  void aLockedRecordIsSaidInOneLine() throws IOException, SQLException {
    Path input = documents(3, 10);
    Run.of(read(input));
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("readout.db"));
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      Run run = Run.of(read(documents(5, 11)));
      assertEquals(ExitCode.NO_RECORD, run.code());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().contains("another program is writing"), run.err());
    }
  }

  @Test
  void aHugeFileIsRefusedByNameAndTheRestIsRead() throws IOException {
    Path input = documents(3, 10);
    Path huge = folder.resolve("huge.txt");
    String paragraph = "The ministers met and said that they would meet again.\n\n".repeat(20_000);
    try (var writer = Files.newBufferedWriter(huge)) {
      for (int i = 0; i < 95; i++) {
        writer.write(paragraph);
      }
    }
    assertTrue(Files.size(huge) > 100_000_000, "it is a hundred megabytes");
    Run run = Run.of(read(input, huge));
    assertEquals(ExitCode.PARTLY, run.code(), run.err());
    assertTrue(run.err().contains("huge.txt"), run.err());
    assertTrue(run.err().contains("3 documents added, 1 unreadable"), run.err());
  }

  @Test
  void oneEndlessLineAndOneEndlessWordAreRead() throws IOException {
    Path line = folder.resolve("line.txt");
    Path word = folder.resolve("word.txt");
    Files.writeString(line, "the ministers met and they said that ".repeat(1_500));
    Files.writeString(word, "a".repeat(100_000));
    Run run = Run.of(read(line, word));
    assertEquals(ExitCode.FINE, run.code(), run.err());
  }

  @Test
  void loneSurrogatesAndWrongCharsetsEndAsText() throws IOException {
    Path surrogates = folder.resolve("surrogates.jsonl");
    Files.writeString(
        surrogates, "{\"id\":\"s\",\"text\":\"The ministers \\ud83d met in Vienna \\udd4a.\"}\n");
    Path latin = folder.resolve("latin.txt");
    Files.write(
        latin,
        "The café was closed, the minister's aide said in Genève."
            .getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.of(read(surrogates, latin));
    assertEquals(ExitCode.FINE, run.code(), run.err());
    assertEquals(2, documentsIn(export()));
  }

  @Test
  void aDanglingLinkIsNamed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    Run run = Run.of(read(documents(3, 10), link));
    assertEquals(ExitCode.PARTLY, run.code());
    assertTrue(run.err().contains("link.txt: does not exist"), run.err());
  }

  @Test
  void textCannotPaintTheTerminal() throws IOException {
    Path input = folder.resolve("paint.jsonl");
    Files.writeString(
        input,
        "{\"id\":\"p\",\"date\":\"2015-07-20\",\"text\":\"Cuban Foreign Minister Bruno Rodriguez"
            + " met U.S. Secretary of State John Kerry in \\u001b[31mWashington on Monday.\"}\n");
    assertEquals(ExitCode.FINE, Run.of(read(input)).code());
    Run brief = Run.of("brief", "--record", db());
    assertTrue(brief.out().contains("Kerry"), brief.out());
    assertEquals(-1, brief.out().indexOf('\033'));
  }

  private int waitForReport(Process process) throws IOException {
    BufferedReader output = Program.output(process);
    var seen = new StringBuilder();
    for (int c = output.read(); c >= 0; c = output.read()) {
      seen.append((char) c);
      Matcher matcher = REPORTED.matcher(seen);
      if (matcher.find()) {
        return Integer.parseInt(matcher.group(1).replace(",", ""));
      }
    }
    return 0;
  }

  /** A shell that lets no file grow beyond so many kilobytes: a full disk, as SQLite sees it. */
  private static List<String> limitedTo(int kilobytes, List<String> command) {
    String quoted = command.stream().map(it -> "'" + it + "'").collect(Collectors.joining(" "));
    return List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec " + quoted);
  }

  private Path documents(int count, int sentences) throws IOException {
    Path file = folder.resolve("in-" + count + "-" + sentences + ".jsonl");
    try (var writer = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        String text =
            "Round %d. ".formatted(i)
                + "The ministers met in Vienna on Tuesday. ".repeat(sentences);
        writer.write(
            "{\"id\":\"%d-%d\",\"date\":\"2015-07-0%d\",\"lang\":\"en\",\"text\":\"%s\"}%n"
                .formatted(sentences, i, 1 + i % 9, text));
      }
    }
    return file;
  }

  private String[] read(Path... inputs) {
    var arguments = new java.util.ArrayList<>(List.of("read", "--no-brief", "--record", db()));
    for (Path input : inputs) {
      arguments.add(input.toString());
    }
    return arguments.toArray(String[]::new);
  }

  private String db() {
    return folder.resolve("readout.db").toString();
  }

  private String export() {
    Run run = Run.of("export", "--to", "jsonl", "--record", db());
    assertEquals(ExitCode.FINE, run.code(), run.err());
    return run.out();
  }

  private static int documentsIn(String export) {
    return (int) export.lines().filter(it -> it.contains("\"record\":\"document\"")).count();
  }
}
