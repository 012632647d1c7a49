package readout.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Readout;
import readout.collection.Received;
import readout.text.Document;

class PageTest {

  private static final Page PAGE =
      new Page("a", List.of(Document.of("a", "The ministers met in Vienna.").inLanguage("en")));

  @Test
  void aPageIsOneLine() {
    var line = assertInstanceOf(Page.Annotated.Line.class, PAGE.annotation(Readout.english()));
    assertTrue(line.json().startsWith("{\"id\":\"a\""), line.json());
  }

  @Test
  void aPageThatBreaksTheReadingIsToldWithItsReason() {
    Readout broken =
        Readout.english(text -> {
          throw new StackOverflowError();
        });
    assertEquals(
        new Page.Annotated.Nothing(
            new Received.Unreadable("a", "breaks the reading: java.lang.StackOverflowError")),
        PAGE.annotation(broken));
  }
}
