package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.Part;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/**
 * Sources behind a source: "the newspaper, citing two officials, reported that ..." tells that the
 * newspaper says that two officials say so. The inner attribution has the same content.
 */
final class CitingSieve {

  static final String RULE = "attribution.citing";

  private final Surface surface;
  private final Tokens tokens;
  private final SourceClasses classes;

  CitingSieve(Surface surface, SourceClasses classes) {
    this.surface = surface;
    this.tokens = surface.tokens();
    this.classes = classes;
  }

  /** The drafts of a sentence with those added that "citing" tells. */
  List<Draft> read(Sentence sentence, List<Draft> drafts) {
    var all = new ArrayList<>(drafts);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (opensCitation(i)) {
        cite(i, sentence, drafts, all);
      }
    }
    return withOwners(all);
  }

  /** "the newspaper's sources": the newspaper says that its sources say so. */
  private List<Draft> withOwners(List<Draft> drafts) {
    var all = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      int genitive = draft.source().isEmpty() ? -1 : genitive(draft.source().getFirst());
      if (genitive < 0) {
        all.add(draft);
      } else {
        Span source = draft.source().getFirst();
        all.add(draft.withSource(List.of(new Span(source.start(), tokens.end(genitive - 1)))));
        all.add(cited(draft, new Span(tokens.start(genitive + 1), source.end())));
      }
    }
    return all;
  }

  private static Draft cited(Draft outer, Span source) {
    return new Draft(
        List.of(source),
        outer.cue(),
        outer.content(),
        outer.stance(),
        RULE,
        outer.clause(),
        outer.sentence(),
        outer.joint(),
        false);
  }

  /** The possessive ending between an outlet and its sources, or -1. */
  private int genitive(Span source) {
    int first = tokens.at(source.start());
    int end = tokens.at(source.end());
    for (int i = first + 1; i + 1 < end; i++) {
      if (surface.is(i, Part.GENITIVE)) {
        boolean outlet = classes.ofPhrase(first, i) == SourceClass.OUTLET;
        boolean sources =
            classes.isSourceNoun(i + 1) || (i + 2 < end && classes.isSourceNoun(i + 2));
        return outlet && sources ? i : -1;
      }
    }
    return -1;
  }

  private boolean opensCitation(int i) {
    return switch (tokens.lower(i)) {
      case "citing", "quoting" -> true;
      case "reference" -> tokens.is(i - 1, "with") && tokens.is(i + 1, "to");
      default -> false;
    };
  }

  private void cite(int i, Sentence sentence, List<Draft> drafts, List<Draft> all) {
    int first = tokens.is(i, "reference") ? i + 2 : i + 1;
    int last = surface.chunks().nounPhraseEnd(first, surface.ceiling(sentence, i));
    if (last < 0 || !classes.isSpeaker(first, last + 1)) {
      return;
    }
    Span cue = tokens.span(i);
    Draft outer = outerOf(cue, drafts);
    if (outer == null) {
      return;
    }
    all.removeIf(draft -> draft.cue().contains(cue));
    all.replaceAll(draft -> draft.equals(outer) ? withoutAside(draft, cue) : draft);
    all.add(
        new Draft(
            List.of(tokens.span(first, last)),
            List.of(cue),
            outer.content(),
            outer.stance(),
            RULE,
            tokens.span(i, last),
            sentence.index(),
            Draft.Joint.PARTICIPLE,
            false));
  }

  /** "the newspaper, citing two officials,": the aside is no part of the source. */
  private Draft withoutAside(Draft draft, Span cue) {
    Span source = draft.source().getFirst();
    int before = tokens.at(cue.start()) - 1;
    boolean inside = source.covers(cue) && before > 0 && tokens.end(before - 1) > source.start();
    int end = tokens.isWord(before) ? tokens.end(before) : tokens.end(Math.max(0, before - 1));
    return inside ? draft.withSource(List.of(new Span(source.start(), end))) : draft;
  }

  /** The attribution whose source cites: the last before the word, else the one around it. */
  private static @Nullable Draft outerOf(Span cue, List<Draft> drafts) {
    Draft best = null;
    for (Draft draft : drafts) {
      boolean own = draft.cue().contains(cue) || draft.source().isEmpty();
      boolean around = draft.clause().covers(cue);
      boolean before = draft.clause().end() <= cue.start();
      if (!own && (around || (before && (best == null || !best.clause().covers(cue))))) {
        best = draft;
      }
    }
    return best;
  }
}
