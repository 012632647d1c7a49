package readout.text;

import org.jspecify.annotations.Nullable;

/**
 * A shallow reading of English: the {@link Part} of every token, noun phrases, and the end of a
 * verb's subject.
 *
 * <p>After the chunks of Abney 1991 ("Parsing by chunks"), but with closed classes and a list of
 * verbs in place of a tagger: one pass, no training. It is right about names, pronouns and
 * determiners and guesses at the rest, so callers should lean on the former.
 */
public final class Chunks {

  private static final EnglishWords WORDS = EnglishWords.get();

  private final SegmentedText text;
  private final Tokens tokens;
  private final Part[] parts;

  private Chunks(SegmentedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.parts = new Part[tokens.size()];
    java.util.Arrays.fill(parts, Part.MARK);
    for (Sentence sentence : text.sentences()) {
      tag(sentence);
    }
  }

  public static Chunks of(SegmentedText text) {
    return new Chunks(text);
  }

  public SegmentedText text() {
    return text;
  }

  /** The part of a token; a mark outside the text. */
  public Part part(int i) {
    return i < 0 || i >= parts.length ? Part.MARK : parts[i];
  }

  public boolean is(int i, Part part) {
    return part(i) == part;
  }

  /** Whether a token can stand inside a noun phrase after its determiner. */
  public boolean isNominal(int i) {
    return switch (part(i)) {
      case NOUN, NAME, NUMBER -> true;
      default -> false;
    };
  }

  /** Whether a noun phrase or a clause with a subject can begin here. */
  public boolean opensNounPhrase(int i) {
    return switch (part(i)) {
      case NOUN, NAME, NUMBER, DETERMINER, POSSESSIVE, PRONOUN -> true;
      default -> false;
    };
  }

  public boolean isVerbal(int i) {
    return switch (part(i)) {
      case VERB, AUXILIARY, MODAL -> true;
      default -> false;
    };
  }

  /** The first verb, auxiliary or modal in a run of tokens that "to" does not govern, or -1. */
  public int firstVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (isVerbal(i) && !is(i - 1, Part.TO)) {
        return i;
      }
    }
    return -1;
  }

  // --- noun phrases ---

  /**
   * The first token of the noun phrase that ends at a token, not before {@code floor}; -1 when none
   * does. Follows prepositions ("the president of France") but not marks.
   */
  public int nounPhraseStart(int last, int floor) {
    if (last < floor || !endsNounPhrase(last)) {
      return -1;
    }
    if (is(last, Part.PRONOUN) || is(last, Part.RELATIVE)) {
      return last;
    }
    int i = last;
    while (i > floor && extendsLeft(i, floor)) {
      i--;
    }
    return withoutLeadingJoint(i, last);
  }

  private boolean endsNounPhrase(int i) {
    return isNominal(i)
        || is(i, Part.PRONOUN)
        || is(i, Part.RELATIVE)
        || is(i, Part.DETERMINER)
        || is(i, Part.GENITIVE);
  }

  /** Whether the phrase that starts at {@code i} takes in the token before it. */
  private boolean extendsLeft(int i, int floor) {
    int before = i - 1;
    return switch (part(before)) {
      case NOUN, NAME, NUMBER, GENITIVE -> !is(i, Part.DETERMINER) && !is(i, Part.POSSESSIVE);
      case DETERMINER, POSSESSIVE -> isNominal(i) || is(i, Part.DETERMINER) || is(i, Part.TIME);
      case TIME -> is(i, Part.GENITIVE);
      case ADVERB -> before > floor && is(before - 1, Part.DETERMINER) && isNominal(i);
      case PREPOSITION -> isNominalBefore(before, floor) && !opensClause(before);
      case COORDINATOR -> joinsNames(before, floor);
      default -> false;
    };
  }

  private boolean isNominalBefore(int i, int floor) {
    return i - 1 >= floor && (isNominal(i - 1) || is(i - 1, Part.DETERMINER));
  }

  /** Whether a preposition more likely opens a clause or an adverbial than a noun's complement. */
  private boolean opensClause(int i) {
    return switch (tokens.lower(i)) {
      case "as", "than", "since", "until", "till", "despite", "during", "after", "before" -> true;
      default -> false;
    };
  }

  /** "Putin and Macron": joined only where the clause so far has no verb of its own. */
  private boolean joinsNames(int i, int floor) {
    if (!isNominalBefore(i, floor) || tokens.is(i, "but") || tokens.is(i, "nor")) {
      return false;
    }
    for (int k = i - 1; k >= floor && part(k) != Part.MARK && part(k) != Part.SUBORDINATOR; k--) {
      if (isVerbal(k) || is(k, Part.TO)) {
        return false;
      }
    }
    return true;
  }

  private int withoutLeadingJoint(int first, int last) {
    int i = first;
    while (i < last
        && (is(i, Part.PREPOSITION)
            || is(i, Part.COORDINATOR)
            || is(i, Part.GENITIVE)
            || is(i, Part.ADVERB))) {
      i++;
    }
    return i;
  }

  /**
   * The last token of the noun phrase that begins at a token, before {@code end}; -1 when none
   * does. Takes in "of" and, after a noun, other prepositions followed by a noun phrase.
   */
  public int nounPhraseEnd(int first, int end) {
    if (first >= end || !opensNounPhrase(first)) {
      return -1;
    }
    if (is(first, Part.PRONOUN)) {
      return first;
    }
    int i = first;
    while (i + 1 < end && extendsRight(i, end)) {
      i++;
    }
    return i;
  }

  private boolean extendsRight(int i, int end) {
    int after = i + 1;
    return switch (part(after)) {
      case NOUN, NAME, NUMBER -> true;
      case GENITIVE -> isNominal(i) && after + 1 < end && isNominal(after + 1);
      case DETERMINER, POSSESSIVE -> is(i, Part.PREPOSITION) || is(i, Part.DETERMINER);
      case PREPOSITION ->
          isNominal(i) && after + 1 < end && opensPhraseAfter(after) && !isAdverbial(after);
      case COORDINATOR -> isNominal(i) && is(after + 1, Part.NAME) && is(i, Part.NAME);
      default -> false;
    };
  }

  private boolean opensPhraseAfter(int preposition) {
    int next = preposition + 1;
    return isNominal(next) || is(next, Part.DETERMINER) || is(next, Part.POSSESSIVE);
  }

  private boolean isAdverbial(int i) {
    return switch (tokens.lower(i)) {
      case "of", "for", "from", "at", "with" -> false;
      default -> true;
    };
  }

  // --- what stands between subject and verb ---

  /**
   * Going left from a verb over its auxiliaries, adverbs and a time ("Macron on Tuesday also
   * said"): the token where the subject would end, or {@code floor - 1}.
   */
  public int beforeVerbGroup(int verb, int floor) {
    int i = verb - 1;
    while (i >= floor) {
      int next = skipped(i, floor);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int skipped(int i, int floor) {
    return switch (part(i)) {
      case ADVERB, AUXILIARY, MODAL, NEGATION -> i - 1;
      case TIME -> beforeTime(i, floor);
      default -> i;
    };
  }

  private int beforeTime(int i, int floor) {
    int k = i - 1;
    while (k >= floor && (is(k, Part.TIME) || is(k, Part.NUMBER) || isTimeOpener(k))) {
      k--;
    }
    return k;
  }

  private boolean isTimeOpener(int i) {
    return switch (tokens.lower(i)) {
      case "on",
          "in",
          "last",
          "this",
          "late",
          "early",
          "earlier",
          "later",
          "next",
          "that",
          "same" ->
          true;
      default -> false;
    };
  }

  // --- tagging ---

  private void tag(Sentence sentence) {
    boolean title = isTitleCase(sentence);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      parts[i] = partOf(i, sentence, title);
    }
  }

  /** Headlines in title case and lines in capitals: a capital tells nothing there. */
  private boolean isTitleCase(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (tokens.isWord(i) && WORDS.part(tokens.lower(i)) == null) {
        words++;
        capitals += tokens.isCapitalised(i) ? 1 : 0;
      }
    }
    return words > 3 && capitals * 4 > words * 3;
  }

  private Part partOf(int i, Sentence sentence, boolean title) {
    if (tokens.is(i, "&")) {
      return Part.COORDINATOR;
    }
    if (tokens.first(i) == '\'' || tokens.first(i) == '\u2019') {
      return clitic(i);
    }
    if (!tokens.isWord(i)) {
      return Part.MARK;
    }
    if (Character.isDigit(tokens.first(i))) {
      return Part.NUMBER;
    }
    String lower = tokens.lower(i);
    boolean capital = tokens.isCapitalised(i) && !opensSentence(i, sentence);
    Part closed = WORDS.part(lower);
    if (closed != null && !(tokens.isAllCapitals(i) && capital && !title && i > 0)) {
      return closed(i, lower, closed, capital);
    }
    if (capital && !title) {
      return Part.NAME;
    }
    return open(i, lower, sentence, title);
  }

  private Part clitic(int i) {
    if (!tokens.is(i, "'s")) {
      Part closed = WORDS.part(tokens.lower(i));
      return tokens.is(i, "'") && !tokens.spaceBefore(i) && endsInS(i - 1)
          ? Part.GENITIVE
          : closed == null ? Part.MARK : closed;
    }
    return switch (part(i - 1)) {
      case PRONOUN, RELATIVE, SUBORDINATOR -> Part.AUXILIARY;
      default -> Part.GENITIVE;
    };
  }

  private boolean endsInS(int i) {
    return i >= 0 && tokens.lower(i).endsWith("s") && text.quotationAt(tokens.start(i)) == null;
  }

  private boolean opensSentence(int i, Sentence sentence) {
    return i == sentence.firstToken()
        || (is(i - 1, Part.MARK)
            && "\"\u201c\u2018':(\u2014\u2013-".indexOf(tokens.first(i - 1)) >= 0);
  }

  private Part closed(int i, String lower, Part closed, boolean capital) {
    return switch (lower) {
      case "to" -> isBareVerbAfter(i) ? Part.TO : Part.PREPOSITION;
      case "may" -> capital ? Part.TIME : Part.MODAL;
      case "her" -> Part.POSSESSIVE;
      case "march" -> capital ? Part.TIME : Part.NOUN;
      default -> closed;
    };
  }

  private boolean isBareVerbAfter(int to) {
    int i = to + 1;
    if (i < tokens.size() && WORDS.isAdverb(tokens.lower(i))) {
      i++;
    }
    if (i >= tokens.size() || tokens.isCapitalised(i)) {
      return false;
    }
    String lower = tokens.lower(i);
    return lower.equals("be")
        || lower.equals("have")
        || lower.equals("do")
        || (WORDS.verbForms(lower) & EnglishWords.BASE) != 0;
  }

  private Part open(int i, String lower, Sentence sentence, boolean title) {
    int forms = WORDS.verbForms(lower);
    if (forms != 0 && !isOpeningName(i, forms, sentence)) {
      return verbOrNoun(i, forms, sentence);
    }
    if (WORDS.isAdverb(lower)) {
      return Part.ADVERB;
    }
    return tokens.isCapitalised(i) && (title || i == sentence.firstToken() || isNameNext(i))
        ? Part.NAME
        : Part.NOUN;
  }

  /** A sentence rarely opens with a verb of tense. */
  private boolean isOpeningName(int i, int forms, Sentence sentence) {
    return i == sentence.firstToken() && (forms & EnglishWords.GERUND) == 0 && isNameNext(i);
  }

  private boolean isNameNext(int i) {
    return tokens.isCapitalised(i) && i + 1 < tokens.size() && tokens.isCapitalised(i + 1);
  }

  private Part verbOrNoun(int i, int forms, Sentence sentence) {
    int before = i - 1;
    while (before >= sentence.firstToken()
        && (is(before, Part.ADVERB) || is(before, Part.NEGATION))) {
      before--;
    }
    Part left = before < sentence.firstToken() ? Part.MARK : part(before);
    if (left == Part.TO || left == Part.MODAL) {
      return Part.VERB;
    }
    boolean nominal = left == Part.DETERMINER || left == Part.POSSESSIVE || left == Part.GENITIVE;
    if (nominal && before == i - 1 && !isPronominal(before)) {
      return Part.NOUN;
    }
    if ((forms & EnglishWords.GERUND) != 0) {
      return Part.GERUND;
    }
    if ((forms & (EnglishWords.PAST | EnglishWords.PARTICIPLE)) != 0) {
      boolean adjective =
          (left == Part.PREPOSITION && !isAsOrThan(before))
              || (left == Part.NUMBER && isLowerNounNext(i));
      return adjective && before == i - 1 ? Part.NOUN : Part.VERB;
    }
    return present(i, forms, left, before);
  }

  /** "400 pledged delegates". */
  private boolean isLowerNounNext(int i) {
    int next = i + 1;
    return next < tokens.size()
        && tokens.isWord(next)
        && !tokens.isCapitalised(next)
        && WORDS.part(tokens.lower(next)) == null
        && !WORDS.isAdverb(tokens.lower(next));
  }

  /** "Many say", "some fear", "this shows": a determiner standing for a noun. */
  private boolean isPronominal(int i) {
    return switch (tokens.lower(i)) {
      case "this",
          "that",
          "these",
          "those",
          "many",
          "some",
          "most",
          "all",
          "both",
          "others",
          "few",
          "several",
          "another" ->
          true;
      default -> false;
    };
  }

  private boolean isAsOrThan(int i) {
    return tokens.is(i, "as") || tokens.is(i, "than") || tokens.is(i, "after");
  }

  private Part present(int i, int forms, Part left, int before) {
    boolean nounish = (forms & EnglishWords.NOUNISH) != 0;
    boolean third = (forms & EnglishWords.THIRD) != 0;
    return switch (left) {
      case PRONOUN, RELATIVE -> Part.VERB;
      case AUXILIARY -> isDo(before) ? Part.VERB : Part.NOUN;
      case PREPOSITION, NUMBER, TIME -> Part.NOUN;
      case NOUN, NAME, DETERMINER ->
          agrees(third, before) && (!nounish || opensComplement(i + 1)) ? Part.VERB : Part.NOUN;
      default -> nounish ? Part.NOUN : Part.VERB;
    };
  }

  /** A verb without -s wants a plural before it, one with -s a singular (names may be either). */
  private boolean agrees(boolean third, int subject) {
    boolean plural =
        (WORDS.isPlural(tokens.lower(subject)) && !isSingular(subject)) || isPronominal(subject);
    return third
        ? (!plural && !isCounted(subject)) || (is(subject, Part.NAME) && !isCounted(subject))
        : plural;
  }

  /** Whether "most", "these" or the like opens the phrase. */
  private boolean isCounted(int last) {
    int i = last;
    while (i > 0 && isNominal(i)) {
      i--;
    }
    return is(i, Part.DETERMINER) && isPronominal(i);
  }

  /** Whether "a", "an" or the like opens the phrase. */
  private boolean isSingular(int last) {
    int i = last;
    while (i > 0 && isNominal(i)) {
      i--;
    }
    return switch (tokens.lower(i)) {
      case "a", "an", "each", "every", "another" -> true;
      default -> false;
    };
  }

  private boolean isDo(int i) {
    return tokens.is(i, "do") || tokens.is(i, "does") || tokens.is(i, "did") || isNotDo(i);
  }

  private boolean isNotDo(int i) {
    return tokens.is(i, "don't") || tokens.is(i, "doesn't") || tokens.is(i, "didn't");
  }

  private boolean opensComplement(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    if (tokens.is(i, "to") || tokens.is(i, "that") || "\u201c\"".indexOf(tokens.first(i)) >= 0) {
      return true;
    }
    @Nullable Part closed = WORDS.part(tokens.lower(i));
    return closed == null
        ? tokens.isCapitalised(i) || WORDS.isAdverb(tokens.lower(i))
        : switch (closed) {
          case DETERMINER, POSSESSIVE, PRONOUN, OBJECT_PRONOUN, SUBORDINATOR, ADVERB, NUMBER ->
              true;
          default -> false;
        };
  }
}
