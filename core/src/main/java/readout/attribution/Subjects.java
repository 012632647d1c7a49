package readout.attribution;

import org.jspecify.annotations.Nullable;
import readout.text.Part;
import readout.text.Span;
import readout.text.Tokens;

/**
 * Finds the subject of a verb by reading leftwards, over auxiliaries, adverbs, times and asides.
 */
final class Subjects {

  /** An aside longer than this is more likely a clause of its own. */
  private static final int LONGEST_ASIDE = 35;

  private final Surface surface;
  private final Tokens tokens;

  Subjects(Surface surface) {
    this.surface = surface;
    this.tokens = surface.tokens();
  }

  /**
   * A subject.
   *
   * @param first its first token
   * @param last its last token
   * @param head last token of the noun phrase without asides
   * @param adjoins whether the verb follows it directly; else it is shared with an earlier verb
   */
  record Subject(int first, int last, int head, boolean adjoins) {
    Span span(Tokens tokens) {
      return tokens.span(first, last);
    }
  }

  /** The subject of the verb group that starts at a token, or null. */
  @Nullable Subject of(int groupStart, int floor) {
    int end = surface.chunks().beforeVerbGroup(groupStart, floor);
    if (end < floor) {
      return null;
    }
    if (tokens.is(end, ",") || tokens.is(end, ")") || surface.isDash(end)) {
      return acrossAside(end, floor);
    }
    if (surface.is(end, Part.COORDINATOR) || tokens.is(end, "then")) {
      return shared(end, floor);
    }
    return phrase(end, end, floor);
  }

  /** The noun phrase that ends at {@code head}, reported to run to {@code last}. */
  private @Nullable Subject phrase(int head, int last, int floor) {
    if (isThatRelative(head, floor)) {
      return relative(head, last, floor);
    }
    int first = surface.chunks().nounPhraseStart(head, floor);
    if (first < 0) {
      return null;
    }
    if (surface.is(first, Part.RELATIVE)) {
      return relative(first, last, floor);
    }
    int wider = beforeRelativeClause(first, floor);
    return new Subject(wider, last, head, true);
  }

  private boolean isThatRelative(int i, int floor) {
    return tokens.is(i, "that") && i > floor && surface.chunks().isNominal(i - 1);
  }

  /** "the general, who said": the antecedent and the pronoun. */
  private Subject relative(int pronoun, int last, int floor) {
    int before = surface.isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
    int first = before < floor ? -1 : surface.chunks().nounPhraseStart(before, floor);
    return new Subject(first < 0 ? pronoun : first, last, first < 0 ? pronoun : before, true);
  }

  /** "people who know him": the phrase before goes on to the left of "who". */
  private int beforeRelativeClause(int first, int floor) {
    for (int i = first - 1; i >= floor && first - i < 8; i--) {
      if (surface.is(i, Part.MARK)) {
        return first;
      }
      if ((surface.is(i, Part.RELATIVE) || isThatRelative(i, floor))
          && surface.chunks().firstVerb(i, first) >= 0) {
        int antecedent = surface.chunks().nounPhraseStart(i - 1, floor);
        return antecedent < 0 ? first : antecedent;
      }
    }
    return first;
  }

  private @Nullable Subject acrossAside(int close, int floor) {
    int open = openOf(close, floor);
    if (open <= floor) {
      return null;
    }
    int head = open - 1;
    if (surface.isComma(head) || tokens.is(head, ")")) {
      return withLast(acrossAside(head, floor), close);
    }
    Subject inner = phrase(head, close, floor);
    if (inner == null || surface.is(inner.first(), Part.RELATIVE)) {
      return null;
    }
    return widened(inner, close, floor);
  }

  private @Nullable Subject withLast(@Nullable Subject subject, int last) {
    return subject == null
        ? null
        : new Subject(subject.first(), last, subject.head(), subject.adjoins());
  }

  /** "Ann Lee, head of the union, a group of miners, said": the name is the subject. */
  private Subject widened(Subject inner, int close, int floor) {
    int comma = inner.first() - 1;
    boolean apposed =
        comma > floor
            && surface.isComma(comma)
            && surface.is(comma - 1, Part.NAME)
            && !surface.is(inner.first(), Part.NAME);
    boolean age = surface.is(inner.first(), Part.NUMBER) && inner.first() == inner.head();
    if (apposed || (age && comma > floor && surface.isComma(comma))) {
      Subject outer = phrase(comma - 1, close, floor);
      return outer == null ? inner : outer;
    }
    return inner;
  }

  private int openOf(int close, int floor) {
    boolean bracket = tokens.is(close, ")");
    boolean dash = surface.isDash(close);
    for (int i = close - 1; i > floor && close - i < LONGEST_ASIDE; i--) {
      if (surface.quotedIn(i) >= 0 && surface.quotedIn(close) < 0) {
        continue;
      }
      boolean opens = bracket ? tokens.is(i, "(") : dash ? surface.isDash(i) : surface.isComma(i);
      if (opens) {
        return i;
      }
    }
    return -1;
  }

  /** "flew to Geneva and said": the subject of the verb before. */
  private @Nullable Subject shared(int joint, int floor) {
    for (int i = joint - 1; i >= floor; i--) {
      if (surface.chunks().isVerbal(i) && !surface.is(i - 1, Part.TO)) {
        int start = i;
        while (start > floor && surface.chunks().isVerbal(start - 1)) {
          start--;
        }
        Subject subject = direct(start, floor);
        if (subject != null) {
          return new Subject(subject.first(), subject.last(), subject.head(), false);
        }
      }
    }
    return null;
  }

  private @Nullable Subject direct(int verb, int floor) {
    int end = surface.chunks().beforeVerbGroup(verb, floor);
    if (end < floor) {
      return null;
    }
    return tokens.is(end, ",") || tokens.is(end, ")")
        ? acrossAside(end, floor)
        : phrase(end, end, floor);
  }

  /** The subject of the sentence's main clause before a participle (", saying that"). */
  @Nullable Subject ofMainClause(int participle, int floor) {
    Subject fallback = null;
    for (int i = floor; i < participle; i++) {
      if (!surface.chunks().isVerbal(i) || surface.quotedIn(i) != surface.quotedIn(participle)) {
        continue;
      }
      Subject subject = direct(i, floor);
      if (subject != null && !surface.is(subject.first(), Part.RELATIVE)) {
        if (!isSubordinate(subject.first(), floor)) {
          return new Subject(subject.first(), subject.last(), subject.head(), false);
        }
        fallback = fallback == null ? subject : fallback;
      }
    }
    return fallback == null
        ? null
        : new Subject(fallback.first(), fallback.last(), fallback.head(), false);
  }

  /** Whether the clause whose subject starts here hangs on another. */
  boolean isSubordinate(int first, int floor) {
    int before = first - 1;
    if (before < floor) {
      return false;
    }
    if (surface.is(before, Part.SUBORDINATOR)) {
      return true;
    }
    return switch (tokens.lower(before)) {
      case "as", "after", "before", "since", "until" -> true;
      default -> false;
    };
  }
}
