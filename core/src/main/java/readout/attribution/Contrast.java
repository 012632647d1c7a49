package readout.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.text.Part;
import readout.text.Span;
import readout.text.Tokens;

/**
 * "The army left, while the police stayed, according to a police spokesman": of two clauses set
 * against each other, who belongs to the last speaks for the last alone. A source that is of
 * neither side ("according to the envoy") tells of both.
 */
final class Contrast {

  private static final Set<String> OPENERS = Set.of("while", "whereas");

  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

  private final Surface surface;
  private final Tokens tokens;

  Contrast(Surface surface) {
    this.surface = surface;
    this.tokens = surface.tokens();
  }

  List<Draft> cut(List<Draft> drafts) {
    return drafts.stream().map(this::cut).toList();
  }

  private Draft cut(Draft draft) {
    int edge = edge(draft);
    if (edge < 0) {
      return draft;
    }
    Span first = draft.content().getFirst();
    Span last = lastClause(draft.source().getFirst(), first, edge);
    return last.equals(first) ? draft : draft.withContent(List.of(last));
  }

  /** The "according" of "according to X" or "according to what X said" behind a content; or -1. */
  private int edge(Draft draft) {
    if (draft.cue().isEmpty() || draft.source().isEmpty() || draft.content().isEmpty()) {
      return -1;
    }
    int cue = tokens.at(draft.cue().getFirst().start());
    int what = tokens.at(draft.source().getFirst().start()) - 1;
    int edge = tokens.is(cue, "according") || what < 2 ? cue : what - 2;
    boolean according = tokens.is(edge, "according") && (edge == cue || tokens.is(what, "what"));
    boolean behind = draft.content().getFirst().end() <= tokens.start(edge);
    return according && behind ? edge : -1;
  }

  private Span lastClause(Span source, Span content, int edge) {
    for (int i = edge - 1; i > 1 && tokens.start(i - 1) > content.start(); i--) {
      boolean opener = OPENERS.contains(tokens.lower(i)) && surface.isComma(i - 1);
      if (opener && surface.quotedIn(i) == surface.quotedIn(edge)) {
        int end = lastWord(i, edge);
        Span last = end > i ? tokens.span(i + 1, end) : content;
        Span first = new Span(content.start(), tokens.start(i));
        return isOf(source, last, first) ? last : content;
      }
    }
    return content;
  }

  private int lastWord(int opener, int edge) {
    int last = edge - 1;
    while (last > opener && surface.is(last, Part.MARK) && !surface.isQuoteMark(last)) {
      last--;
    }
    return last;
  }

  /** Whether a source is named by what the last clause names and the first does not. */
  private boolean isOf(Span source, Span last, Span first) {
    if (OWNERS.contains(tokens.lower(tokens.at(source.start())))) {
      return true;
    }
    Set<String> own = words(source);
    own.retainAll(words(last));
    own.removeAll(words(first));
    return !own.isEmpty();
  }

  private Set<String> words(Span span) {
    var words = new HashSet<String>();
    for (int i = tokens.at(span.start()); i < tokens.size() && tokens.start(i) < span.end(); i++) {
      if (surface.is(i, Part.NOUN) || surface.is(i, Part.NAME)) {
        words.add(tokens.lower(i));
      }
    }
    return words;
  }
}
