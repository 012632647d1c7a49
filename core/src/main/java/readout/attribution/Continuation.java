package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.SegmentedText;
import readout.text.Span;

/**
 * Names the source of "it was also noted that": whoever was reported in the sentence before, when
 * that was a newspaper, a document or an institution. Reports translated from Russian go on so.
 */
final class Continuation {

  private static final Set<String> VERBS =
      Set.of("noted", "added", "specified", "clarified", "emphasized", "emphasised", "stressed");

  private final SegmentedText text;
  private final SourceClasses classes;

  Continuation(SegmentedText text, SourceClasses classes) {
    this.text = text;
    this.classes = classes;
  }

  /** Drafts in text order of their sentences. */
  List<Draft> goOn(List<Draft> drafts) {
    var result = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      Draft before = goesOn(draft) ? speakerBefore(draft, result) : null;
      result.add(before == null ? draft : draft.withSource(before.source()));
    }
    return result;
  }

  private boolean goesOn(Draft draft) {
    if (!draft.source().isEmpty() || !draft.rule().endsWith(".passive-that")) {
      return false;
    }
    Span cue = draft.cue().getFirst();
    String words = cue.of(text.text());
    return VERBS.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  private @Nullable Draft speakerBefore(Draft draft, List<Draft> before) {
    for (Draft other : before.reversed()) {
      boolean near =
          other.sentence() == draft.sentence() - 1
              && text.sentences().get(other.sentence()).paragraph()
                  == text.sentences().get(draft.sentence()).paragraph();
      if (near && !other.source().isEmpty() && speaksForItself(other)) {
        return other;
      }
    }
    return null;
  }

  private boolean speaksForItself(Draft draft) {
    return !draft.rule().equals(CitingSieve.RULE)
        && switch (classes.of(draft)) {
          case OUTLET, DOCUMENT, ORGANISATION, GOVERNMENT -> true;
          default -> false;
        };
  }
}
