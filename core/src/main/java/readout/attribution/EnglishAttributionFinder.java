package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import readout.actor.Cast;
import readout.text.SegmentedText;
import readout.text.Sentence;

/**
 * Finds who says what in English by rules that stand as data in {@code verbs.txt}, {@code
 * nouns.txt} and {@code phrases.txt}; a trained reader may propose what no rule has read.
 */
public final class EnglishAttributionFinder implements AttributionFinder {

  /**
   * What runs on longer than this is a list or an accident, not a sentence; the work is squared.
   */
  private static final int LONGEST_SENTENCE = 600;

  private static final CueLexicon LEXICON = new CueLexicon();

  private final Proposer proposer;

  /** By rules alone. */
  public EnglishAttributionFinder() {
    this(Proposer.NONE);
  }

  /** By rules, and a trained reader beside them. */
  public EnglishAttributionFinder(Proposer proposer) {
    this.proposer = proposer;
  }

  @Override
  public List<Attribution> find(SegmentedText text, Cast cast) {
    Surface surface = Surface.of(text, cast);
    var classes = new SourceClasses(surface);
    var drafts = new ArrayList<Draft>();
    var verbs = new VerbSieve(LEXICON, surface, classes);
    var phrases = new PhraseSieve(surface);
    var nouns = new NounSieve(LEXICON, surface);
    var colons = new ColonSieve(surface, classes);
    var citing = new CitingSieve(surface, classes);
    var quoted = new QuotedSieve(surface);
    var trimming = new Trimming(surface, classes);
    for (Sentence sentence : text.sentences()) {
      if (isRead(sentence)) {
        var found = new ArrayList<>(verbs.read(sentence));
        found.addAll(phrases.read(sentence));
        found.addAll(nouns.read(sentence));
        found.addAll(colons.read(sentence));
        drafts.addAll(quoted.read(sentence, citing.read(sentence, trimming.trim(found))));
      }
    }
    List<Draft> merged = new Contrast(surface).cut(merged(drafts, surface));
    List<Draft> told =
        new ArrayList<>(SpeechCarrying.carry(text, new Continuation(text, classes).goOn(merged)));
    told.addAll(VoiceSieve.read(text, told));
    List<Draft> turns = new FlatDenial(surface).read(new InterviewSieve(surface).read(told));
    return Speakers.classed(Nesting.of(turns, classes), surface, classes);
  }

  private List<Draft> merged(List<Draft> drafts, Surface surface) {
    return proposer == Proposer.NONE
        ? drafts
        : new Merging(LEXICON, surface)
            .merge(drafts, proposer.propose(surface.text()), proposer.threshold());
  }

  private static boolean isRead(Sentence sentence) {
    return sentence.kind() != Sentence.Kind.FURNITURE
        && sentence.endToken() - sentence.firstToken() <= LONGEST_SENTENCE;
  }
}
