package readout.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Readout;
import readout.text.Document;
import readout.text.Span;

/** Those who are named side by side are found one by one, or not at all. */
class SideBySideTest {

  @Test
  void twoStatesAreTwo() {
    assertEquals(List.of("Chad", "Niger"), in("Chad and Niger", " said that it was over."));
    assertEquals(
        List.of("United States", "Peru"), in("Both the United States and Peru", " agreed."));
  }

  @Test
  void threeAreThreeAndTitlesBelongToTheirNames() {
    assertEquals(
        List.of("Norway", "Sweden", "Denmark"), in("Norway, Sweden and Denmark", " protested."));
    assertEquals(
        List.of("Helmut Kohl", "French President Jacques Chirac"),
        in("Helmut Kohl and French President Jacques Chirac", " met."));
  }

  @Test
  void whereItIsOpenWhoseMinistersTheyAreNobodyIsFound() {
    assertEquals(List.of(), in("The foreign ministers of Chad and Niger", " met."));
  }

  @Test
  void oneAloneAndWhoIsOnlyDescribedTwiceAreNotSeveral() {
    assertEquals(List.of(), in("Chad", " said so."));
    assertEquals(List.of(), in("Chad and its many rivers", " are beautiful."));
  }

  private static List<String> in(String phrase, String rest) {
    String text = phrase + rest;
    var reading = Readout.english().read(Document.of("note", text));
    return SideBySide.in(new Span(0, phrase.length()), reading.cast(), text).stream()
        .map(it -> it.span().of(text))
        .toList();
  }
}
