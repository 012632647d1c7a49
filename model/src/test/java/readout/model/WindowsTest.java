package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.text.Document;
import readout.text.EnglishSegmenter;

class WindowsTest {

  private static final Windows WINDOWS =
      new Windows(new WordPieces(Vocabulary.read(Weights.open("vocabulary.txt"))));

  private static final String SENTENCE =
      "The envoy of the northern town told the council that the bridge would be open again. ";

  private static List<List<Piece>> of(String text) {
    return WINDOWS.of(new EnglishSegmenter().segment(Document.of("test", text)));
  }

  @Test
  void shortParagraphsAreReadTogether() {
    assertEquals(1, of(SENTENCE + "\n\n" + SENTENCE).size());
  }

  @Test
  void nothingIsReadOfAnEmptyText() {
    assertEquals(List.of(), of(""));
    assertEquals(List.of(), of(" \n \n"));
  }

  @Test
  void aLongParagraphIsCutAtTheEndOfASentence() {
    String text = SENTENCE.repeat(20).strip();
    List<List<Piece>> windows = of(text);
    assertTrue(windows.size() > 1);
    for (List<Piece> window : windows) {
      assertTrue(window.size() <= Windows.LONGEST - 2);
      assertEquals('.', text.charAt(window.getLast().end() - 1));
    }
  }

  @Test
  void noPieceIsLostHoweverLongAParagraphIs() {
    String text = "bridge ".repeat(1000).strip();
    int pieces = of(text).stream().mapToInt(List::size).sum();
    assertEquals(1000, pieces);
  }

  @Test
  void theWritingOfAWordIsAFeature() {
    String features =
        of("He said “the FBI knows Paris” in 1999.").getFirst().stream()
            .map(piece -> String.valueOf(piece.feature()))
            .collect(Collectors.joining(" "));
    assertEquals("5 0 12 2 10 2 6 12 0 12 12", features);
  }

  /** The same text as {@code training/reader/golden.py} cuts, and the numbers it prints. */
  @Test
  void theJavaReaderAndTheTrainingCutAlike() {
    String text =
        """
        Talks to resume in Ostmar, envoy says

        "We will be back on Monday," said Ilan Dorrec, the U.S.-born envoy. He didn't say who'd pay.

        «Non», a café owner from Tessin replied; 40% of the trade goes that way.
        """;
    String numbers =
        of(text).stream()
            .flatMap(List::stream)
            .map(piece -> piece.id() + ":" + piece.feature())
            .collect(Collectors.joining(" "));
    assertEquals(Golden.NUMBERS, numbers);
  }
}
