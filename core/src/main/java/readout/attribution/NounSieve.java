package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.Part;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/** Attributions told by a noun of {@code nouns.txt}: "his claim that", "calls for". */
final class NounSieve {

  private final CueLexicon lexicon;
  private final Surface surface;
  private final Tokens tokens;
  private final Bounds bounds;

  NounSieve(CueLexicon lexicon, Surface surface) {
    this.lexicon = lexicon;
    this.surface = surface;
    this.tokens = surface.tokens();
    this.bounds = new Bounds(surface);
  }

  List<Draft> read(Sentence sentence) {
    var drafts = new ArrayList<Draft>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      List<CueGroup> groups = surface.chunks().isNominal(i) ? lexicon.nounsAt(tokens, i) : null;
      Draft draft = groups == null ? null : first(groups, i, sentence);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private @Nullable Draft first(List<CueGroup> groups, int i, Sentence sentence) {
    for (CueGroup group : groups) {
      Draft draft = read(group, i, sentence);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private @Nullable Draft read(CueGroup group, int i, Sentence sentence) {
    int floor = surface.floor(sentence, i);
    int ceiling = surface.ceiling(sentence, i);
    Span by = byAgent(i, ceiling);
    int after = by == null ? i + 1 : tokens.at(by.end());
    int from = contentStart(group, after);
    if (from < 0 || from >= ceiling) {
      return null;
    }
    Span source = by == null ? owner(i, floor) : by;
    if (source == null && !group.takes(Frame.UNNAMED)) {
      return null;
    }
    int end = bounds.end(from, sentence, ceiling, true);
    boolean isSubject = surface.chunks().firstVerb(floor, i) < 0;
    Span content = bounds.right(from, isSubject ? beforeMainVerb(from, end) : end);
    int last = Math.max(after, from) - 1;
    Span clause = source == null ? tokens.span(i) : tokens.span(i, i).union(source);
    return content == null
        ? null
        : new Draft(
            source == null ? List.of() : List.of(source),
            List.of(by == null ? tokens.span(i, last) : tokens.span(i)),
            List.of(content),
            group.stance(),
            "attribution.noun." + group.name(),
            clause,
            sentence.index(),
            Draft.Joint.OWN,
            false);
  }

  private int contentStart(CueGroup group, int after) {
    if (tokens.is(after, "that") && !isRelative(after)) {
      return group.takes(Frame.THAT) ? after : -1;
    }
    if (tokens.is(after, "for")) {
      return group.takes(Frame.FOR) ? after + 1 : -1;
    }
    if (tokens.is(after, "of")) {
      return group.takes(Frame.OF) ? after + 1 : -1;
    }
    return group.takes(Frame.TO) && surface.is(after, Part.TO) ? after : -1;
  }

  /**
   * "His claim that the bridge was safe | was false": the noun is the subject, so the verb after
   * its content is the sentence's own.
   */
  private int beforeMainVerb(int from, int end) {
    int i = tokens.is(from, "that") ? afterVerbs(from, end) : from;
    i = surface.is(from, Part.TO) ? from + 2 : i;
    int main = surface.chunks().firstVerb(i, end);
    return main <= from ? end : main;
  }

  private boolean isBeforeVerb(int i) {
    return switch (surface.part(i)) {
      case AUXILIARY, MODAL, ADVERB, NEGATION -> true;
      default -> false;
    };
  }

  private int afterVerbs(int from, int end) {
    int i = surface.chunks().firstVerb(from, end);
    if (i < 0) {
      return end;
    }
    while (i < end && isBeforeVerb(i)) {
      i++;
    }
    if (i < end && surface.is(i, Part.VERB)) {
      i++;
    }
    return i;
  }

  /** "claims that were false": a verb right after "that" makes it a relative clause. */
  private boolean isRelative(int that) {
    return surface.chunks().isVerbal(that + 1);
  }

  /** "an assertion by the mayor that". */
  private @Nullable Span byAgent(int i, int ceiling) {
    if (!tokens.is(i + 1, "by") && !tokens.is(i + 1, "from")) {
      return null;
    }
    int last = surface.chunks().nounPhraseEnd(i + 2, ceiling);
    return last < 0 ? null : tokens.span(i + 2, last);
  }

  /** "his claim", "the mayor's latest claim": who owns the noun. */
  private @Nullable Span owner(int i, int floor) {
    int k = i - 1;
    while (k >= floor && surface.chunks().isNominal(k)) {
      k--;
    }
    if (k < floor) {
      return null;
    }
    if (surface.is(k, Part.POSSESSIVE)) {
      return switch (tokens.lower(k)) {
        case "my", "your", "our" -> null;
        default -> tokens.span(k);
      };
    }
    if (!surface.is(k, Part.GENITIVE)) {
      return null;
    }
    int first = k - 1;
    while (first > floor && isOwnerWord(first - 1)) {
      first--;
    }
    return first < floor ? null : tokens.span(first, k);
  }

  private boolean isOwnerWord(int i) {
    return surface.chunks().isNominal(i)
        || surface.is(i, Part.DETERMINER)
        || surface.is(i, Part.GENITIVE)
        || tokens.is(i, "of");
  }
}
