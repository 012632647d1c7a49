package readout.language.en;

import java.util.List;
import readout.Pipeline;
import readout.actor.EnglishActorFinder;
import readout.attribution.EnglishAttributionFinder;
import readout.event.EventSieve;
import readout.text.EnglishSegmenter;

/** The stages that read English. */
public final class English {

  private English() {}

  /** The rules and lists alone: the surest sieve. */
  public static Pipeline.Language sieve() {
    return new Pipeline.Language(
        new EnglishSegmenter(),
        text -> List.of(),
        new EnglishActorFinder(),
        new EnglishAttributionFinder(),
        new EventSieve());
  }
}
