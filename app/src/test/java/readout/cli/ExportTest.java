package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.exchange.Exchange;
import readout.exchange.Exchanges;

/** The record in every format, from the command line. */
class ExportTest {

  @TempDir private Path folder;

  @BeforeEach
  void readTheSamples() {
    assertEquals(0, Run.of("read", "../samples", "--record", db()).code());
  }

  @Test
  void everyFormatIsWrittenAndSaysWhatItLeftOut() throws IOException {
    for (Exchange exchange : Exchanges.ALL) {
      Path place = folder.resolve("out-" + exchange.name());
      Run run = Run.of("export", "--to", exchange.name(), "--record", db(), "-o", place.toString());
      assertEquals(0, run.code(), exchange.name() + run.err());
      assertTrue(run.err().contains(exchange.name() + ": "), run.err());
      assertTrue(run.err().contains(" written"), run.err());
      assertTrue(size(place) > 100, exchange.name());
    }
  }

  @Test
  void oneStoryIsLessThanAll() {
    int all = Run.of("export", "--to", "jsonfeed", "--record", db()).out().length();
    Run one = Run.of("export", "--to", "jsonfeed", "--story", "1", "--record", db());
    assertEquals(0, one.code(), one.err());
    assertTrue(one.out().length() > 200 && one.out().length() <= all);
  }

  @Test
  void severalFilesNeedAFolder() {
    Run run = Run.of("export", "--to", "csv", "--record", db());
    assertEquals(ExitCode.MISUSE, run.code());
    assertTrue(run.err().contains("-o FOLDER"), run.err());
  }

  @Test
  void aFormatThatIsNotThereIsRefusedWithTheListOfThoseThatAre() {
    Run run = Run.of("export", "--to", "xls", "--record", db());
    assertEquals(ExitCode.MISUSE, run.code());
    assertTrue(run.err().contains("polecat"), run.err());
  }

  @Test
  void aStoryThatIsNotThereIsNothing() {
    Run run = Run.of("export", "--to", "rss", "--story", "99", "--record", db());
    assertEquals(ExitCode.NOTHING, run.code());
  }

  private static long size(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return Files.size(place);
    }
    try (var files = Files.list(place)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private String db() {
    return folder.resolve("r.db").toString();
  }
}
