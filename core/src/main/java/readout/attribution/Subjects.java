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
    int wider = beforeBracket(beforeRelativeClause(first, floor), floor);
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

  /** "Ana Ruiz (Greens) of Lagos": the phrase goes on to the left of the brackets. */
  private int beforeBracket(int first, int floor) {
    if (!surface.is(first - 1, Part.PREPOSITION) || !tokens.is(first - 2, ")")) {
      return first;
    }
    int open = openOf(first - 2, floor);
    int before = open <= floor ? -1 : surface.chunks().nounPhraseStart(open - 1, floor);
    return before < 0 ? first : before;
  }

  private @Nullable Subject acrossAside(int close, int floor) {
    int open = openOf(close, floor);
    if (open <= floor) {
      return tokens.is(close - 1, ")") ? acrossAside(close - 1, floor) : null;
    }
    int head = open - 1;
    if (surface.isComma(head) || tokens.is(head, ")")) {
      return withLast(acrossAside(head, floor), close);
    }
    Subject inner = phrase(head, close, floor);
    if (inner == null || surface.is(inner.first(), Part.RELATIVE)) {
      return null;
    }
    int before = inner.first() - 1;
    if (before > floor && surface.is(before, Part.PREPOSITION) && surface.isComma(before - 1)) {
      Subject outer = withLast(acrossAside(before - 1, floor), close);
      return outer == null ? phrase(before - 2, close, floor) : outer;
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

  /** "flew to Geneva and said": the subject of the clause so far, or of a relative clause. */
  private @Nullable Subject shared(int joint, int floor) {
    int who = openRelative(joint, floor);
    Subject subject = who >= 0 ? relative(who, who, floor) : ofMainClause(joint, floor);
    return subject == null
        ? null
        : new Subject(subject.first(), subject.last(), subject.head(), false);
  }

  /** ", who won the vote and said": a relative clause still open at the joint, or -1. */
  private int openRelative(int joint, int floor) {
    for (int i = joint - 1; i > floor && !surface.is(i, Part.MARK); i--) {
      if (surface.is(i, Part.RELATIVE) && surface.isComma(i - 1)) {
        return i;
      }
    }
    return -1;
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

  /** The subject of the main clause before a participle (", saying that") or a joint. */
  @Nullable Subject ofMainClause(int end, int floor) {
    int start = clauseStart(end, floor);
    Subject fallback = null;
    for (int i = start; i < end; i++) {
      if (!surface.chunks().isVerbal(i) || surface.quotedIn(i) != surface.quotedIn(end)) {
        continue;
      }
      Subject subject = direct(i, start);
      if (subject != null && !surface.is(subject.last(), Part.RELATIVE)) {
        if (!isSubordinate(subject.first(), start)) {
          return apart(subject);
        }
        fallback = fallback == null ? subject : fallback;
      }
    }
    return fallback == null ? null : apart(fallback);
  }

  private static Subject apart(Subject subject) {
    return new Subject(subject.first(), subject.last(), subject.head(), false);
  }

  /** Where the last clause with a subject of its own begins: after ", and" or ", while". */
  private int clauseStart(int end, int floor) {
    for (int i = end - 2; i > floor; i--) {
      boolean joint = surface.is(i, Part.COORDINATOR) || tokens.is(i, "while") || tokens.is(i, ";");
      boolean separate = tokens.is(i, ";") || surface.isComma(i - 1);
      if (joint
          && separate
          && surface.quotedIn(i) == surface.quotedIn(end)
          && opensClause(i, end)) {
        return i + 1;
      }
    }
    return floor;
  }

  private boolean opensClause(int joint, int end) {
    int last = surface.chunks().nounPhraseEnd(joint + 1, end);
    if (last < 0) {
      return false;
    }
    int after = last + 1;
    while (after < end && surface.is(after, Part.ADVERB)) {
      after++;
    }
    return surface.chunks().isVerbal(after) && after < end;
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
