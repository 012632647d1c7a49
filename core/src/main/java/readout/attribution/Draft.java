package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import readout.text.Span;

/**
 * An attribution in the making.
 *
 * @param clause the cue with its subject: no part of what anybody else says
 * @param sentence index of the sentence of the cue
 * @param joint how the cue's clause hangs on what stands before it
 * @param speaks whether it carries on over the quotations that follow
 * @param sure how sure its reader is, 1 for a rule
 */
record Draft(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Stance stance,
    String rule,
    Span clause,
    int sentence,
    Joint joint,
    boolean speaks,
    double sure) {

  /** How the clause of a cue hangs on the words before it. */
  enum Joint {
    /** It has a subject of its own. */
    OWN,
    /** It shares the subject of a verb before it: "and said". */
    SHARED,
    /** It is a participle: ", saying that". */
    PARTICIPLE
  }

  Draft(
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      Stance stance,
      String rule,
      Span clause,
      int sentence,
      Joint joint,
      boolean speaks) {
    this(source, cue, content, stance, rule, clause, sentence, joint, speaks, 1);
  }

  Draft {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  Draft withContent(List<Span> pieces) {
    return new Draft(source, cue, pieces, stance, rule, clause, sentence, joint, speaks, sure);
  }

  Draft withSource(List<Span> named) {
    return new Draft(named, cue, content, stance, rule, clause, sentence, joint, speaks, sure);
  }

  Draft withCue(List<Span> words) {
    return new Draft(source, words, content, stance, rule, clause, sentence, joint, speaks, sure);
  }

  /** The same act of speech with the bounds that another reader gives to what is said. */
  Draft read(List<Span> pieces, String reader, double confidence) {
    return new Draft(
        source, cue, pieces, stance, reader, clause, sentence, joint, speaks, confidence);
  }

  Draft andContent(Span piece) {
    var pieces = new ArrayList<>(content);
    pieces.add(piece);
    pieces.sort(null);
    return withContent(pieces);
  }
}
