package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {

  @TempDir private Path folder;

  @Test
  void readingTwiceChangesNothing() throws IOException {
    write("in/one.txt", "The ministers met in Vienna on Tuesday. They said nothing more of it.");
    write("in/two.txt", "The ministers will meet again in the autumn, the ministry said.");
    assertEquals(ExitCode.FINE, read("in").code());
    String before = Run.of("export", "--to", "jsonl", "--record", db()).out();
    Run again = read("in");
    assertTrue(again.err().contains("0 documents added, 2 known already"), again.err());
    assertEquals(before, Run.of("export", "--to", "jsonl", "--record", db()).out());
    assertEquals(2, before.lines().filter(it -> it.contains("\"record\":\"document\"")).count());
  }

  @Test
  void oneBadInputAmongGoodOnesIsNamedAndTheRestIsRead() throws IOException {
    write("in/a.txt", "The ministers met in Vienna on Tuesday. They said nothing more of it.");
    write("in/empty.txt", "");
    Files.write(folder.resolve("in/image.bin"), new byte[] {0, 1, 2, 0, 0, (byte) 0x89, 0, 7});
    Run run = read("in", "missing.txt");
    assertEquals(ExitCode.PARTLY, run.code());
    assertTrue(run.err().contains("empty.txt: is empty"), run.err());
    assertTrue(run.err().contains("image.bin: is binary"), run.err());
    assertTrue(run.err().contains("missing.txt: does not exist"), run.err());
    assertTrue(run.err().contains("1 document added, 3 unreadable"), run.err());
  }

  @Test
  void nothingReadableAtAllIsItsOwnExitCode() throws IOException {
    write("in/empty.txt", "");
    assertEquals(ExitCode.NOTHING, read("in").code());
  }

  @Test
  void aSlipInTheNameOfAFileLaysOutNoRecord() {
    Run run = read("missing.txt");
    assertEquals(ExitCode.NOTHING, run.code());
    assertTrue(run.err().contains("missing.txt: does not exist"), run.err());
    assertTrue(run.err().contains("0 documents added, 1 unreadable"), run.err());
    assertFalse(Files.exists(folder.resolve("readout.db")));
  }

  @Test
  void aDateThatIsNoDayIsNamedAndTheTextIsRead() throws IOException {
    write("in/a.jsonl", "{\"id\":\"1\",\"text\":\"The ministers met.\",\"date\":\"2021-13-45\"}\n");
    Run run = read("in");
    assertEquals(ExitCode.FINE, run.code(), run.err());
    assertTrue(run.err().contains("the date given is no day: \"2021-13-45\""), run.err());
    assertTrue(run.err().contains("a.jsonl line 1"), run.err());
  }

  @Test
  void twoTextsOfOneIdAreNotMixedUp() throws IOException {
    write(
        "in/a.jsonl",
        """
        {"id":"1","text":"The ministers met in Vienna on that day in July."}
        {"id":"1","text":"The ministers did not meet in Vienna on that day."}
        """);
    Run run = read("in");
    assertEquals(ExitCode.PARTLY, run.code());
    assertTrue(run.err().contains("another text of the id 1"), run.err());
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void tenThousandTinyFiles() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 10_000; i++) {
      Files.writeString(folder.resolve("in/%05d.txt".formatted(i)), "Round " + i + " was held.");
    }
    Run run = read("in");
    assertEquals(ExitCode.FINE, run.code(), run.err());
    assertTrue(run.err().contains("10000 documents added"), run.err());
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() throws IOException {
    for (int i = 0; i < 60; i++) {
      write("in/%02d.txt".formatted(i), "The ministers met for the round number " + i + ".");
    }
    String one = exportAfter("--threads", "1");
    assertEquals(one, exportAfter("--threads", "7"));
  }

  @Test
  void aForeignRecordIsRefusedInOneLine() throws IOException {
    write("in/a.txt", "The ministers met in Vienna on Tuesday.");
    Files.writeString(folder.resolve("readout.db"), "not a database");
    Run run = read("in");
    assertEquals(ExitCode.NO_RECORD, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals("not a database", Files.readString(folder.resolve("readout.db")));
  }

  @Test
  void commandsThatNeedARecordSaySo() {
    for (String command : new String[] {"brief", "actors"}) {
      Run run = Run.of(command, "--record", db());
      assertEquals(ExitCode.NO_RECORD, run.code());
      assertTrue(run.err().contains("there is no record here"), run.err());
    }
  }

  private String exportAfter(String... options) throws IOException {
    Files.deleteIfExists(folder.resolve("readout.db"));
    String[] arguments = {"read", folder + "/in", "--record", db(), options[0], options[1]};
    assertEquals(ExitCode.FINE, Run.of(arguments).code());
    return Run.of("export", "--to", "jsonl", "--record", db()).out();
  }

  private Run read(String... inputs) {
    var arguments = new java.util.ArrayList<String>();
    arguments.add("read");
    for (String input : inputs) {
      arguments.add(folder.resolve(input).toString());
    }
    arguments.add("--record");
    arguments.add(db());
    return Run.of(arguments.toArray(String[]::new));
  }

  private String db() {
    return folder.resolve("readout.db").toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
