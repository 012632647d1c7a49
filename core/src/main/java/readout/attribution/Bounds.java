package readout.attribution;

import org.jspecify.annotations.Nullable;
import readout.text.Part;
import readout.text.Quotation;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/** Finds where a content begins and ends. */
final class Bounds {

  private final Surface surface;
  private final Tokens tokens;

  Bounds(Surface surface) {
    this.surface = surface;
    this.tokens = surface.tokens();
  }

  /**
   * One past the last token of a content that begins at a token: the end of the sentence, or of the
   * quotation it stands in, without the final mark.
   *
   * @param subordinate whether the cue's own clause ends at the next comma ("After he said that the
   *     talks had failed, ...")
   */
  int end(int from, Sentence sentence, int ceiling, boolean subordinate) {
    for (int i = from; i < ceiling; i++) {
      boolean outside =
          surface.quotedIn(i) < 0 || surface.quotedIn(i) == surface.quotedIn(from - 1);
      if (!outside) {
        if (closesWithComma(i) && breaksOff(i, ceiling)) {
          return i + 1;
        }
        continue;
      }
      if (tokens.is(i, ";") || (subordinate && surface.isComma(i))) {
        return i;
      }
      if (surface.isDash(i) && tokens.spaceBefore(i) && i > from + 2 && isLastDash(i, ceiling)) {
        return i;
      }
      if (surface.isComma(i) && breaksOff(i, ceiling)) {
        return i;
      }
    }
    return withoutFinalMark(from, ceiling);
  }

  /**
   * ", saying", ", but he" and the like: another clause begins that is not part of what was said.
   */
  private boolean breaksOff(int comma, int ceiling) {
    int next = comma + 1;
    if (next >= ceiling) {
      return false;
    }
    return switch (tokens.lower(next)) {
      case "saying",
          "adding",
          "noting",
          "citing",
          "arguing",
          "calling",
          "telling",
          "warning",
          "insisting",
          "claiming",
          "according",
          "accusing",
          "suggesting",
          "stressing",
          "urging",
          "vowing",
          "promising",
          "describing",
          "referring",
          "explaining" ->
          true;
      case "but", "though", "although", "while" -> true;
      default -> false;
    };
  }

  /** The mark that closes a quotation whose last word has a comma: ,” */
  private boolean closesWithComma(int i) {
    return surface.quotedIn(i + 1) != surface.quotedIn(i)
        && surface.isQuoteMark(i)
        && (surface.isComma(i - 1) || (surface.isQuoteMark(i - 1) && surface.isComma(i - 2)));
  }

  /** Where a phrase ends that is no clause: before "and said", "before leaving", "as he left". */
  int phraseEnd(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (surface.quotedIn(i) == surface.quotedIn(from - 1) && opensOtherClause(i)) {
        return surface.isComma(i - 1) ? i - 1 : i;
      }
    }
    return end;
  }

  private boolean opensOtherClause(int i) {
    int next = surface.is(i + 1, Part.ADVERB) ? i + 2 : i + 1;
    if (surface.is(i, Part.COORDINATOR)) {
      return surface.chunks().isVerbal(next) || surface.is(next, Part.PRONOUN);
    }
    return switch (tokens.lower(i)) {
      case "before", "after", "while", "when", "because", "as", "since", "although", "though" ->
          surface.is(next, Part.PRONOUN) || (surface.is(next, Part.GERUND) && !tokens.is(i, "as"));
      default -> false;
    };
  }

  private boolean isLastDash(int dash, int ceiling) {
    for (int i = dash + 1; i < ceiling; i++) {
      if (surface.isDash(i)) {
        return false;
      }
    }
    return true;
  }

  private int withoutFinalMark(int from, int ceiling) {
    int i = ceiling;
    while (i > from && isFinalMark(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isFinalMark(int i) {
    return surface.is(i, Part.MARK)
        && ".,:;\u2026".indexOf(tokens.first(i)) >= 0
        && surface.quotedIn(i) < 0;
  }

  /** The span of tokens, reaching on to the end of a quotation left open at its end. */
  @Nullable Span right(int from, int end) {
    if (from >= end) {
      return null;
    }
    Span span = tokens.span(from, end - 1);
    Quotation quotation = surface.quotationOf(end - 1);
    boolean inside = surface.quotedIn(from - 1) == surface.quotedIn(end - 1);
    return quotation == null || inside
        ? span
        : span.union(new Span(span.start(), quotation.outer().end()));
  }

  /** What stands left of an aside (", he said") whose first token is given, or null. */
  @Nullable Span left(int aside, Sentence sentence, int floor) {
    int last = aside - 1;
    if (last < floor) {
      return null;
    }
    Quotation quotation = closing(last, aside);
    if (quotation != null && quotation.outer().start() < sentence.span().start()) {
      return quotation.outer();
    }
    int first = afterSemicolon(floor, last);
    while (first < last && isOpener(first)) {
      first++;
    }
    if (quotation != null) {
      int opens = Math.min(tokens.start(first), quotation.outer().start());
      return new Span(opens, quotation.outer().end());
    }
    int end = last;
    while (end >= first
        && surface.is(end, Part.MARK)
        && ",-\u2013\u2014".indexOf(tokens.first(end)) >= 0) {
      end--;
    }
    return end < first ? null : tokens.span(first, end);
  }

  /** "The road is open; the port, he said, is not": what stands before the mark is not his. */
  private int afterSemicolon(int floor, int last) {
    for (int i = last; i > floor; i--) {
      if (tokens.is(i, ";") && surface.quotedIn(i) == surface.quotedIn(last + 1)) {
        return Math.min(i + 1, last);
      }
    }
    return floor;
  }

  /** The quotation that closes right before an aside, if one does. */
  @Nullable Quotation closing(int last, int aside) {
    Quotation quotation = surface.quotationOf(last);
    if (quotation == null && surface.isComma(last)) {
      quotation = surface.quotationOf(last - 1);
    }
    return quotation == null || quotation.outer().end() > tokens.start(aside) ? null : quotation;
  }

  private boolean isOpener(int i) {
    return surface.is(i, Part.COORDINATOR) || surface.isDash(i) || surface.isComma(i);
  }
}
