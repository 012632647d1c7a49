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
      case "a", "an" -> resumes(next, ceiling);
      default -> false;
    };
  }

  /** ", an offer the union turned down": who writes takes up what was said, and tells of it. */
  private boolean resumes(int article, int ceiling) {
    int noun = surface.chunks().nounPhraseEnd(article, ceiling);
    int subject = noun + 1;
    if (noun < 0 || noun - article > 2 || surface.is(noun, Part.NAME)) {
      return false;
    }
    int last = surface.chunks().nounPhraseEnd(subject, ceiling);
    int verb = last < 0 ? ceiling : afterAdverbs(last + 1, ceiling);
    return verb < ceiling && surface.chunks().isVerbal(verb);
  }

  private int afterAdverbs(int from, int ceiling) {
    int i = from;
    while (i < ceiling && (surface.is(i, Part.ADVERB) || surface.is(i, Part.TIME))) {
      i++;
    }
    return i;
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
      boolean outside = surface.quotedIn(i) == surface.quotedIn(from - 1);
      if (outside && (opensOtherClause(i) || isAnswered(from, i, end) || isToldBeside(i, end))) {
        return surface.isComma(i - 1) ? i - 1 : i;
      }
    }
    return end;
  }

  /** Where an infinitive ends that somebody asks for or offers: where another one acts. */
  int infinitiveEnd(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (surface.quotedIn(i) == surface.quotedIn(from - 1)
          && (isAnswered(from, i, end) || isToldBeside(i, end))) {
        return surface.isComma(i - 1) ? i - 1 : i;
      }
    }
    return end;
  }

  /**
   * "urged them to free those held since May, when the mayor announced": what was then, and that
   * they should be freed, are not said by the same.
   */
  private boolean isToldBeside(int i, int end) {
    boolean when = surface.isComma(i - 1) && (tokens.is(i, "when") || tokens.is(i, "where"));
    int last = when ? surface.chunks().nounPhraseEnd(i + 1, end) : -1;
    int verb = last < 0 ? end : afterAdverbs(last + 1, end);
    return verb < end && isPast(verb);
  }

  private boolean isPast(int verb) {
    return switch (tokens.lower(verb)) {
      case "was", "were", "had", "did" -> true;
      case "began",
          "broke",
          "came",
          "fell",
          "fled",
          "gave",
          "held",
          "killed",
          "left",
          "lost",
          "made",
          "met",
          "rose",
          "said",
          "sent",
          "shot",
          "struck",
          "swore",
          "threw",
          "told",
          "took",
          "went",
          "won" ->
          true;
      default -> surface.is(verb, Part.VERB) && tokens.lower(verb).endsWith("ed");
    };
  }

  /** "their release and Kenya accused the police", "his thanks, to which the king replied". */
  private boolean isAnswered(int from, int i, int end) {
    boolean reply =
        surface.isComma(i - 1)
            && surface.is(i + 1, Part.RELATIVE)
            && (tokens.is(i, "to") || tokens.is(i, "after"));
    return reply || surface.is(i, Part.COORDINATOR) && hasOwnSubject(from, i, end);
  }

  private boolean hasOwnSubject(int from, int joint, int end) {
    boolean names = surface.is(joint - 1, Part.NAME) && surface.is(joint + 1, Part.NAME);
    int subject = afterAdverbs(joint + 1, end);
    int last = surface.chunks().nounPhraseEnd(subject, end);
    int verb = last < 0 ? end : afterAdverbs(last + 1, end);
    boolean acts = verb < end && surface.chunks().isVerbal(verb) && hasObject(verb, end);
    return acts && !names && !isOpenClause(from, joint);
  }

  /** An auxiliary, or a verb with something behind it: no participle as in "talks held in". */
  private boolean hasObject(int verb, int end) {
    int next = verb + 1;
    return !surface.is(verb, Part.VERB)
        || next < end && (surface.chunks().opensNounPhrase(next) || tokens.is(next, "that"));
  }

  /** "the village that the army and the rebels have left": the joint stands in its subject. */
  private boolean isOpenClause(int from, int joint) {
    for (int i = joint - 1; i >= from && !surface.chunks().isVerbal(i); i--) {
      if (surface.is(i, Part.RELATIVE) || surface.is(i, Part.SUBORDINATOR)) {
        return true;
      }
    }
    return false;
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
