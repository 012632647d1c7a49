package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.actor.Mention;
import readout.text.Sentence;
import readout.text.Tokens;

/**
 * Cuts a sentence into noun phrases, verb groups and the small words between them, left to right.
 *
 * <p>A word is taken for a verb only where a verb can stand: behind a subject, an auxiliary, a
 * modal or "to". After Abney, "Parsing by chunks" (1991); closed classes and a verb list instead of
 * a tagger, since the sieve has a third of a millisecond for a sentence.
 */
final class Chunker {

  private static final Set<String> BE =
      Set.of(
          "be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "isn't",
          "aren't", "wasn't", "weren't");
  private static final Set<String> HAVE =
      Set.of("have", "has", "had", "having", "'ve", "hasn't", "haven't", "hadn't");
  private static final Set<String> DO = Set.of("do", "does", "did", "don't", "doesn't", "didn't");

  private final Verbs verbs;
  private final Tokens tokens;
  private final Cast cast;
  private final Sentence sentence;
  private final List<Chunk> chunks = new ArrayList<>();
  private final int[] mentionAt;
  private int at;
  private boolean inNouns;

  private Chunker(Verbs verbs, Tokens tokens, Cast cast, Sentence sentence) {
    this.verbs = verbs;
    this.tokens = tokens;
    this.cast = cast;
    this.sentence = sentence;
    this.mentionAt = new int[sentence.endToken() - sentence.firstToken()];
  }

  static List<Chunk> chunks(
      Verbs verbs, Tokens tokens, Cast cast, List<Integer> mentions, Sentence sentence) {
    var chunker = new Chunker(verbs, tokens, cast, sentence);
    chunker.place(mentions);
    for (chunker.at = sentence.firstToken(); chunker.at < sentence.endToken(); ) {
      chunker.step();
    }
    return chunker.chunks;
  }

  /** Marks each token with one more than the index of the widest mention over it. */
  private void place(List<Integer> mentions) {
    for (int mention : mentions) {
      Mention found = cast.mentions().get(mention);
      int first = tokens.at(found.span().start());
      if (isVerbAtEnd(found)) {
        continue;
      }
      for (int i = first; i < sentence.endToken() && tokens.start(i) < found.span().end(); i++) {
        int known = mentionAt[i - sentence.firstToken()];
        if (known == 0 || length(mention) > length(known - 1)) {
          mentionAt[i - sentence.firstToken()] = mention + 1;
        }
      }
    }
  }

  /** "Georgia accused" is no accused person of Georgia. */
  private boolean isVerbAtEnd(Mention mention) {
    int last = tokens.at(mention.span().end()) - 1;
    int first = tokens.at(mention.span().start());
    return last > first
        && tokens.is(last, "accused")
        && !Words.DETERMINERS.contains(tokens.lower(first));
  }

  private int length(int mention) {
    return cast.mentions().get(mention).span().length();
  }

  private void step() {
    String word = tokens.lower(at);
    if (isSum(at)) {
      nouns();
    } else if (!tokens.isWord(at) && !isClitic(word)) {
      mark(word);
    } else if (inMention(at) || numberAt(at) > at) {
      nouns();
    } else if (word.endsWith("ing") && Words.PREPOSITIONS.contains(word)) {
      single(Chunk.Kind.PREPOSITION);
    } else if (startsVerbs(at)) {
      verbs();
    } else if (Words.COORDINATORS.contains(word)) {
      single(Chunk.Kind.COORDINATOR);
    } else if (isSubordinator(word)) {
      single(Chunk.Kind.SUBORDINATOR);
    } else if (Words.PREPOSITIONS.contains(word)) {
      single(Chunk.Kind.PREPOSITION);
    } else if (Words.isAdverb(word) && !startsNouns(at) || isStress(at)) {
      single(Chunk.Kind.ADVERB);
    } else {
      nouns();
    }
  }

  /** "$1bn": the sign is no mark that ends a phrase. */
  private boolean isSum(int i) {
    return "$€£¥₹".contains(tokens.lower(i))
        && i + 1 < sentence.endToken()
        && Character.isDigit(tokens.first(i + 1));
  }

  /** "the king himself" is the king. */
  private boolean isStress(int i) {
    return Words.REFLEXIVES.contains(tokens.lower(i))
        && (inNouns || last() != null && last().is(Chunk.Kind.NOUNS));
  }

  /**
   * "that" before a noun and behind a preposition is a determiner; not in "ruled out that Peru".
   */
  private boolean isSubordinator(String word) {
    if (!Words.SUBORDINATORS.contains(word)) {
      return false;
    }
    boolean so = word.equals("so") && tokens.is(at + 1, "far");
    boolean behind = word.equals("that") && last() != null && last().is(Chunk.Kind.PREPOSITION);
    return !so && (!behind || isNamed(at + 1));
  }

  private @Nullable Chunk last() {
    return chunks.isEmpty() ? null : chunks.getLast();
  }

  private void mark(String word) {
    Chunk.Kind kind =
        switch (word) {
          case "," -> Chunk.Kind.COMMA;
          case ":", ";", "–", "—", "(", ")", "[", "]", "-", "--" -> Chunk.Kind.BREAK;
          case "“", "”", "\"", "‘", "’", "'", "«", "»", "''", "``" -> null;
          case "&" -> Chunk.Kind.COORDINATOR;
          case "/" -> Chunk.Kind.COORDINATOR;
          default -> Chunk.Kind.OTHER;
        };
    if (kind == null) {
      at++;
    } else {
      single(kind);
    }
  }

  private void single(Chunk.Kind kind) {
    chunks.add(new Chunk(kind, at, at, at, List.of(), VerbGroup.NONE));
    at++;
  }

  private boolean inMention(int i) {
    return i < sentence.endToken() && mentionAt[i - sentence.firstToken()] > 0;
  }

  private static boolean isClitic(String word) {
    return word.length() > 1 && word.charAt(0) == '\'';
  }

  // ---- noun phrases ----

  private boolean startsNouns(int i) {
    String word = tokens.lower(i);
    return Words.DETERMINERS.contains(word) && !tokens.is(i + 1, ",");
  }

  /** A noun phrase runs on while words can belong to it; a genitive takes the next one along. */
  private void nouns() {
    int first = at;
    inNouns = true;
    at = numberAt(at);
    int head = at;
    var mentions = new ArrayList<Integer>();
    while (at < sentence.endToken()
        && (at == head && mentions.isEmpty() || belongsToNouns(first))) {
      if (inMention(at)) {
        int mention = mentionAt[at - sentence.firstToken()] - 1;
        mentions.add(mention);
        int end = cast.mentions().get(mention).span().end();
        head = headOf(mention);
        at++;
        while (at < sentence.endToken() && tokens.start(at) < end) {
          at++;
        }
      } else {
        head = isGenitive(at) ? head : at;
        at++;
      }
    }
    inNouns = false;
    chunks.add(
        new Chunk(Chunk.Kind.NOUNS, first, at - 1, head, List.copyOf(mentions), VerbGroup.NONE));
  }

  /** Where the number stands in "more than 500", "at least five", "up to 20"; else the token. */
  private int numberAt(int i) {
    int number = i + 2;
    if (number >= sentence.endToken()) {
      return i;
    }
    boolean bound =
        switch (tokens.lower(i)) {
          case "more", "less", "fewer" -> tokens.is(i + 1, "than");
          case "at" -> tokens.is(i + 1, "least") || tokens.is(i + 1, "most");
          case "up" -> tokens.is(i + 1, "to");
          default -> false;
        };
    boolean figure =
        Character.isDigit(tokens.first(number)) || ADJECTIVES.contains(tokens.lower(number));
    return bound && (figure || inMention(number)) ? number : i;
  }

  /** The last word of a mention's name, or of its words before a comma. */
  private int headOf(int mention) {
    Mention found = cast.mentions().get(mention);
    int end = found.name() != null ? found.name().end() : found.span().end();
    int token = tokens.at(end) - 1;
    if (tokens.is(token, "war") && tokens.is(token - 1, "of")) {
      return token - 2;
    }
    return Math.max(token, tokens.at(found.span().start()));
  }

  private boolean isGenitive(int i) {
    return tokens.is(i, "'s") || tokens.is(i, "'") || tokens.is(i, "’");
  }

  private boolean belongsToNouns(int first) {
    String word = tokens.lower(at);
    if (inMention(at)) {
      return continuesWithMention(first);
    }
    if (isCountedGift(first)) {
      return false;
    }
    if (isGenitive(at)) {
      return isGenitiveHere();
    }
    if (!tokens.isWord(at)) {
      return word.equals("$") || word.equals("%") || word.equals("€") || word.equals("£");
    }
    if (Words.COORDINATORS.contains(word)
        || Words.SUBORDINATORS.contains(word)
        || Words.PREPOSITIONS.contains(word)
        || Words.MODALS.contains(word)) {
      return false;
    }
    if (Words.DETERMINERS.contains(word)) {
      return isOpen(at - 1) && !beginsBehindYear()
          || isGenitive(at - 1)
          || Words.DETERMINERS.contains(tokens.lower(at - 1));
    }
    if (isStress(at)
        || Words.SUBJECT_PRONOUNS.contains(word)
        || Words.SUBJECT_PRONOUNS.contains(tokens.lower(at - 1))) {
      return false;
    }
    if (startsVerbs(at)) {
      return false;
    }
    return !Words.isAdverb(word) || isOpen(at - 1);
  }

  /** "will send Peru 14 tanks": to whom, and how many of what. */
  private boolean isCountedGift(int first) {
    boolean number =
        Character.isDigit(tokens.first(at)) || COUNTED.contains(tokens.lower(at)) || isSum(at);
    return number
        && inMention(first)
        && inMention(at - 1)
        && isName(at - 1)
        && last() != null
        && last().is(Chunk.Kind.VERBS)
        && Parties.GIVING.contains(last().verb().lemma());
  }

  private static final Set<String> COUNTED =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private boolean isName(int i) {
    Mention here = cast.mentions().get(mentionAt[i - sentence.firstToken()] - 1);
    return here.form() == Mention.Form.NAME;
  }

  /** "On Monday Anna Bell met": the day is not part of the name behind it. */
  private boolean endsATime(int i) {
    String word = tokens.lower(i);
    return Character.isDigit(word.charAt(0)) || TIME_WORDS.contains(word);
  }

  /** "In 2012 the ministry closed": no article stands behind the number of its noun. */
  private boolean beginsBehindYear() {
    return BEGINNING.contains(tokens.lower(at)) && Character.isDigit(tokens.first(at - 1));
  }

  private static final Set<String> BEGINNING =
      Set.of("the", "this", "these", "those", "his", "her", "its", "their", "our", "my");

  private static final Set<String> TIME_WORDS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "yesterday",
          "today",
          "week",
          "month",
          "year",
          "night",
          "morning",
          "evening",
          "afternoon");

  /** A mention goes on a noun phrase ("the Ukrainian army", "Putin ally Medvedev"). */
  private boolean continuesWithMention(int first) {
    if (endsATime(at - 1) && (isName(at) || beginsBehindYear())) {
      return false;
    }
    if (isGenitive(at - 1) || isOpen(at - 1)) {
      return true;
    }
    boolean previous = inMention(at - 1);
    Mention here = cast.mentions().get(mentionAt[at - sentence.firstToken()] - 1);
    if (here.form() == Mention.Form.PRONOUN) {
      return false;
    }
    return previous
        ? isDemonym(at - 1) || at - first < 2 && here.form() == Mention.Form.DESCRIPTION
        : here.form() != Mention.Form.DESCRIPTION;
  }

  private boolean isDemonym(int i) {
    return cast.mentions().get(mentionAt[i - sentence.firstToken()] - 1).form()
        == Mention.Form.DEMONYM;
  }

  /** The 's of a noun, not of "is": what follows can be owned. */
  private boolean isGenitiveHere() {
    if (!tokens.is(at, "'s")) {
      return tokens.lower(at - 1).endsWith("s");
    }
    int next = at + 1;
    if (next >= sentence.endToken() || !tokens.isWord(next)) {
      return next < sentence.endToken() && !tokens.is(next, ",");
    }
    String word = tokens.lower(next);
    return !Words.DETERMINERS.contains(word)
        && !Words.PREPOSITIONS.contains(word)
        && !word.equals("not")
        && !word.equals("been");
  }

  /** A determiner, number or adjective that still waits for its noun. */
  private boolean isOpen(int i) {
    if (i < sentence.firstToken()) {
      return false;
    }
    String word = tokens.lower(i);
    return Words.DETERMINERS.contains(word) && !isAlone(i)
        || isGenitive(i)
        || Character.isDigit(tokens.first(i))
        || isAdjective(word) && !endsName(i) && !isSpeaker(i);
  }

  /** "an official said": the word is a noun as well, and its verb stands behind it. */
  private boolean isSpeaker(int i) {
    int next = i + 1;
    if (!PEOPLE_TOO.contains(tokens.lower(i)) || next >= sentence.endToken()) {
      return false;
    }
    String word = tokens.lower(next);
    Verbs.Form form = verbs.form(word);
    boolean past = form != null && form.is(Verbs.PAST) && !form.is(Verbs.BASE);
    return past || Words.MODALS.contains(word);
  }

  /** Adjectives by their ending or use that are also somebody who acts and speaks. */
  private static final Set<String> PEOPLE_TOO =
      Set.of(
          "adversary",
          "captive",
          "conservative",
          "detective",
          "emissary",
          "fugitive",
          "individual",
          "judiciary",
          "military",
          "official",
          "operative",
          "radical",
          "relative",
          "representative");

  /** "Amnesty International": the name is whole, no noun is to come. */
  private boolean endsName(int i) {
    if (!inMention(i) || !isName(i) || !tokens.isCapitalised(i)) {
      return false;
    }
    Mention here = cast.mentions().get(mentionAt[i - sentence.firstToken()] - 1);
    return here.span().end() == tokens.end(i) && cast.of(here).kind() != Actor.Kind.OTHER;
  }

  /** "this", "both", "all" may stand for a noun themselves. */
  private boolean isAlone(int i) {
    return Words.PRONOUNS.contains(tokens.lower(i))
        && i + 1 < sentence.endToken()
        && !tokens.isWord(i + 1);
  }

  private static boolean isAdjective(String word) {
    return word.endsWith("ary") && !word.endsWith("tary")
        || word.endsWith("ous")
        || word.endsWith("ful")
        || word.endsWith("ive") && !word.endsWith("ative") && !word.equals("executive")
        || word.endsWith("able")
        || word.endsWith("ible")
        || word.endsWith("less")
        || ADJECTIVES.contains(word);
  }

  private static final Set<String> ADJECTIVES =
      Set.of(
          "new",
          "first",
          "second",
          "third",
          "last",
          "next",
          "former",
          "joint",
          "recent",
          "final",
          "full",
          "own",
          "major",
          "senior",
          "top",
          "high",
          "big",
          "large",
          "small",
          "great",
          "good",
          "military",
          "nuclear",
          "national",
          "international",
          "political",
          "economic",
          "diplomatic",
          "foreign",
          "direct",
          "bilateral",
          "trilateral",
          "multilateral",
          "regional",
          "local",
          "armed",
          "heavy",
          "long",
          "short",
          "early",
          "late",
          "immediate",
          "further",
          "additional",
          "possible",
          "formal",
          "informal",
          "official",
          "secret",
          "same",
          "key",
          "latest",
          "ongoing",
          "current",
          "previous",
          "mutual",
          "planned",
          "proposed",
          "alleged",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "dozen",
          "public",
          "private",
          "free",
          "fresh",
          "strong",
          "unilateral",
          "humanitarian",
          "southern",
          "northern",
          "eastern",
          "western",
          "central",
          "global");

  // ---- verb groups ----

  private boolean startsVerbs(int i) {
    String word = tokens.lower(i);
    if (isHeadlineNoun(i)) {
      return false;
    }
    if (Words.MODALS.contains(word)) {
      return !isOpen(i - 1) || i == sentence.firstToken();
    }
    if (BE.contains(word) && !word.equals("'s") || HAVE.contains(word) || DO.contains(word)) {
      return true;
    }
    if (word.equals("'s")) {
      return !isGenitiveAt(i);
    }
    if (word.equals("to")) {
      return isInfinitive(i);
    }
    Verbs.Form form = verbs.form(word);
    return form != null && isVerbHere(i, form);
  }

  private boolean isGenitiveAt(int i) {
    int saved = at;
    at = i;
    boolean genitive = isGenitiveHere();
    at = saved;
    return genitive;
  }

  /** A capital inside a running sentence marks a name. */
  private boolean isHeadlineNoun(int i) {
    return tokens.isCapitalised(i)
        && i > sentence.firstToken()
        && sentence.kind() != Sentence.Kind.HEADLINE;
  }

  private boolean isInfinitive(int i) {
    int next = i + 1;
    while (next < sentence.endToken() && Words.isAdverb(tokens.lower(next))) {
      next++;
    }
    if (next >= sentence.endToken() || inMention(next)) {
      return false;
    }
    String word = tokens.lower(next);
    Verbs.Form form = verbs.form(word);
    return word.equals("be") || word.equals("have") || form != null && form.is(Verbs.BASE);
  }

  private boolean isVerbHere(int i, Verbs.Form form) {
    String word = tokens.lower(i);
    Chunk before = openChunk(i);
    boolean complete = before != null && before.is(Chunk.Kind.NOUNS) && !isOpen(i - 1);
    if (form.is(Verbs.PAST) || form.is(Verbs.PARTICIPLE)) {
      return isPastHere(i, form, before, complete);
    }
    if (form.is(Verbs.GERUND)) {
      return isGerundHere(i, before, complete);
    }
    if (form.is(Verbs.THIRD)) {
      return complete && (!Words.PLURAL_NOUNS.contains(word) || isNamed(i - 1) && objectFollows(i));
    }
    boolean plural = complete && isPlural(i - 1);
    boolean behindAdverb = before != null && before.is(Chunk.Kind.ADVERB);
    return plural && !isNounNext(i)
        || behindAdverb && objectFollows(i) && isSubjectBefore()
        || complete && isAskedOf(i);
  }

  /** "demanded that Peru withdraw its troops": a bare form behind whom something is asked of. */
  private boolean isAskedOf(int i) {
    int that = chunks.size() - (inNouns ? 1 : 2);
    return that > 0
        && chunks.get(that).is(Chunk.Kind.SUBORDINATOR)
        && tokens.is(chunks.get(that).first(), "that")
        && chunks.get(that - 1).is(Chunk.Kind.VERBS)
        && Governing.ASKING.contains(chunks.get(that - 1).verb().lemma())
        && (objectFollows(i) || tokens.is(i + 1, "from"));
  }

  private boolean isPastHere(int i, Verbs.Form form, @Nullable Chunk before, boolean complete) {
    if (form.is(Verbs.BASE) && !complete) {
      return false;
    }
    if (before == null) {
      return i + 1 < sentence.endToken() && Words.PREPOSITIONS.contains(tokens.lower(i + 1));
    }
    return switch (before.kind()) {
      case NOUNS -> complete && !(form.is(Verbs.BASE) && isNounNext(i));
      case PREPOSITION -> false;
      case SUBORDINATOR -> isRelative(before) || !isAdjectiveUse(i);
      case ADVERB, COMMA, COORDINATOR, BREAK -> !isAdjectiveUse(i);
      default -> true;
    };
  }

  /** "who detained two monks": behind these no participle describes a noun. */
  private boolean isRelative(Chunk before) {
    return tokens.is(before.first(), "who") || tokens.is(before.first(), "which");
  }

  /** ", armed men" and "and wounded soldiers": a participle that only describes a noun. */
  private boolean isAdjectiveUse(int i) {
    int next = i + 1;
    return next < sentence.endToken()
        && tokens.isWord(next)
        && !inMention(next)
        && !Words.DETERMINERS.contains(tokens.lower(next))
        && !Words.PREPOSITIONS.contains(tokens.lower(next))
        && !Words.SUBORDINATORS.contains(tokens.lower(next))
        && !Words.PRONOUNS.contains(tokens.lower(next))
        && !Words.isAdverb(tokens.lower(next))
        && tokens.lower(i).endsWith("ed")
        && !isSubjectBefore();
  }

  private boolean isGerundHere(int i, @Nullable Chunk before, boolean complete) {
    if (before == null) {
      return objectFollows(i) || isPrepositionAt(i + 1);
    }
    if (i > sentence.firstToken() && inMention(i - 1) && isDemonym(i - 1)
        || tokens.is(i, "meeting")
            && complete
            && !tokens.is(i + 1, "with")
            && !objectFollows(i)
            && !isMeetingOf(i)) {
      return false;
    }
    return switch (before.kind()) {
      case NOUNS -> complete && (objectFollows(i) || isPrepositionAt(i + 1)) && !isGenitive(i - 1);
      case PREPOSITION, COORDINATOR ->
          objectFollows(i) || tokens.is(i + 1, "to") || tokens.is(i + 1, "with");
      default -> true;
    };
  }

  /** "negotiators meeting in Lima agreed": they met, and no noun is made of them. */
  private boolean isMeetingOf(int i) {
    return MEETING.contains(tokens.lower(i - 1))
        && (tokens.is(i + 1, "in") || tokens.is(i + 1, "at"));
  }

  private static final Set<String> MEETING =
      Set.of(
          "ambassadors",
          "commanders",
          "delegates",
          "diplomats",
          "envoys",
          "leaders",
          "ministers",
          "negotiators",
          "officials",
          "presidents",
          "representatives");

  private boolean isPrepositionAt(int i) {
    return i < sentence.endToken() && Words.PREPOSITIONS.contains(tokens.lower(i));
  }

  /** The chunk before a token, counting the noun phrase that is being built. */
  private @Nullable Chunk openChunk(int i) {
    if (!inNouns) {
      return last();
    }
    return new Chunk(Chunk.Kind.NOUNS, i - 1, i - 1, i - 1, List.of(), VerbGroup.NONE);
  }

  private boolean isQuoteMark(int i) {
    return i >= sentence.firstToken() && "“”\"‘’'«»".indexOf(tokens.first(i)) >= 0;
  }

  private boolean isSubjectBefore() {
    for (int k = chunks.size() - 1; k >= 0; k--) {
      switch (chunks.get(k).kind()) {
        case NOUNS, VERBS -> {
          return true;
        }
        case ADVERB, COMMA -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private boolean isNamed(int i) {
    return i >= sentence.firstToken() && (inMention(i) || tokens.isCapitalised(i));
  }

  private boolean objectFollows(int i) {
    int next = i + 1;
    if (next < sentence.endToken() && isQuoteMark(next)) {
      next++;
    }
    if (next >= sentence.endToken()) {
      return false;
    }
    String word = tokens.lower(next);
    return inMention(next)
        || Words.DETERMINERS.contains(word)
        || Words.PRONOUNS.contains(word)
        || word.equals("that")
        || word.equals("to")
        || Character.isDigit(tokens.first(next))
        || isAdjective(word)
        || tokens.isCapitalised(next)
        || isPluralNoun(next);
  }

  private boolean isPluralNoun(int i) {
    String word = tokens.lower(i);
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !Words.isAdverb(word);
  }

  private boolean isPlural(int i) {
    String word = tokens.lower(i);
    return word.endsWith("s") && !word.endsWith("ss") && !tokens.isCapitalised(i)
        || switch (word) {
          case "they",
              "we",
              "i",
              "you",
              "who",
              "people",
              "police",
              "men",
              "women",
              "forces",
              "troops",
              "both",
              "media",
              "states",
              "parties",
              "governments" ->
              true;
          default -> false;
        }
        || isListOfNames(i);
  }

  private boolean isListOfNames(int i) {
    int and = chunks.size() - (inNouns ? 1 : 2);
    return isNamed(i)
        && and >= 1
        && chunks.get(and).is(Chunk.Kind.COORDINATOR)
        && chunks.get(and - 1).is(Chunk.Kind.NOUNS);
  }

  private boolean isNounNext(int i) {
    int next = i + 1;
    if (next >= sentence.endToken()) {
      return false;
    }
    String word = tokens.lower(next);
    return BE.contains(word)
        || HAVE.contains(word)
        || Words.MODALS.contains(word)
        || DO.contains(word);
  }

  /** Reads auxiliaries, adverbs and the main verb. */
  private void verbs() {
    int first = at;
    var group = new VerbGroupBuilder();
    if (first > sentence.firstToken() && tokens.is(first - 1, "never")) {
      group.negate();
    }
    int head = at;
    while (at < sentence.endToken()) {
      String word = tokens.lower(at);
      if (isNegation(word) && at > first) {
        group.negate();
      } else if (at == first || !isPassedOver(word)) {
        if (!group.takes(word, formOf(word), at == first, nextWord())) {
          break;
        }
        head = at;
      }
      at++;
      if (group.complete()) {
        break;
      }
    }
    at = Math.max(at, first + 1);
    chunks.add(new Chunk(Chunk.Kind.VERBS, first, at - 1, head, List.of(), group.build()));
  }

  /** "has since left", "has “left”": neither adverb nor quotation mark ends a verb group. */
  private boolean isPassedOver(String word) {
    return (Words.isAdverb(word) || isQuoteMark(at)) && verbFollows(at + 1);
  }

  /** "not just" and "not only" deny nothing. */
  private boolean isNegation(String word) {
    boolean not = Words.NEGATIONS.contains(word) && !word.equals("no");
    return not
        && switch (nextWord()) {
          case "just", "only", "merely", "simply" -> false;
          default -> true;
        };
  }

  private Verbs.@Nullable Form formOf(String word) {
    return verbs.form(word);
  }

  private String nextWord() {
    return at + 1 < sentence.endToken() ? tokens.lower(at + 1) : "";
  }

  /** Whether a verb stands at or shortly behind a token, with nothing but adverbs before it. */
  private boolean verbFollows(int i) {
    for (int k = i; k < Math.min(i + 3, sentence.endToken()); k++) {
      String word = tokens.lower(k);
      if (verbs.form(word) != null && !inMention(k)) {
        return true;
      }
      if (!Words.isAdverb(word) && !isQuoteMark(k)) {
        return false;
      }
    }
    return false;
  }
}
