package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static final Vocabulary SMALL = vocabulary("talk ##s ##ing in cafe . paris , 東");

  private static Vocabulary vocabulary(String words) {
    var lines = new StringBuilder("[PAD]\n");
    for (int i = 1; i < 103; i++) {
      lines.append("[unused").append(i).append("]\n");
    }
    lines.append(words.replace(' ', '\n'));
    return Vocabulary.read(
        new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static String cut(String text) {
    List<Piece> pieces = new WordPieces(SMALL).cut(text, 0, text.length());
    var written = new StringBuilder();
    for (Piece piece : pieces) {
      written.append(piece.opensWord() ? "|" : "+");
      written.append(text, piece.start(), piece.end());
      written.append(piece.id() == Vocabulary.UNKNOWN ? "?" : "");
    }
    return written.toString();
  }

  @Test
  void wordsAreCutIntoTheLongestPiecesThatAreKnown() {
    assertEquals("|talk+s|in|Paris|.", cut("talks in Paris."));
    assertEquals("|Talk+ing", cut("Talking"));
  }

  @Test
  void aWordThatCannotBeCutIsUnknownAsAWhole() {
    assertEquals("|talkative?|in", cut("talkative in"));
  }

  @Test
  void accentsAndCapitalsAreReadAsPlainLettersAndKeepTheirPlace() {
    assertEquals("|Café|.", cut("Café."));
    assertEquals("|CAFE\u0301|.", cut("CAFE\u0301."));
  }

  @Test
  void signsWithoutBlanksStandAlone() {
    assertEquals("|東|東|,|talk", cut("東東,talk"));
  }

  @Test
  void whatCannotBeSeenPartsNothing() {
    assertEquals("|ta\u00ADlk|in", cut("ta\u00ADlk in"));
  }

  @Test
  void halfAPairAndAnEmojiAreOneUnknownThingEach() {
    assertEquals("|talk|in", cut("talk \uD83D in"));
    assertEquals("|\uD83D\uDE00?|in", cut("\uD83D\uDE00 in"));
  }

  @Test
  void aWordOfAThousandLettersIsUnknownAndNotCut() {
    assertEquals("|" + "s".repeat(1000) + "?", cut("s".repeat(1000)));
  }

  @Test
  void theVocabularyOfTheProgramIsWhole() {
    Vocabulary vocabulary = Vocabulary.read(Weights.open("vocabulary.txt"));
    assertEquals(30522, vocabulary.size());
    assertEquals(Vocabulary.CLS, vocabulary.number("[CLS]"));
    assertEquals(Vocabulary.SEP, vocabulary.number("[SEP]"));
    assertEquals(Vocabulary.UNKNOWN, vocabulary.number("[UNK]"));
  }
}
