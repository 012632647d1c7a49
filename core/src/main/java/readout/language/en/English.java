package readout.language.en;

import readout.Pipeline;
import readout.actor.EnglishActorFinder;
import readout.actor.NameProposer;
import readout.actor.OfficialTitles;
import readout.attribution.EnglishAttributionFinder;
import readout.attribution.Proposer;
import readout.event.EventProposer;
import readout.event.EventSieve;
import readout.text.EnglishSegmenter;
import readout.timex.EnglishTimexes;

/** The stages that read English. */
public final class English {

  private English() {}

  /** The rules and lists alone: the surest sieve. */
  public static Pipeline.Language sieve() {
    return sieve(NameProposer.NONE, Proposer.NONE, EventProposer.NONE);
  }

  /**
   * The rules and lists first; what they leave open of who is named, who says what and what
   * happened, second readers propose.
   */
  public static Pipeline.Language sieve(
      NameProposer names, Proposer proposer, EventProposer events) {
    return new Pipeline.Language(
        new EnglishSegmenter(),
        new EnglishTimexes(),
        new OfficialTitles(new EnglishActorFinder(names)),
        new EnglishAttributionFinder(proposer),
        new EventSieve(events));
  }
}
