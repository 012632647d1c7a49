package readout.corpus.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.corpus.Affair;
import readout.corpus.Article;
import readout.corpus.Corpus;
import readout.corpus.CorpusReader;
import readout.corpus.Mark;
import readout.timex.Interval;

/** Marks become readings without loss, and the record made of them keeps what it has reached. */
class MarkedRecordTest {

  private static final Corpus CORPUS = CorpusReader.read(Path.of(""));
  private static final List<Affair> LEARNED = learned();

  private static List<Affair> learned() {
    var affairs = new ArrayList<Affair>(CORPUS.split("dev"));
    CORPUS.split("train").stream().filter(a -> a.id().compareTo("49") < 0).forEach(affairs::add);
    return affairs;
  }

  @Test
  void everyMarkedEventIsInTheReading() {
    int read = 0;
    for (Affair affair : LEARNED) {
      for (Article article : affair.articles()) {
        Reading reading = MarkedReading.of(affair, article);
        assertEquals(article.all(Mark.Event.class).size(), reading.events().size(), article.id());
        assertEquals(article.sentences().size(), reading.text().sentences().size(), article.id());
        read += reading.events().size();
      }
    }
    assertTrue(read > 2000, "events read: " + read);
  }

  @Test
  void theRecordOfTheMarksKeepsWhatItHasReached() {
    var sheet = new Sheet();
    RecordScore.add(sheet, LEARNED, MarkedRecord.of(LEARNED));
    assertEquals(1, sheet.value("tellings of facts"));
    assertTrue(sheet.value("joining of found tellings") > 0.81, sheet::print);
    assertTrue(sheet.value("wrong joins") < 0.1, sheet::print);
    assertTrue(sheet.value("links, claim_denied_by") > 0.7, sheet::print);
    assertTrue(sheet.value("commitments") > 0.8, sheet::print);
  }

  @Test
  void valuesMeanTheirDays() {
    assertEquals(new Interval("2030-05-06", "2030-05-06"), MarkedDays.of("2030-05-06TMO"));
    assertEquals(new Interval("2028-02-01", "2028-02-29"), MarkedDays.of("2028-02"));
    assertEquals(new Interval("2030-05-06", "2030-05-12"), MarkedDays.of("2030-W19"));
    assertEquals(new Interval("2030-12-01", "2031-02-28"), MarkedDays.of("2030-WI"));
    assertEquals(new Interval("2030-07-01", "2030-09-30"), MarkedDays.of("2030-Q3"));
    assertEquals(new Interval("2030-01-02", "2030-01-05"), MarkedDays.of("2030-01-02/2030-01-05"));
    assertNull(MarkedDays.of("P1W"));
    assertNull(MarkedDays.of("XXXX-02-20"));
  }
}
