package readout.attribution;

import java.util.Locale;
import java.util.Set;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.text.Span;

/**
 * Plain acts of speech of a state or one of its offices: "Peru announced its withdrawal". They are
 * as good as sure where a rule reads them, even if a trained reader sees no words told.
 */
final class OfficialWord {

  private static final Set<String> ACTS =
      Set.of(
          "announced",
          "announces",
          "claimed",
          "claims",
          "ordered",
          "orders",
          "demanded",
          "demands",
          "urged",
          "urges",
          "warned",
          "warns",
          "confirmed",
          "confirms");

  private final Surface surface;

  OfficialWord(Surface surface) {
    this.surface = surface;
  }

  /** Whether a draft is such an act. */
  boolean says(Draft draft) {
    return draft.cue().size() == 1
        && draft.source().size() == 1
        && ACTS.contains(draft.cue().getFirst().of(surface.text().text()).toLowerCase(Locale.ROOT))
        && isOfState(draft.source().getFirst());
  }

  private boolean isOfState(Span source) {
    for (Mention mention : surface.cast().within(source)) {
      Actor actor = surface.cast().of(mention);
      boolean state =
          switch (actor.kind()) {
            case STATE, ORGANISATION -> actor.country() != null && "GOV".equals(actor.sector());
            default -> false;
          };
      if (state && mention.form() == Mention.Form.NAME && mention.span().end() == source.end()) {
        return true;
      }
    }
    return false;
  }
}
