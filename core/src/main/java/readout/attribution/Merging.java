package readout.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.Chunks;
import readout.text.Part;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/**
 * Puts the proposals of a trained reader among the drafts of the rules. Rules say who spoke and
 * what was meant by it; whose the words are and how far they go is the reader's, and a rule that is
 * often mistaken is not believed about a cue in which the reader sees nothing at all.
 */
final class Merging {

  /** Ends the rule id of "it was noted that". */
  private static final String PASSIVE = ".passive-that";

  /** Marks attributions of the reader whose cue no list of verbs and nouns of speech knows. */
  private static final String UNLISTED = ".unlisted";

  /**
   * Forms of speech that rules read by marks and word order and are believed about: the rest, a
   * verb with what stands to its right, has as many senses as there are verbs.
   */
  static final Pattern SURE_FORMS =
      Pattern.compile(
          ".*\\.(quote|after-quote|aside|inverted|transcript|citing|told-by)|.*\\.(colon|voice)\\..*"
              + "|.*\\.(colon|according-to|quoted-by|quoted-as|reportedly|(it|we|i)-(is|s|was|am|are|were)-[a-z]+)");

  private final CueLexicon lexicon;
  private final SegmentedText text;
  private final Chunks chunks;
  private final Tokens tokens;
  private final ToldOf told;
  private final OfficialWord official;

  Merging(CueLexicon lexicon, Surface surface) {
    this.lexicon = lexicon;
    this.text = surface.text();
    this.chunks = surface.chunks();
    this.tokens = surface.tokens();
    this.told = new ToldOf(lexicon, surface);
    this.official = new OfficialWord(surface);
  }

  /**
   * Drafts in text order of their sentences.
   *
   * @param threshold proposals less sure than this only keep a rule from being doubted
   */
  List<Draft> merge(List<Draft> drafts, List<Proposal> proposals, double threshold) {
    var merged = new ArrayList<>(drafts);
    merged.removeIf(draft ->
        isDoubtful(draft)
            && isUnheard(draft, proposals)
            && !official.says(draft)
            && !told.holds(draft, drafts, proposals));
    for (Proposal proposal : proposals) {
      if (proposal.sure() >= threshold) {
        add(proposal, merged);
      }
    }
    merged.sort(Comparator.comparingInt(Draft::sentence));
    return merged;
  }

  private boolean isDoubtful(Draft draft) {
    return !SURE_FORMS.matcher(draft.rule()).matches()
        && !isDenialOfClaim(draft)
        && text.sentences().get(draft.sentence()).kind() != Sentence.Kind.HEADLINE
        && !draft.content().isEmpty();
  }

  /** "Dismissed the account", "rejected the allegation": nothing else is done to a claim. */
  private boolean isDenialOfClaim(Draft draft) {
    return draft.stance() == Stance.DENIES
        && draft.content().size() == 1
        && FlatDenial.isClaim(draft.content().getFirst().of(text.text()));
  }

  private boolean isUnheard(Draft draft, List<Proposal> proposals) {
    return proposals.stream().noneMatch(proposal -> isSame(draft, proposal));
  }

  private void add(Proposal proposal, List<Draft> merged) {
    int same = sameCue(merged, proposal);
    if (same >= 0) {
      merged.set(same, bounded(merged.get(same), proposal, merged));
      return;
    }
    Draft draft = draft(proposal);
    if (draft != null) {
      merged.add(draft);
    }
  }

  private int sameCue(List<Draft> drafts, Proposal proposal) {
    for (int i = 0; i < drafts.size(); i++) {
      if (isSame(drafts.get(i), proposal)) {
        return i;
      }
    }
    return -1;
  }

  /** Of "it was noted" the reader may take any word for the cue. */
  private boolean isSame(Draft draft, Proposal proposal) {
    return touch(draft.cue(), proposal.cue())
        || draft.rule().endsWith(PASSIVE) && touch(List.of(withIt(draft)), proposal.cue());
  }

  private Span withIt(Draft draft) {
    Span cue = draft.cue().getFirst();
    int verb = tokens.at(cue.start());
    return verb == 0 ? cue : new Span(tokens.start(verb - 1), cue.end());
  }

  private Draft bounded(Draft draft, Proposal proposal, List<Draft> drafts) {
    List<Span> content = contentOf(proposal, text.sentences().get(draft.sentence()));
    if (!isBounded(draft) || content.isEmpty()) {
      return draft;
    }
    Draft named = draft.withSource(sourceOf(draft, proposal)).withCue(cueOf(draft, proposal));
    boolean sameSpeaker =
        named.source().equals(draft.source()) || touch(draft.source(), named.source());
    if (isTornApart(draft, content, drafts) || isTornOff(draft, content)) {
      return sameSpeaker ? named : draft;
    }
    return sameSpeaker && content.equals(draft.content())
        ? named
        : named.read(content, proposal.model(), proposal.sure());
  }

  /**
   * "Two men were shot by the police, the mayor said": the reader's content must not begin inside
   * the clause ("the police"), where its verb stands in what it leaves out.
   */
  private boolean isTornOff(Draft draft, List<Span> content) {
    int start = content.getFirst().start();
    Span whole = draft.content().getFirst();
    if (!SURE_FORMS.matcher(draft.rule()).matches()
        || start <= whole.start()
        || start >= whole.end()) {
      return false;
    }
    int first = tokens.at(start);
    return opensNoClause(first - 1)
        && !chunks.is(first, Part.SUBORDINATOR)
        && chunks.firstVerb(tokens.at(whole.start()), first) >= 0;
  }

  private boolean opensNoClause(int before) {
    return switch (chunks.part(before)) {
      case MARK, COORDINATOR, SUBORDINATOR, RELATIVE -> false;
      default -> !tokens.is(before, "that");
    };
  }

  /** Of "it was noted" only rules know who goes on. */
  private static boolean isBounded(Draft draft) {
    return draft.sure() == 1
        && !draft.content().isEmpty()
        && !draft.rule().endsWith(PASSIVE)
        && !draft.rule().equals(QuotedSieve.RULE)
        && !draft.rule().equals(CitingSieve.RULE);
  }

  /**
   * Who spoke, and how far the name goes: on articles neither had seen the reader was right eight
   * times where the rule was once. It is not believed where it breaks off inside the rule's phrase,
   * nor where it sees a bare "who" and the rule whom that means.
   */
  private List<Span> sourceOf(Draft draft, Proposal proposal) {
    boolean kept =
        proposal.source().isEmpty()
            || proposal.source().stream().anyMatch(this::isRelative)
            || touch(draft.source(), proposal.source()) && isBrokenOff(draft, proposal);
    return kept ? draft.source() : proposal.source().stream().map(this::trimmed).toList();
  }

  private boolean isRelative(Span source) {
    int first = tokens.at(source.start());
    return chunks.is(first, Part.RELATIVE) && tokens.end(first) >= source.end();
  }

  /** "Ana Ruiz" may leave out ", who was there", but not the end of "Ana Ruiz of Lagos". */
  private boolean isBrokenOff(Draft draft, Proposal proposal) {
    int next = tokens.at(proposal.source().getLast().end());
    boolean inside =
        next < tokens.size()
            && draft.source().stream().anyMatch(span -> span.covers(tokens.start(next)));
    return inside && !chunks.is(next, Part.MARK) && !chunks.is(next, Part.RELATIVE);
  }

  /** The verb with what belongs to it, as far as the reader sees: "has repeatedly said". */
  private static List<Span> cueOf(Draft draft, Proposal proposal) {
    Span cue = proposal.cue().getFirst();
    boolean whole =
        draft.cue().stream()
            .allMatch(part -> cue.start() <= part.start() && part.end() <= cue.end());
    return whole ? List.of(cue) : draft.cue();
  }

  /** Whether other bounds would leave out somebody who speaks within what the rule has read. */
  private static boolean isTornApart(Draft draft, List<Span> content, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(other ->
            !other.equals(draft)
                && touch(draft.content(), other.cue())
                && !touch(content, other.cue()));
  }

  static boolean touch(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
  }

  private @Nullable Draft draft(Proposal proposal) {
    Span place = proposal.cue().getFirst();
    Sentence sentence = text.sentenceAt(place.start());
    if (sentence == null || isSurname(place, sentence)) {
      return null;
    }
    List<Span> content = contentOf(proposal, sentence);
    if (content.isEmpty()) {
      return null;
    }
    CueGroup group = lexicon.group(tokens, proposal.cue());
    return new Draft(
        proposal.source().stream().map(this::trimmed).toList(),
        proposal.cue(),
        content,
        group == null ? Stance.ASSERTS : group.stance(),
        proposal.model() + mark(proposal, sentence, group),
        clause(proposal, place),
        sentence.index(),
        Draft.Joint.OWN,
        group != null && group.takes(Frame.SPEECH),
        proposal.sure());
  }

  /** "Omar Said met": a name, no verb. */
  private boolean isSurname(Span cue, Sentence sentence) {
    int word = tokens.at(cue.start());
    return sentence.kind() != Sentence.Kind.HEADLINE
        && word > sentence.firstToken()
        && cue.of(text.text()).equals("Said")
        && chunks.is(word - 1, Part.NAME);
  }

  /** What the rule id says of a proposal that is not plainly speech. */
  private String mark(Proposal proposal, Sentence sentence, @Nullable CueGroup group) {
    boolean unsaid =
        sentence.kind() == Sentence.Kind.HEADLINE
            || isOfNobody(proposal)
            || isUntold(proposal.cue().getFirst(), sentence, group);
    if (unsaid) {
      return Attribution.UNSAID;
    }
    return tellsSpeech(group) ? "" : UNLISTED;
  }

  /** What a headline tells is not said by a cue of the text under it. */
  private List<Span> contentOf(Proposal proposal, Sentence sentence) {
    return proposal.content().stream().filter(piece -> isNear(piece, sentence)).toList();
  }

  private boolean isNear(Span piece, Sentence sentence) {
    Sentence other = text.sentenceAt(piece.start());
    return other != null
        && (other.index() == sentence.index()
            || other.kind() == Sentence.Kind.BODY && sentence.kind() == Sentence.Kind.BODY);
  }

  private static Span clause(Proposal proposal, Span place) {
    return proposal.source().size() == 1 ? place.union(proposal.source().getFirst()) : place;
  }

  /**
   * "I", "we" and "you" are the author, or named already; of "it" only a rule can tell who it is.
   */
  private boolean isOfNobody(Proposal proposal) {
    if (proposal.source().size() != 1) {
      return false;
    }
    return switch (proposal.source().getFirst().of(text.text()).toLowerCase(Locale.ROOT)) {
      case "i", "we", "you", "me", "us", "it", "this", "that", "which" -> true;
      default -> false;
    };
  }

  /** Without the marks at its end, save one that closes a bracket of its own. */
  private Span trimmed(Span source) {
    int end = source.end();
    while (end > source.start() + 1 && isLoose(source.start(), end - 1)) {
      end--;
    }
    return new Span(source.start(), end);
  }

  private boolean isLoose(int start, int last) {
    char mark = text.text().charAt(last);
    boolean closes = mark == ')' && text.text().substring(start, last).indexOf('(') >= 0;
    return !closes && !Character.isLetterOrDigit(mark);
  }

  private static boolean tellsSpeech(@Nullable CueGroup group) {
    return group != null
        && (group.takes(Frame.SPEECH) || group.takes(Frame.CLAUSE) || group.takes(Frame.THAT));
  }

  /** What may, will or could be said has not been said; what is not said is not said. */
  private boolean isUntold(Span cue, Sentence sentence, @Nullable CueGroup group) {
    if (group != null && group.stance() == Stance.SUPPOSES) {
      return false;
    }
    int verb = tokens.at(cue.start());
    for (int i = Math.max(sentence.firstToken(), verb - 3); i <= verb && i < tokens.size(); i++) {
      boolean not = tokens.lower(i).endsWith("n't");
      if (not || chunks.is(i, Part.NEGATION) || chunks.is(i, Part.MODAL)) {
        return true;
      }
    }
    return false;
  }
}
