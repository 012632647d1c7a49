package readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Readout;
import readout.text.Document;

/** Whence a report comes is written before a colon as speakers are; all sentences are ours. */
class DatelineTest {

  @ParameterizedTest
  @ValueSource(strings = {"DOHA", "NEW DELHI", "LAHORE", "BEIJING", "UNITED NATIONS"})
  void thePlaceThatAReportComesFromIsNoSpeaker(String place) {
    assertEquals(
        0, attributions(place + ": Two boats were hit near the pier.\n\nNobody was hurt."));
  }

  @Test
  void whoTakesATurnIsOne() {
    assertEquals(1, attributions("VERHAGEN: Two boats were hit near the pier."));
  }

  private static int attributions(String text) {
    return Readout.english().read(Document.of("a", text)).attributions().size();
  }
}
