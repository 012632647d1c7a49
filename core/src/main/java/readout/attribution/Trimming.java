package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import readout.text.Part;
import readout.text.Span;
import readout.text.Tokens;

/**
 * Cuts a content where another attribution of the same sentence begins that stands beside it, not
 * inside it: ", he added", "and accused", ", saying that".
 */
final class Trimming {

  private final Surface surface;
  private final Tokens tokens;

  private final SourceClasses classes;

  Trimming(Surface surface, SourceClasses classes) {
    this.classes = classes;
    this.surface = surface;
    this.tokens = surface.tokens();
  }

  /** The drafts of one sentence, in text order of their cues. */
  List<Draft> trim(List<Draft> drafts) {
    var trimmed = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      List<Span> content = draft.content();
      for (Draft other : drafts) {
        content = cut(draft, content, other);
      }
      trimmed.add(content.equals(draft.content()) ? draft : draft.withContent(content));
    }
    return trimmed;
  }

  private List<Span> cut(Draft draft, List<Span> content, Draft other) {
    int at = cutBefore(draft, other);
    if (at < 0) {
      return content;
    }
    var pieces = new ArrayList<Span>();
    for (Span piece : content) {
      boolean inside = piece.covers(at) && piece.start() > draft.clause().start();
      pieces.add(inside && at > piece.start() ? shortened(piece, at) : piece);
    }
    return pieces;
  }

  private Span shortened(Span piece, int at) {
    int last = tokens.at(at) - 1;
    while (last > 0
        && tokens.start(last) > piece.start()
        && surface.is(last, Part.MARK)
        && !surface.isQuoteMark(last)) {
      last--;
    }
    return new Span(piece.start(), tokens.end(last));
  }

  /** The offset at which {@code other} breaks off what the draft says, or -1. */
  private int cutBefore(Draft draft, Draft other) {
    if (other.clause().start() <= draft.clause().start() || draft.content().isEmpty()) {
      return -1;
    }
    int first = tokens.at(other.clause().start());
    if (surface.quotedIn(first) != surface.quotedIn(tokens.at(draft.clause().start()))) {
      return -1;
    }
    int before = first - 1;
    while (before > 0 && isJoint(before)) {
      before--;
    }
    return switch (other.joint()) {
      case PARTICIPLE -> surface.isComma(before) ? tokens.start(before) : -1;
      case SHARED -> sharesSource(draft, other) ? tokens.start(before + 1) : -1;
      case OWN ->
          surface.isComma(before) && !opensSubordinate(draft) && !isSpokenOf(draft, other)
              ? tokens.start(before)
              : -1;
    };
  }

  /** "The statement says that Lee is ill, and he denies that": a statement is no "he". */
  private boolean isSpokenOf(Draft draft, Draft other) {
    if (draft.source().isEmpty() || other.source().isEmpty()) {
      return false;
    }
    int pronoun = tokens.at(other.source().getFirst().start());
    boolean person = tokens.is(pronoun, "he") || tokens.is(pronoun, "she");
    return person
        && switch (classes.of(draft)) {
          case DOCUMENT, GOVERNMENT, ORGANISATION, OUTLET -> true;
          default -> false;
        };
  }

  private boolean isJoint(int i) {
    return surface.is(i, Part.COORDINATOR)
        || surface.is(i, Part.ADVERB)
        || tokens.is(i, "while")
        || tokens.is(i, "though")
        || tokens.is(i, "although")
        || tokens.is(i, "as")
        || tokens.is(i, "whereas");
  }

  private static boolean sharesSource(Draft draft, Draft other) {
    return !draft.source().isEmpty() && draft.source().equals(other.source());
  }

  /** "said that while ..., they believed": the comma belongs to the content. */
  private boolean opensSubordinate(Draft draft) {
    int first = tokens.at(draft.content().getLast().start());
    int next = tokens.is(first, "that") ? first + 1 : first;
    return surface.is(next, Part.SUBORDINATOR) || tokens.is(next, "as") || tokens.is(next, "after");
  }
}
