package readout;

import java.util.ArrayList;
import java.util.List;
import readout.actor.NameProposer;
import readout.attribution.Proposer;
import readout.event.EventProposer;
import readout.language.en.English;
import readout.text.Document;

/** The program as a library: one object, safe to share between threads. */
public final class Readout {

  private final Pipeline english;

  private Readout(Pipeline english) {
    this.english = english;
  }

  /** Rules and lists for English; nothing is loaded from outside the program. */
  public static Readout english() {
    return new Readout(new Pipeline(English.sieve()));
  }

  /** The same, with a second reader that proposes what no rule reads of who says what. */
  public static Readout english(Proposer proposer) {
    return english(proposer, EventProposer.NONE);
  }

  /** The same, with a third that proposes events which no rule reads. */
  public static Readout english(Proposer proposer, EventProposer events) {
    return english(NameProposer.NONE, proposer, events);
  }

  /** The same, with another that tells what a name no list has is. */
  public static Readout english(NameProposer names, Proposer proposer, EventProposer events) {
    return new Readout(new Pipeline(English.sieve(names, proposer, events)));
  }

  /**
   * What one document says. A text in a language we do not read gives a reading of sentences alone,
   * without facts; one whose language cannot be told is read as English.
   */
  public Reading read(Document document) {
    return switch (document.language()) {
      case "en", "und" -> english.read(document);
      default -> english.segment(document);
    };
  }

  /** What some documents say, in their order. */
  public List<Reading> readAll(Iterable<Document> documents) {
    var readings = new ArrayList<Reading>();
    documents.forEach(document -> readings.add(read(document)));
    return readings;
  }
}
