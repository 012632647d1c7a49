package readout.record;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.ontology.EventType;

/** Words whose own sentence does not tell what they are about: the sentence before it does. */
final class PointingBack {

  private final List<Fact> told;

  PointingBack(List<Fact> told) {
    this.told = told;
  }

  /** The act that they can be about: the nearest before blame, the first before praise. */
  @Nullable Fact object(Fact speech) {
    Telling said = speech.tellings().getFirst();
    Fact found = null;
    for (Fact act : told) {
      boolean before = act.tellings().stream().anyMatch(it -> said.sentence() - it.sentence() == 1);
      boolean first = found == null || speech.type() != EventType.SUPPORT;
      if (before && first && isMeant(speech, act)) {
        found = act;
      }
    }
    return found;
  }

  private static boolean isMeant(Fact speech, Fact act) {
    boolean own = Abouts.isBy(speech.actors(), act);
    boolean theirs = Abouts.isBy(speech.recipients(), act);
    boolean done = act.status() == Status.OCCURRED || act.status() == Status.ONGOING;
    return Abouts.isAct(act)
        && switch (speech.type()) {
          case ACCUSE ->
              isBlamed(speech, act)
                  && !own
                  && (theirs || act.actors().isEmpty())
                  && !isToldItself(speech);
          case SUPPORT -> done && theirs && !own && isThis(speech);
          case REJECT -> act.status() == Status.PROPOSED && !own && theirs;
          case STATEMENT ->
              act.type() == EventType.ASSAULT && done && Abouts.isOwnedUpTo(speech, act);
          default -> false;
        };
  }

  /** What does nobody harm is not condemned; what is denied is blamed by who alleges it. */
  private static boolean isBlamed(Fact blame, Fact act) {
    boolean harmful =
        switch (act.type()) {
          case ASSAULT, MOBILIZE, COERCE, SANCTION, PROTEST, AGREE, OTHER -> true;
          default -> false;
        };
    boolean denied = act.status() == Status.DENIED;
    boolean told = denied ? "allege".equals(blame.mode()) : harmful;
    return told && Profile.time(act.status()) == Profile.Time.BEHIND;
  }

  /** "Accused them of spying": the sentence says itself what for. */
  private static boolean isToldItself(Fact blame) {
    Telling said = blame.tellings().getFirst();
    String words = said.wording();
    int from = Math.clamp(said.trigger().end() - said.span().start(), 0, words.length());
    return ITSELF.matcher(words.substring(from)).lookingAt();
  }

  private static final Pattern ITSELF =
      Pattern.compile("(?i)[\\s\"”]*(?:[\\p{L}'’-]+ ){0,4}(?:of|as|for|over|that)\\b");

  /** "Called it a sensible step". */
  private static boolean isThis(Fact praise) {
    return THIS.matcher(praise.tellings().getFirst().wording()).find();
  }

  private static final Pattern THIS =
      Pattern.compile(
          "(?i)\\b(?:called|calls|described|hailed|hails|welcomed|welcomes|praised|praises|applauded)"
              + " (?:it|this|that|(?:the|this) (?:step|move|decision|gesture|deal|accord|agreement|release|visit|vote))\\b");
}
