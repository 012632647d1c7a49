package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.actor.Interviewee;
import readout.actor.Mention;
import readout.text.Interview;
import readout.text.Span;

/**
 * The turns of an interview: every answer is the word of who answers, and nothing hangs on what is
 * asked.
 */
final class InterviewSieve {

  private static final String ANSWER = "attribution.interview.answer";

  private final Surface surface;
  private final Interview interview;

  InterviewSieve(Surface surface) {
    this.surface = surface;
    this.interview = Interview.of(surface.text());
  }

  /** What others found, without the questions, and a draft for each answer. */
  List<Draft> read(List<Draft> told) {
    if (interview.turns().isEmpty()) {
      return told;
    }
    var drafts = new ArrayList<Draft>();
    for (Draft draft : told) {
      if (!isOfLabel(draft)) {
        drafts.add(isOfQuestion(draft) ? unsaid(draft) : draft);
      }
    }
    interview.turns().stream()
        .filter(turn -> turn.role() == Interview.Role.ANSWER)
        .forEach(turn -> drafts.add(answer(turn)));
    return drafts;
  }

  private Draft answer(Interview.Turn turn) {
    Span source = source(turn);
    return new Draft(
        source == null ? List.of() : List.of(source),
        List.of(),
        List.of(turn.span()),
        Stance.ASSERTS,
        ANSWER,
        new Span(turn.span().start(), turn.span().start()),
        -1,
        Draft.Joint.OWN,
        false);
  }

  private @Nullable Span source(Interview.Turn turn) {
    if (turn.label() != null) {
      return turn.label();
    }
    Mention named =
        Interviewee.of(
            surface.text(),
            interview,
            turn,
            surface.cast().mentions(),
            index -> surface.cast().actors().get(index));
    return named == null ? null : named.span();
  }

  private boolean isOfQuestion(Draft draft) {
    int at = draft.cue().isEmpty() ? -1 : draft.cue().getFirst().start();
    return at >= 0 && interview.asks(at);
  }

  /** What a colon behind the label made of it. */
  private boolean isOfLabel(Draft draft) {
    if (draft.source().isEmpty()) {
      return false;
    }
    Span source = draft.source().getFirst();
    Interview.Turn turn = interview.at(source.start());
    return turn != null
        && (turn.label() == null ? isLetter(turn, source) : turn.label().overlaps(source));
  }

  /** The "A" of "A: That is false.". */
  private static boolean isLetter(Interview.Turn turn, Span source) {
    return source.start() == turn.span().start() && source.length() == 1;
  }

  private static Draft unsaid(Draft draft) {
    return new Draft(
        draft.source(),
        draft.cue(),
        draft.content(),
        draft.stance(),
        draft.rule().endsWith(Attribution.UNSAID)
            ? draft.rule()
            : draft.rule() + Attribution.UNSAID,
        draft.clause(),
        draft.sentence(),
        draft.joint(),
        draft.speaks(),
        draft.sure());
  }
}
