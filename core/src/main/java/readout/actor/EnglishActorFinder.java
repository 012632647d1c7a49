package readout.actor;

import java.util.ArrayList;
import java.util.List;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.timex.Timex;

/**
 * Finds who is in an English text by lists and rules, surest first: listed names, names that a
 * title or a first name shows, then what the rest of the document says of a name.
 */
public final class EnglishActorFinder implements ActorFinder {

  @Override
  public Cast find(SegmentedText text, List<Timex> timexes) {
    var words = new Words(text);
    ActorTables tables = ActorTables.standard();
    boolean[] titled = titled(text, words);
    var finder = new PieceFinder(tables, words, titled);
    var shapes = new NameShapes(tables, words, titled);
    var pieces = new ArrayList<List<Piece>>();
    for (Sentence sentence : text.sentences()) {
      pieces.add(shapes.shape(finder.find(sentence.index())));
    }
    List<List<Piece>> agreed = new NameAgreement(tables, words, titled).agree(pieces);
    var reader = new CastReader(tables, words, text);
    return reader.read(agreed);
  }

  /** Whether most words of each sentence begin with a capital: a title set as titles are. */
  private static boolean[] titled(SegmentedText text, Words words) {
    boolean[] titled = new boolean[text.sentences().size()];
    for (Sentence sentence : text.sentences()) {
      titled[sentence.index()] = isTitled(words, sentence.index());
    }
    return titled;
  }

  private static boolean isTitled(Words words, int sentence) {
    int long0 = 0;
    int capital = 0;
    for (int i = words.firstOf(sentence); i < words.firstOf(sentence + 1); i++) {
      if (words.isWord(i)
          && words.end(i) - words.start(i) > 3
          && !Character.isDigit(words.first(i))) {
        long0++;
        capital += words.isCapitalised(i) ? 1 : 0;
      }
    }
    return long0 >= 4 && capital * 10 >= long0 * 7;
  }
}
