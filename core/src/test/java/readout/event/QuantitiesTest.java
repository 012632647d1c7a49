package readout.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import readout.text.Document;
import readout.text.EnglishSegmenter;
import readout.text.SegmentedText;

/** How many, and whether that is the least or the most. */
class QuantitiesTest {

  @Test
  void theWordsBeforeANumberTellOnWhichSideItLies() {
    assertEquals("20 exact", only("They freed 20 prisoners."));
    assertEquals("20 at-least", only("They freed at least 20 prisoners."));
    assertEquals("20 at-least", only("They freed more than 20 prisoners."));
    assertEquals("20 at-most", only("They freed no more than 20 prisoners."));
    assertEquals("20 at-most", only("They freed not more than 20 prisoners."));
    assertEquals("20 at-most", only("They freed fewer than 20 prisoners."));
    assertEquals("20 at-least", only("They freed no fewer than 20 prisoners."));
    assertEquals("20 at-least", only("They freed not less than 20 prisoners."));
    assertEquals("20 at-most", only("They freed up to 20 prisoners."));
    assertEquals("20 at-most", only("They freed as many as 20 prisoners."));
    assertEquals("20 about", only("They freed about 20 prisoners."));
    assertEquals("20 at-least", only("More than 20 prisoners were freed."));
    assertEquals("20 at-most", only("No more than 20 prisoners were freed."));
  }

  @Test
  void theArticleOfAScaleHidesNoBound() {
    assertEquals("100 at-least", only("They freed more than a hundred prisoners."));
    assertEquals("12 at-least", only("They freed at least a dozen prisoners."));
    assertEquals("1000 about", only("They freed about a thousand prisoners."));
  }

  @Test
  void aNumberOfSeveralWordsIsOne() {
    assertEquals("24 exact", only("They freed two dozen prisoners."));
    assertEquals("200 exact", only("They freed two hundred prisoners."));
    assertEquals("500 exact", only("They freed 5 hundred prisoners."));
    assertEquals("2500000 exact", only("They need 2.5 million dollars."));
    assertEquals("407 exact", only("They freed four hundred and seven prisoners."));
    assertEquals("1225 exact", only("They freed twelve hundred and twenty-five prisoners."));
    assertEquals("62 exact", only("They freed sixty two prisoners."));
    assertEquals("900000 exact", only("They need nine hundred thousand dollars."));
    assertEquals("2300000 exact", only("They need two million three hundred thousand dollars."));
    assertEquals("6 exact", only("They freed half a dozen prisoners."));
  }

  @Test
  void whatIsNotOneNumberIsNotAddedUp() {
    assertEquals(
        List.of("20 exact", "7 exact"), told("They freed twenty prisoners and seven soldiers."));
    assertEquals(List.of("3 exact"), told("They freed 3 prisoners on May 5, 2015."));
  }

  @Test
  void anUntoldNumberOfHundredsIsNone() {
    assertEquals(List.of(), told("They freed several hundred prisoners."));
    assertEquals(List.of(), told("They freed a few dozen prisoners."));
    assertEquals(List.of(), told("They freed hundreds of prisoners."));
  }

  @Test
  void timeIsNotCounted() {
    assertEquals(List.of(), told("They expelled him five days later."));
    assertEquals("5 exact", only("They expelled five of them later."));
  }

  @Test
  void theWordsOfAQuantityAreThoseOfItsNumberAndUnit() {
    SegmentedText text = read("They freed half a dozen old prisoners.");
    Quantity found = Quantities.of(text.tokens(), text.sentences().getFirst()).getFirst();
    assertEquals("half a dozen old prisoners", found.span().of(text.text()));
    assertEquals("prisoners", found.unit());
    assertEquals("released", found.what());
  }

  private static String only(String sentence) {
    List<String> found = told(sentence);
    assertEquals(1, found.size(), sentence + " " + found);
    return found.getFirst();
  }

  private static List<String> told(String sentence) {
    SegmentedText text = read(sentence);
    return Quantities.of(text.tokens(), text.sentences().getFirst()).stream()
        .map(it -> String.format(Locale.ROOT, "%.0f %s", it.value(), it.bound()))
        .toList();
  }

  private static SegmentedText read(String sentence) {
    return new EnglishSegmenter().segment(Document.of("d", sentence));
  }
}
