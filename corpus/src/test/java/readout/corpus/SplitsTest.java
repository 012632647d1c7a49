package readout.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The split of the 48 planned affairs was fixed before the first model was trained. */
class SplitsTest {

  /** What is added later may only be trained on: the judges stay the same. */
  private static final int PLANNED = 48;

  @Test
  void theSplitOfThePlannedAffairsIsFixed() throws IOException {
    List<String> planned = affairs().subList(0, PLANNED);
    assertEquals(29, planned.stream().filter(l -> l.endsWith("\ttrain")).count());
    assertEquals(7, planned.stream().filter(l -> l.endsWith("\tdev")).count());
    assertEquals(12, planned.stream().filter(l -> l.endsWith("\ttest")).count());
    assertEquals("02\ttest", planned.get(1));
    assertEquals("04\tdev", planned.get(3));
    assertEquals("48\ttrain", planned.getLast());
  }

  @Test
  void laterAffairsAreForTrainingOnly() throws IOException {
    List<String> all = affairs();
    for (String affair : all.subList(PLANNED, all.size())) {
      assertEquals("train", affair.split("\t", -1)[1], affair);
    }
  }

  @Test
  void affairsStandInTheOrderOfTheirNumbers() throws IOException {
    List<Integer> numbers =
        affairs().stream().map(l -> Integer.valueOf(l.substring(0, l.indexOf('\t')))).toList();
    assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
  }

  private static List<String> affairs() throws IOException {
    return Files.readAllLines(Path.of("splits.tsv")).stream()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .toList();
  }
}
