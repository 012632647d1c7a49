package readout.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hurried person types: nothing is lost, and one line says what is wrong. */
class MisuseTest {

  private static final String VISIT =
      "{\"id\":\"v\",\"date\":\"2015-08-15\",\"outlet\":\"Gazette\",\"text\":\"U.S. Secretary of"
          + " State John Kerry visited Havana on Friday.\"}\n";

  @TempDir private Path folder;
  private Path lines;
  private String record;

  @BeforeEach
  void aRecordOfOneVisit() throws IOException {
    lines = Files.writeString(folder.resolve("visit.jsonl"), VISIT);
    record = folder.resolve("my.db").toString();
    Run read = Run.of("read", lines.toString(), "--reader", "rules", "--record", record);
    assertEquals(ExitCode.FINE, read.code(), read.err());
  }

  @Test
  void anExportIsNotWrittenOverItsRecord() throws IOException {
    refusedAndKept(Path.of(record), "export", "--to", "jsonl", "-o", record, "--record", record);
    refusedAndKept(Path.of(record), "export", "--to", "html", "-o", record, "--record", record);
    refusedAndKept(Path.of(record), "brief", "--html", record, "--record", record);
  }

  @Test
  void annotationsAndExtractsAreNotWrittenOverWhatIsRead() throws IOException {
    String sameInOtherWords = folder.resolve("./visit.jsonl").toString();
    refusedAndKept(lines, "annotate", lines.toString(), "-o", sameInOtherWords);
    Path page = Files.writeString(folder.resolve("p.html"), "<html><p>They met.</p></html>");
    refusedAndKept(page, "extract", page.toString(), "-o", page.toString());
  }

  @Test
  void anEmptyFileIsNoRecordAndStaysEmpty() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Run run = Run.of("brief", "--record", empty.toString());
    assertEquals(ExitCode.NO_RECORD, run.code());
    assertTrue(run.err().contains("is empty and no record"), run.err());
    assertEquals(0, Files.size(empty));
  }

  @Test
  void aFileThatIsNoPageIsNotExtracted() throws IOException {
    Path paper = Files.writeString(folder.resolve("paper.pdf"), "%PDF-1.4\n1 0 obj\n");
    Path picture = Files.write(folder.resolve("a.html"), new byte[] {1, 0, 0, 2, 0, 3, 7, 0, 0});
    Run run = Run.of("extract", paper.toString(), picture.toString());
    assertEquals(ExitCode.NOTHING, run.code());
    assertTrue(run.err().contains("paper.pdf: is no web page"), run.err());
    assertTrue(run.err().contains("a.html: is no web page"), run.err());
  }

  @Test
  void whatIsTypedTooMuchOrWrongIsNamed() {
    assertSaid("'breif' is no command; did you mean ", "breif");
    assertSaid("'second' is more than this command takes", "why", "first", "second");
    assertSaid("Unknown option: '--wide'", "brief", "--wide");
    assertSaid("99999 is no port", "serve", "--port", "99999", "--record", record);
  }

  @Test
  void aPortThatAnotherProgramHasIsSaidToBeTaken() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      assertSaid(
          "another program listens on port " + port, "serve", "--port", port, "--record", record);
    }
  }

  @Test
  void anIdMayBeTypedInCapitalsAndAWrongOneIsQuoted() {
    String id =
        Run.of("export", "--to", "jsonl", "--record", record)
            .out()
            .lines()
            .filter(line -> line.contains("\"CONSULT\""))
            .map(line -> line.replaceFirst(".*?\"id\":\"(f[0-9a-f]+)\".*", "$1"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        Run.of("why", id, "--record", record).out(),
        Run.of("why", id.toUpperCase(java.util.Locale.ROOT), "--record", record).out());
    Run nobody = Run.of("compare", "zz", "--record", record);
    assertEquals(ExitCode.NOTHING, nobody.code());
    assertTrue(nobody.err().contains("no fact 'zz' in the record"), nobody.err());

    Run absent = overrule(id, "person:nobody");
    assertEquals(ExitCode.MISUSE, absent.code());
    assertTrue(absent.err().contains("person:nobody is not in every one"), absent.err());
    assertEquals(ExitCode.FINE, overrule(id, "person:john-kerry").code());
  }

  @Test
  void aPageThatCannotBeWrittenIsNamedWithTheReason() {
    assertFails("is a folder", "brief", "--html", folder.toString(), "--record", record);
    String nowhere = folder.resolve("no/such.html").toString();
    Run run =
        assertFails(
            nowhere + ": no such file or folder", "brief", "--html", nowhere, "--record", record);
    assertFalse(run.err().contains(".part"), run.err());
  }

  @Test
  void nobodysPositionIsNoWordOnOthers() {
    Run run = Run.of("positions", "Zorro", "--record", record);
    assertEquals(ExitCode.NOTHING, run.code());
    assertTrue(run.err().contains("no side whose name holds 'Zorro'"), run.err());
  }

  @Test
  void theListOfCommandsTellsOfEachInWholeSentences() {
    String help = Run.of("--help").out().replaceAll("\\s+", " ");
    assertTrue(help.contains("what changed over time comes first."), help);
    assertTrue(help.contains("denials and disputes."), help);
    assertTrue(help.contains("how it is known which came first."), help);
  }

  @Test
  void anEmptyNameIsNotTheWorkingFolder() {
    Run run = Run.of("read", "", "--reader", "rules", "--record", record);
    assertEquals(ExitCode.NOTHING, run.code());
    assertTrue(run.err().contains("'': is no name of a file"), run.err());
  }

  @Test
  void stoppedWhileTheNetworkReadsItSaysSoAndEndsWithoutAFault() throws Exception {
    var many = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      many.append(VISIT.replace("\"v\"", "\"v" + i + "\"").replace("Friday", "Friday, round " + i));
    }
    Path input = Files.writeString(folder.resolve("many.jsonl"), many);
    Process process = Program.start(Program.command("read", input.toString(), "--record", record));
    try (BufferedReader output = Program.output(process)) {
      var told = new StringBuilder();
      while (told.indexOf(" documents") < 0) {
        int next = output.read();
        assertTrue(next >= 0, "it ended without telling how far it is: " + told);
        told.append((char) next);
      }
      assertTrue(process.toHandle().destroy());
      String end = output.lines().collect(Collectors.joining("\n"));
      assertEquals(StopSignals.KILLED, process.waitFor(), end);
      assertTrue(end.contains("stopped; what was read is in the record"), end);
      assertFalse(end.contains("fatal error"), end);
    }
    assertEquals(ExitCode.FINE, Run.of("brief", "--record", record).code());
  }

  private Run overrule(String id, String actor) {
    return Run.of("overrule", "not-the-actor", id, "--actor", actor, "--record", record);
  }

  private static void refusedAndKept(Path kept, String... line) throws IOException {
    byte[] before = Files.readAllBytes(kept);
    Run run = Run.of(line);
    assertEquals(ExitCode.MISUSE, run.code(), run.err());
    assertTrue(run.err().contains("is what is read, and would be lost"), run.err());
    assertArrayEquals(before, Files.readAllBytes(kept));
  }

  private static void assertSaid(String words, String... line) {
    Run run = Run.of(line);
    assertEquals(ExitCode.MISUSE, run.code());
    assertTrue(run.err().contains(words), run.err());
  }

  private static Run assertFails(String words, String... line) {
    Run run = Run.of(line);
    assertEquals(ExitCode.NO_RECORD, run.code());
    assertTrue(run.err().contains(words), run.err());
    return run;
  }
}
