package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An interview printed as questions and answers: under "Q:" and "A:", under the names of those who
 * speak, or with questions that are paragraphs of their own. What is asked tells of nothing; what
 * is answered is the word of who answers.
 *
 * @param turns in text order; empty where the document is no interview
 */
public record Interview(List<Turn> turns) {

  private static final Interview NONE = new Interview(List.of());

  private static final int LONGEST_LABEL = 5;

  /** Words of an outlet or a title between a name and its colon. */
  private static final int LONGEST_TITLE = 8;

  /** Fewer questions without a label may be rhetoric. */
  private static final int LEAST_QUESTIONS = 3;

  /** At a briefing more than one asks. */
  private static final int LEAST_ASKERS = 2;

  private static final Set<String> ASKERS =
      Set.of("q", "question", "interviewer", "reporter", "journalist", "moderator", "host");

  private static final Set<String> ANSWERERS = Set.of("a", "answer");

  private static final Set<String> SMALL =
      Set.of("de", "la", "le", "el", "van", "von", "der", "al", "bin", "of", "the", "del", "di");

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "our", "my", "us", "me", "i've", "i'm", "we've", "we're", "we'll", "i'll");

  private static final Set<String> SECOND_PERSON = Set.of("you", "your", "you've", "you're");

  private static final Pattern NOTE =
      Pattern.compile(
          "\\W*(?:this|the) (?:interview|conversation)\\b.*"
              + "|\\W*after the (?:meeting|briefing|press conference|interview)\\b[^.?!]*\\basked\\b.*|\\W*interview(?:ed)? by\\b.*",
          Pattern.DOTALL);

  public Interview {
    turns = List.copyOf(turns);
  }

  /** Whose turn it is. */
  public enum Role {
    QUESTION,
    ANSWER
  }

  /**
   * What one says before the other speaks.
   *
   * @param span from the label to the end of the last sentence
   * @param label the name that stands before it, if it is a name
   * @param role whether it asks or answers
   */
  public record Turn(Span span, @Nullable Span label, Role role) {}

  /** The interview that a text is; one without turns where it is none. */
  public static Interview of(SegmentedText text) {
    List<Opening> openings = openings(text);
    Set<String> askers = askers(text, openings);
    return askers.isEmpty() ? unlabelled(text) : labelled(text, openings, askers);
  }

  /** The same text; what looks like the author's own voice in an interview is another's. */
  public static SegmentedText heard(SegmentedText text) {
    Document document = text.document();
    boolean opinion = document.voices().stream().anyMatch(v -> v.voice() == Voice.OPINION);
    if (!opinion || of(text).turns().isEmpty()) {
      return text;
    }
    List<Stretch> others =
        document.voices().stream().filter(v -> v.voice() != Voice.OPINION).toList();
    return new SegmentedText(
        document.withVoices(others), text.sentences(), text.tokens(), text.quotations());
  }

  /** The turn that an offset stands in, null for none. */
  public @Nullable Turn at(int offset) {
    int low = 0;
    int high = turns.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Turn turn = turns.get(middle);
      if (turn.span().end() <= offset) {
        low = middle + 1;
      } else if (turn.span().start() > offset) {
        high = middle - 1;
      } else {
        return turn;
      }
    }
    return null;
  }

  /** Whether a question stands at an offset. */
  public boolean asks(int offset) {
    Turn turn = at(offset);
    return turn != null && turn.role() == Role.QUESTION;
  }

  /** Where the first turn begins: what stands before it introduces who answers. */
  public int start() {
    return turns.isEmpty() ? 0 : turns.getFirst().span().start();
  }

  // ---- turns under labels ----

  /**
   * A label at the head of a sentence.
   *
   * @param ofOutlet whether an outlet stands in brackets behind the name: who so speaks asks
   */
  private record Opening(int sentence, Span label, String words, boolean ofOutlet) {

    static Opening of(SegmentedText text, Sentence sentence, Span label, boolean ofOutlet) {
      String words = label.of(text.text()).toLowerCase(Locale.ROOT);
      return new Opening(sentence.index(), label, words, ofOutlet);
    }
  }

  private static List<Opening> openings(SegmentedText text) {
    var found = new ArrayList<Opening>();
    for (Sentence sentence : text.sentences()) {
      Opening opening =
          text.quotationAt(sentence.span().start()) == null ? opening(text, sentence) : null;
      if (opening != null) {
        found.add(opening);
      }
    }
    return found;
  }

  private static @Nullable Opening opening(SegmentedText text, Sentence sentence) {
    Tokens tokens = text.tokens();
    int first = sentence.firstToken();
    while (first < sentence.endToken() && isMarkup(tokens, first)) {
      first++;
    }
    for (int i = first; i < sentence.endToken() && i - first <= LONGEST_LABEL; i++) {
      if (tokens.is(i, "q.") && i == first || tokens.is(i, "a.") && i == first) {
        Span letter = tokens.span(i);
        return Opening.of(text, sentence, new Span(letter.start(), letter.start() + 1), false);
      }
      if (i > first && (tokens.is(i, "(") || tokens.is(i, ",") && i > first + 1)) {
        int stop = behindTitle(tokens, i, sentence.endToken());
        return stop < 0
            ? null
            : Opening.of(text, sentence, tokens.span(first, i - 1), tokens.is(i, "("));
      }
      boolean stop =
          tokens.is(i, ":") || tokens.is(i, ".") && i == first + 1 && isLetter(tokens, first);
      if (stop && i > first) {
        return Opening.of(text, sentence, tokens.span(first, i - 1), false);
      }
      boolean named = tokens.isCapitalised(i) || i > first && isSmallInLabel(tokens.lower(i));
      if (!named && !tokens.is(i, ".") && !tokens.is(i, "-") || !tokens.isWord(i) && i == first) {
        return null;
      }
    }
    return null;
  }

  /**
   * The colon behind "(Tamsin Wire)" or ", Official Spokesperson"; -1 where what follows the name
   * is neither.
   */
  private static int behindTitle(Tokens tokens, int at, int end) {
    boolean bracket = tokens.is(at, "(");
    for (int i = at + 1; i < end && i - at <= LONGEST_TITLE; i++) {
      boolean closed = !bracket || tokens.is(i - 1, ")");
      if (closed && i > at + 1 && tokens.is(i, ":")) {
        return i;
      }
      boolean inside = tokens.isWord(i) || bracket && !tokens.is(i, ".") && !tokens.is(i, ":");
      if (!inside || bracket && closed) {
        return -1;
      }
    }
    return -1;
  }

  /** "Ludwig van Beck:", "Tamsin Wire reporter:". */
  private static boolean isSmallInLabel(String word) {
    return SMALL.contains(word) || ASKERS.contains(word);
  }

  /** "**Q:**": what sets a label in bold. */
  private static boolean isMarkup(Tokens tokens, int i) {
    return tokens.is(i, "*") || tokens.is(i, "_") || tokens.is(i, "#");
  }

  private static boolean isLetter(Tokens tokens, int i) {
    return tokens.is(i, "q") || tokens.is(i, "a");
  }

  /** The labels under which questions stand; empty where the labels make no interview. */
  private static Set<String> askers(SegmentedText text, List<Opening> openings) {
    var turns = new TreeMap<String, Integer>();
    var questions = new TreeMap<String, Integer>();
    for (int i = 0; i < openings.size(); i++) {
      String label = openings.get(i).words();
      turns.merge(label, 1, Integer::sum);
      questions.merge(label, isAsked(text, openings, i) ? 1 : 0, Integer::sum);
    }
    var askers = new java.util.TreeSet<String>();
    turns.keySet().stream().filter(ASKERS::contains).forEach(askers::add);
    boolean lettered = !askers.isEmpty() && turns.keySet().stream().anyMatch(ANSWERERS::contains);
    String briefer = lettered ? null : briefer(text, openings, turns, questions);
    if (briefer != null) {
      turns.keySet().stream().filter(label -> !label.equals(briefer)).forEach(askers::add);
      return askers;
    }
    if (lettered || !isDialogue(text, openings, turns)) {
      return lettered ? askers : Set.of();
    }
    turns.forEach((label, count) -> {
      if (count > 1 && 2 * questions.getOrDefault(label, 0) > count || isOutlet(text, label)) {
        askers.add(label);
      }
    });
    return askers.size() < turns.size() ? askers : Set.of();
  }

  /**
   * Who answers at a briefing, where several ask under their own names, each once or more and never
   * but a question, and one answers each of them; null where that is not so.
   */
  private static @Nullable String briefer(
      SegmentedText text,
      List<Opening> openings,
      Map<String, Integer> turns,
      Map<String, Integer> questions) {
    List<String> others =
        turns.keySet().stream()
            .filter(label -> !questions.getOrDefault(label, 0).equals(turns.get(label)))
            .toList();
    String briefer = others.size() == 1 ? others.getFirst() : null;
    boolean several =
        turns.size() > LEAST_ASKERS && briefer != null && turns.getOrDefault(briefer, 0) > 1;
    for (int i = 0; several && i < openings.size(); i++) {
      boolean answered = i + 1 < openings.size() && openings.get(i + 1).words().equals(briefer);
      several = openings.get(i).words().equals(briefer) || answered && isAsked(text, openings, i);
    }
    return several ? briefer : null;
  }

  /** Two who take turns; a transcript with names in capitals is read by its colons. */
  private static boolean isDialogue(
      SegmentedText text, List<Opening> openings, Map<String, Integer> turns) {
    boolean capitals =
        openings.stream()
            .map(o -> o.label().of(text.text()))
            .allMatch(label -> label.equals(label.toUpperCase(Locale.ROOT)));
    long repeated = turns.values().stream().filter(count -> count > 1).count();
    return !capitals && repeated >= 1 && turns.size() >= 2;
  }

  private static boolean isOutlet(SegmentedText text, String label) {
    String outlet = text.document().outlet();
    return outlet != null && outlet.toLowerCase(Locale.ROOT).contains(label) && label.length() > 1;
  }

  private static boolean isAsked(SegmentedText text, List<Opening> openings, int at) {
    int end = end(text, openings, at);
    Sentence last = text.sentences().get(end - 1);
    return openings.get(at).ofOutlet() || endsWithQuestion(text, last);
  }

  private static boolean endsWithQuestion(SegmentedText text, Sentence last) {
    int end = last.span().end();
    return text.text().substring(Math.max(last.span().start(), end - 3), end).indexOf('?') >= 0;
  }

  /** One past the last sentence of a turn. */
  private static int end(SegmentedText text, List<Opening> openings, int at) {
    int next = at + 1 < openings.size() ? openings.get(at + 1).sentence() : text.sentences().size();
    for (int i = openings.get(at).sentence() + 1; i < next; i++) {
      if (isNote(text, i)) {
        return i;
      }
    }
    return next;
  }

  /** "This interview has been shortened": the outlet speaks again. */
  private static boolean isNote(SegmentedText text, int sentence) {
    String words = text.sentences().get(sentence).span().of(text.text()).toLowerCase(Locale.ROOT);
    return NOTE.matcher(words).matches();
  }

  private static Interview labelled(
      SegmentedText text, List<Opening> openings, Set<String> askers) {
    Set<String> speakers = new java.util.TreeSet<>();
    var counts = new TreeMap<String, Integer>();
    openings.forEach(o -> counts.merge(o.words(), 1, Integer::sum));
    counts.forEach((label, count) -> {
      if (count > 1 || askers.contains(label) || ANSWERERS.contains(label)) {
        speakers.add(label);
      }
    });
    for (int i = 1; i < openings.size(); i++) {
      if (askers.contains(openings.get(i - 1).words())) {
        speakers.add(openings.get(i).words());
      }
    }
    List<Opening> own = openings.stream().filter(o -> speakers.contains(o.words())).toList();
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < own.size(); i++) {
      Opening opening = own.get(i);
      boolean asks = askers.contains(opening.words());
      boolean named = !ASKERS.contains(opening.words()) && !ANSWERERS.contains(opening.words());
      Span last = text.sentences().get(end(text, own, i) - 1).span();
      turns.add(
          new Turn(
              new Span(text.sentences().get(opening.sentence()).span().start(), last.end()),
              named ? opening.label() : null,
              asks ? Role.QUESTION : Role.ANSWER));
    }
    return new Interview(turns);
  }

  // ---- questions that are paragraphs of their own ----

  private static Interview unlabelled(SegmentedText text) {
    var turns = new ArrayList<Turn>();
    int questions = 0;
    int own = 0;
    int from = 0;
    List<Sentence> sentences = text.sentences();
    while (from < sentences.size()) {
      int end = from;
      while (end < sentences.size()
          && sentences.get(end).paragraph() == sentences.get(from).paragraph()) {
        end++;
      }
      Span span = new Span(sentences.get(from).span().start(), sentences.get(end - 1).span().end());
      if (isQuestion(text, from, end)) {
        questions++;
        turns.add(new Turn(span, null, Role.QUESTION));
      } else if (isNote(text, from)) {
        break;
      } else if (!turns.isEmpty()) {
        own += has(text, from, end, FIRST_PERSON) ? 1 : 0;
        answer(turns, span);
      }
      from = end;
    }
    boolean interview = questions >= LEAST_QUESTIONS && own >= questions - 1;
    return interview ? new Interview(turns) : NONE;
  }

  private static void answer(List<Turn> turns, Span span) {
    Turn last = turns.getLast();
    if (last.role() == Role.ANSWER) {
      turns.removeLast();
      turns.add(new Turn(last.span().union(span), null, Role.ANSWER));
    } else {
      turns.add(new Turn(span, null, Role.ANSWER));
    }
  }

  /** A paragraph that asks and is not quoted: the questions of an interview say "you". */
  private static boolean isQuestion(SegmentedText text, int from, int end) {
    Sentence last = text.sentences().get(end - 1);
    return endsWithQuestion(text, last)
        && end - from <= 4
        && text.quotationAt(last.span().end() - 1) == null
        && has(text, from, end, SECOND_PERSON);
  }

  private static boolean has(SegmentedText text, int from, int end, Set<String> words) {
    Tokens tokens = text.tokens();
    int last = text.sentences().get(end - 1).endToken();
    for (int i = text.sentences().get(from).firstToken(); i < last; i++) {
      if (words.contains(tokens.lower(i)) && text.quotationAt(tokens.start(i)) == null) {
        return true;
      }
    }
    return false;
  }
}
