package readout.attribution;

import java.util.ArrayList;
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
    boolean trails =
        !draft.cue().isEmpty()
            && !draft.source().isEmpty()
            && !draft.content().isEmpty()
            && tokens.is(tokens.at(draft.cue().getFirst().start()), "according")
            && draft.content().getFirst().end() <= draft.cue().getFirst().start();
    if (!trails) {
      return draft;
    }
    var content = new ArrayList<>(draft.content());
    content.set(0, lastClause(draft, content.getFirst()));
    return content.equals(draft.content()) ? draft : draft.withContent(content);
  }

  private Span lastClause(Draft draft, Span content) {
    int cue = tokens.at(draft.cue().getFirst().start());
    for (int i = cue - 1; i > 1 && tokens.start(i - 1) > content.start(); i--) {
      boolean opener = OPENERS.contains(tokens.lower(i)) && surface.isComma(i - 1);
      if (opener && surface.quotedIn(i) == surface.quotedIn(cue)) {
        Span last = new Span(tokens.start(i + 1), content.end());
        return isOf(draft.source().getFirst(), last, new Span(content.start(), tokens.start(i)))
            ? last
            : content;
      }
    }
    return content;
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
