package readout.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.text.Chunks;
import readout.text.Part;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/**
 * Puts the proposals of a trained reader among the drafts of the rules. Where a rule has spoken of
 * a cue, the rule stands.
 */
final class Merging {

  /**
   * A reader at least so sure is believed about the bounds of source and content: where it and a
   * rule disagreed on articles neither had seen, it was right twice as often.
   */
  private static final double SURE_OF_BOUNDS = 0.5;

  /** Marks attributions of the reader whose cue no list of verbs and nouns of speech knows. */
  private static final String UNLISTED = ".unlisted";

  private final CueLexicon lexicon;
  private final SegmentedText text;
  private final Chunks chunks;
  private final Tokens tokens;

  Merging(CueLexicon lexicon, Surface surface) {
    this.lexicon = lexicon;
    this.text = surface.text();
    this.chunks = surface.chunks();
    this.tokens = surface.tokens();
  }

  /** Drafts in text order of their sentences. */
  List<Draft> merge(List<Draft> drafts, List<Proposal> proposals) {
    var merged = new ArrayList<>(drafts);
    for (Proposal proposal : proposals) {
      int same = sameCue(merged, proposal);
      if (same < 0) {
        Draft draft = isOfNobody(proposal) ? null : draft(proposal);
        if (draft != null) {
          merged.add(draft);
        }
      } else if (isBounded(merged.get(same), proposal)) {
        merged.set(same, bounded(merged.get(same), proposal, merged));
      }
    }
    merged.sort(Comparator.comparingInt(Draft::sentence));
    return merged;
  }

  private static int sameCue(List<Draft> drafts, Proposal proposal) {
    for (int i = 0; i < drafts.size(); i++) {
      if (touch(drafts.get(i).cue(), proposal.cue())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the reader may say how far the words of a rule's attribution go. */
  private boolean isBounded(Draft draft, Proposal proposal) {
    return proposal.sure() >= SURE_OF_BOUNDS
        && draft.sure() == 1
        && !draft.content().isEmpty()
        && !draft.rule().equals(CitingSieve.RULE)
        && staysIn(draft)
        && isNamed(draft, proposal);
  }

  /** Quotation marks, and what goes on over sentences, bound a content better than any reader. */
  private boolean staysIn(Draft draft) {
    Span sentence = text.sentences().get(draft.sentence()).span();
    return draft.content().stream()
        .allMatch(piece -> sentence.covers(piece) && text.quotationAt(piece.start()) == null);
  }

  /** Both must mean one speaker; who speaks on from the sentence before, only rules know. */
  private static boolean isNamed(Draft draft, Proposal proposal) {
    return !draft.source().isEmpty()
        && (proposal.source().isEmpty() || touch(draft.source(), proposal.source()));
  }

  private Draft bounded(Draft draft, Proposal proposal, List<Draft> drafts) {
    List<Span> content = contentOf(proposal, text.sentences().get(draft.sentence()));
    boolean same = content.equals(draft.content());
    return same || content.isEmpty() || isTornApart(draft, content, drafts)
        ? draft
        : draft.read(content, proposal.model(), proposal.sure());
  }

  /** Whether other bounds would leave out somebody who speaks within what the rule has read. */
  private static boolean isTornApart(Draft draft, List<Span> content, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(other ->
            !other.equals(draft)
                && touch(draft.content(), other.cue())
                && !touch(content, other.cue()));
  }

  private static boolean touch(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
  }

  private @Nullable Draft draft(Proposal proposal) {
    Span place = proposal.cue().getFirst();
    Sentence sentence = text.sentenceAt(place.start());
    if (sentence == null || sentence.kind() == Sentence.Kind.HEADLINE) {
      return null;
    }
    List<Span> content = contentOf(proposal, sentence);
    if (content.isEmpty()) {
      return null;
    }
    CueGroup group = group(proposal.cue());
    if (isUntold(proposal.cue().getFirst(), sentence, group)) {
      return null;
    }
    return new Draft(
        proposal.source().stream().map(this::trimmed).toList(),
        proposal.cue(),
        content,
        group == null ? Stance.ASSERTS : group.stance(),
        tellsSpeech(group) ? proposal.model() : proposal.model() + UNLISTED,
        clause(proposal, place),
        sentence.index(),
        Draft.Joint.OWN,
        group != null && group.takes(Frame.SPEECH),
        proposal.sure());
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

  /** Without the marks at its end. */
  private Span trimmed(Span source) {
    int end = source.end();
    while (end > source.start() + 1 && !Character.isLetterOrDigit(text.text().charAt(end - 1))) {
      end--;
    }
    return new Span(source.start(), end);
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

  /** What the lists know of the words of a cue: the last of them that they know decides. */
  private @Nullable CueGroup group(List<Span> cue) {
    CueGroup found = null;
    for (Span span : cue) {
      for (int i = tokens.at(span.start());
          i < tokens.size() && tokens.start(i) < span.end();
          i++) {
        List<VerbCue> verbs = lexicon.verbsAt(tokens, i);
        List<CueGroup> nouns = lexicon.nounsAt(tokens, i);
        if (!verbs.isEmpty()) {
          found = verbs.getFirst().group();
        } else if (nouns != null) {
          found = nouns.getFirst();
        }
      }
    }
    return found;
  }
}
