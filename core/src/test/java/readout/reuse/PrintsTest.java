package readout.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readout.text.Document;

class PrintsTest {

  @Test
  void twelveWordsInARowLeaveACommonPrint() {
    String shared = "the clerk read the list of names twice and then burned it quietly";
    List<Long> one = prints("In Tamsin, before supper, " + shared + ", as agreed on the boat.");
    List<Long> other =
        prints("Nobody applauded when " + shared + "! Rain fell on the roof all night.");
    assertFalse(Collections.disjoint(one, other));
  }

  @Test
  void caseMarksAndLineBreaksMakeNoDifference() {
    assertEquals(
        prints("The carts crossed at dawn, one by one; nobody counted."),
        prints("THE CARTS crossed\nat dawn - one by one. Nobody counted"));
  }

  @Test
  void printsAreInOrderAndOnce() {
    List<Long> prints = prints("no more no more no more no more no more no more no more no more");
    assertEquals(List.copyOf(new TreeSet<>(prints)), prints);
  }

  @Test
  void aTextOfFourWordsHasNone() {
    assertTrue(prints("Only four words here.").isEmpty());
  }

  @Test
  void commonWordsWeighLessThanRareOnes() {
    CommonWords words = CommonWords.english();
    assertTrue(words.weight("the") < words.weight("minister"));
    assertTrue(words.weight("minister") < words.weight("qwerty"));
  }

  @Test
  void endingsAreTakenOff() {
    assertEquals(Stem.of("minister"), Stem.of("minister's"));
    assertEquals("meet", Stem.of("meeting"));
    assertEquals("party", Stem.of("parties"));
    assertEquals("press", Stem.of("press"));
  }

  private static List<Long> prints(String text) {
    return Prints.of(Document.of("d", text));
  }
}
