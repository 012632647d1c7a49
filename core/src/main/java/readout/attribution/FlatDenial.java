package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Denials without a verb that denies: "That is false," said the minister; the ministry called the
 * report a lie; the envoy said that the order existed only in the media.
 */
public final class FlatDenial {

  private static final String RULE = "attribution.flat-denial";

  private static final String CLAIMS =
      "(?:claim|report|allegation|accusation|charge|account|assertion|suggestion|rumou?r|statement"
          + "|insinuation|figure)s?|stor(?:y|ies)|news|information";

  /** What falsity is called; "wrong" and "unacceptable" only judge. */
  private static final String FALSE =
      "(?:not (?:true|so|the case|accurate|correct)|untrue|false|incorrect|baseless|groundless"
          + "|unfounded|fabricated|invented|made up|fake|lies|nonsense|fiction"
          + "|rubbish|slander|disinformation|fake news"
          + "|(?:an? |the )?(?:\\w+ )?(?:lie|fabrication|falsehood|fantasy|invention|hoax|fiction"
          + "|myth|fake))"
          + "(?=\\s*(?:[.,;:!?\"”’']|$)| (?:and|from|to|that|because|as|but|in|on|by|he|she|they|it)\\b)";

  private static final String WHOLLY =
      "(?:simply |absolutely |completely |entirely |totally |all |just |pure |utterly |plainly"
          + " |complete |total |utter |sheer |blatant |outright |nothing but |again )*";

  private static final String BEING = "(?:['’]s| is| are| was| were| has been| had been) " + WHOLLY;

  private static final String MARKS = "[\\s\"“”'‘’«»]*";

  private static final Pattern FLAT =
      Pattern.compile(
          MARKS
              + "(?:no[,.] |but |and |well, )?(?:that )?(?:"
              + "(?:that|this|it|these|those|they|all (?:of )?(?:this|that))"
              + BEING
              + FALSE
              + "|(?:the|this|that|these|those|such|any|all) (?:[\\w-]+ ){0,2}(?:"
              + CLAIMS
              + ")"
              + BEING
              + "(?:absurd|ridiculous|"
              + FALSE
              + ")"
              + "|.{1,60}\\bexist(?:s|ed)? only (?:in|on) (?:the |his |their |somebody's )?"
              + "(?:media|press|imagination|minds?|heads?|paper|newspapers|reports)\\b"
              + "|(?:this|that|it|such an? \\w+) (?:(?:had|has) never (?:happened|taken place|occurred"
              + "|existed)|never (?:happened|took place|occurred|existed))\\b"
              + "|(?:it|he|she|they|(?:his|her|its|their) [\\w-]+) (?:had|has|have) (?:nothing to do with"
              + "|no part in|no role in|no involvement in|no knowledge of)\\b"
              + ").*",
          Pattern.DOTALL);

  /** One word for it all: "Nonsense." */
  private static final Pattern BARE =
      Pattern.compile(
          MARKS
              + "(?:(?:complete|total|utter|pure|sheer) )?"
              + "(?:nonsense|lies|rubbish|fake news|fiction|not true|untrue|a lie)"
              + "[.,!…]?"
              + MARKS);

  /** "The report a lie", "it as baseless". */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          MARKS
              + "(?:it|this|that|them|(?:[\\w.-]+['’]s?|the|this|that|these|those|such|any|all|his|her"
              + "|its|their) (?:[\\w-]+ ){0,3}?(?:"
              + CLAIMS
              + ")\\b.{0,60}?) (?:as )?"
              + MARKS
              + WHOLLY
              + "(?:absurd|ridiculous|"
              + FALSE
              + ").*",
          Pattern.DOTALL);

  /** "The allegation", "these reports as baseless". */
  private static final Pattern CLAIM =
      Pattern.compile(
          "(?:the|this|that|these|those|such|any|all) (?:[\\w-]+ ){0,1}(?:" + CLAIMS + ")\\b.*",
          Pattern.DOTALL);

  private final Surface surface;

  FlatDenial(Surface surface) {
    this.surface = surface;
  }

  /** Whether words deny what was said before them, and name nothing else. */
  public static boolean isTold(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return FLAT.matcher(lower).matches() || BARE.matcher(lower).matches();
  }

  /** Whether words name a claim and leave it at that. */
  static boolean isClaim(String words) {
    return CLAIM.matcher(words.toLowerCase(Locale.ROOT)).matches();
  }

  /** The same drafts; those that flatly deny do, and their sentences among others of a speaker. */
  List<Draft> read(List<Draft> drafts) {
    var read = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      boolean says = draft.stance() == Stance.ASSERTS && !draft.rule().endsWith(Attribution.UNSAID);
      if (!says || draft.content().isEmpty() || draft.source().isEmpty()) {
        read.add(draft);
      } else if (isDenial(draft)) {
        read.add(denying(draft));
      } else {
        read.add(draft);
        inside(draft).stream().filter(it -> !isTaken(it, drafts)).forEach(read::add);
      }
    }
    return read;
  }

  private boolean isDenial(Draft draft) {
    String words = words(draft.content().getFirst());
    if (draft.rule().startsWith("attribution.described.")) {
      return DESCRIBED.matcher(words).matches();
    }
    return !draft.cue().isEmpty()
        && draft.content().size() == 1
        && isTold(words)
        && sentences(draft.content().getFirst()).size() <= 1;
  }

  private String words(Span span) {
    return span.of(surface.text().text()).toLowerCase(Locale.ROOT);
  }

  /** Those that a span touches. */
  private List<Sentence> sentences(Span span) {
    var found = new ArrayList<Sentence>();
    Sentence first = surface.text().sentenceAt(span.start());
    List<Sentence> all = surface.text().sentences();
    for (int i = first == null ? all.size() : first.index(); i < all.size(); i++) {
      if (all.get(i).span().start() >= span.end()) {
        break;
      }
      found.add(all.get(i));
    }
    return found;
  }

  /** "Nonsense," he said. "We sent nothing.": one sentence of several. */
  private List<Draft> inside(Draft draft) {
    var found = new ArrayList<Draft>();
    for (Span piece : draft.content()) {
      for (Sentence sentence : sentences(piece)) {
        Span here = sentence.span();
        if (isWholeIn(here, piece)) {
          Span said =
              new Span(Math.max(here.start(), piece.start()), Math.min(here.end(), piece.end()));
          Span own = withoutLabel(said);
          if (isTold(words(own))) {
            found.add(denial(draft, own, sentence.index()));
          }
        }
      }
    }
    return found;
  }

  /** The sentence is wholly another's words, or his quoted words open or end it. */
  private static boolean isWholeIn(Span sentence, Span piece) {
    return piece.start() <= sentence.start() || piece.end() >= sentence.end();
  }

  private static final Pattern LABEL = Pattern.compile("^[*_\\s]*[\\p{L}. ]{1,40}[:.][*_\\s]+");

  /** "A: That is false." */
  private Span withoutLabel(Span said) {
    Matcher label = LABEL.matcher(said.of(surface.text().text()));
    boolean labelled = label.find() && label.group().indexOf(':') >= 0;
    return labelled ? new Span(said.start() + label.end(), said.end()) : said;
  }

  private Draft denial(Draft draft, Span said, int sentence) {
    int first = surface.tokens().at(said.start());
    while (surface.isQuoteMark(first)) {
      first++;
    }
    Span subject = surface.tokens().span(first);
    return new Draft(
        draft.source(),
        List.of(said),
        List.of(subject),
        Stance.DENIES,
        RULE,
        said,
        sentence,
        Draft.Joint.OWN,
        false);
  }

  private static boolean isTaken(Draft found, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(it ->
            it.stance() == Stance.DENIES
                && it.cue().stream().anyMatch(c -> c.overlaps(found.cue().getFirst())));
  }

  private static Draft denying(Draft draft) {
    return new Draft(
        draft.source(),
        draft.cue(),
        draft.content(),
        Stance.DENIES,
        draft.rule(),
        draft.clause(),
        draft.sentence(),
        draft.joint(),
        draft.speaks(),
        draft.sure());
  }
}
