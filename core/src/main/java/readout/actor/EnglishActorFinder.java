package readout.actor;

import java.util.ArrayList;
import java.util.List;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.timex.Timex;

/**
 * Finds who is in an English text by lists and rules, surest first: listed names, names that a
 * title or a first name shows, then what the rest of the document says of a name. A second reader
 * may tell what rules only guess.
 */
public final class EnglishActorFinder implements ActorFinder {

  private final NameProposer proposer;

  /** By lists and rules alone. */
  public EnglishActorFinder() {
    this(NameProposer.NONE);
  }

  /**
   * By lists and rules first.
   *
   * @param proposer tells what an unlisted name is
   */
  public EnglishActorFinder(NameProposer proposer) {
    this.proposer = proposer;
  }

  @Override
  public Cast find(SegmentedText text, List<Timex> timexes) {
    var words = new Words(text);
    ActorTables tables = ActorTables.standard();
    boolean[] titled = titled(text, words);
    var habits = new Habits(tables, words, titled, text.document().creationDay());
    var finder = new PieceFinder(tables, words, titled, habits);
    var shapes = new NameShapes(tables, words, titled);
    var pieces = new ArrayList<List<Piece>>();
    for (Sentence sentence : text.sentences()) {
      pieces.add(shapes.shape(finder.find(sentence.index())));
    }
    List<List<Piece>> weighed = weighed(text, words, pieces);
    List<List<Piece>> agreed = new NameAgreement(words, titled, habits).agree(weighed);
    return new CastReader(tables, words, text, agreed).read();
  }

  private List<List<Piece>> weighed(SegmentedText text, Words words, List<List<Piece>> sentences) {
    if (proposer == NameProposer.NONE) {
      return sentences;
    }
    var names = new ProposedNames(words, text, proposer.propose(text));
    var weighed = new ArrayList<List<Piece>>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      weighed.add(names.weigh(i, sentences.get(i)));
    }
    return weighed;
  }

  /**
   * Whether each sentence is set as titles are, nearly every longer word with a capital. A sentence
   * with a full stop may hold many names and still be none: there no longer word may be small.
   */
  private static boolean[] titled(SegmentedText text, Words words) {
    boolean[] titled = new boolean[text.sentences().size()];
    for (Sentence sentence : text.sentences()) {
      int index = sentence.index();
      boolean stopped = text.text().charAt(sentence.span().end() - 1) == '.';
      titled[index] = isTitled(words, index, stopped ? 100 : 75);
    }
    return titled;
  }

  private static boolean isTitled(Words words, int sentence, int percent) {
    int longer = 0;
    int capital = 0;
    for (int i = words.firstOf(sentence); i < words.firstOf(sentence + 1); i++) {
      boolean counts = words.isWord(i) && words.end(i) - words.start(i) > 3;
      if (counts && !Character.isDigit(words.first(i))) {
        longer++;
        capital += words.isCapitalised(i) ? 1 : 0;
      }
    }
    boolean title = longer >= 4 && capital * 100 >= longer * percent;
    return title || (percent < 100 && longer >= 2 && capital == longer);
  }
}
