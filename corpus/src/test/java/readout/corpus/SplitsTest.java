package readout.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The split was fixed before the first model was trained and stays as it is. */
class SplitsTest {

  @Test
  void theSplitIsFixed() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("splits.tsv"));
    assertEquals(29, lines.stream().filter(l -> l.endsWith("\ttrain")).count());
    assertEquals(7, lines.stream().filter(l -> l.endsWith("\tdev")).count());
    assertEquals(12, lines.stream().filter(l -> l.endsWith("\ttest")).count());
    assertEquals("02\ttest", lines.get(2));
    assertEquals("04\tdev", lines.get(4));
  }
}
