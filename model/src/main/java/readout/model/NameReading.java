package readout.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.actor.Mention;
import readout.actor.NameProposal;
import readout.text.Span;

/**
 * From what the network gives for one window to names. Names are tagged as the parts of an
 * attribution are, outside or at the beginning of or inside one of three kinds of stretch, so
 * {@link Tagging} reads both. Words outside names that may yet be part of one are proposed each
 * alone.
 */
final class NameReading {

  /** A word less likely than this to be in a name surely is in none. */
  private static final double CHANCE = 0.05;

  /** A word that the best sequence of tags leaves out is no surer than this. */
  private static final double DOUBTFUL = 0.49;

  private final List<Piece> window;
  private final Scores scores;

  private NameReading(List<Piece> window, Scores scores) {
    this.window = window;
    this.scores = scores;
  }

  /**
   * What one window names, in text order.
   *
   * @param raw a row of scores for each piece, the marks at both ends included: outside, then
   *     beginning and inside of a person, an organisation, a place
   */
  static List<NameProposal> of(List<Piece> window, float[] raw) {
    return new NameReading(window, Scores.of(window.size() + 2, raw, new float[0])).names();
  }

  private List<NameProposal> names() {
    var names = new ArrayList<NameProposal>();
    var inside = new ArrayList<Integer>();
    for (Stretch stretch : Tagging.of(window, scores)) {
      names.add(name(stretch.span(), stretch.part(), stretch.sure()));
      inside.addAll(stretch.words());
    }
    for (int i = 0; i < window.size(); i++) {
      if (window.get(i).opensWord() && !inside.contains(i + 1)) {
        addChance(names, i);
      }
    }
    names.sort(Comparator.comparingInt(name -> name.span().start()));
    return names;
  }

  private void addChance(List<NameProposal> names, int first) {
    Stretch.Part likeliest = Stretch.Part.SOURCE;
    for (Stretch.Part part : Stretch.Part.values()) {
      likeliest = chance(first, part) > chance(first, likeliest) ? part : likeliest;
    }
    if (1 - StrictMath.exp(scores.tag(first + 1, Tag.OUTSIDE.number())) >= CHANCE) {
      int last = Writing.endOfWord(window, first) - 1;
      Span word = new Span(window.get(first).start(), window.get(last).end());
      names.add(name(word, likeliest, Math.min(DOUBTFUL, chance(first, likeliest))));
    }
  }

  private double chance(int piece, Stretch.Part part) {
    double chance = 0;
    for (Tag tag : Tag.values()) {
      chance += tag.part() == part ? StrictMath.exp(scores.tag(piece + 1, tag.number())) : 0;
    }
    return chance;
  }

  private static NameProposal name(Span span, Stretch.Part part, double sure) {
    return new NameProposal(span, type(part), sure, NameModel.ID);
  }

  /** The three kinds of stretch in their order. */
  private static Mention.Type type(Stretch.Part part) {
    return switch (part) {
      case SOURCE -> Mention.Type.PERSON;
      case CUE -> Mention.Type.ORG;
      case CONTENT -> Mention.Type.PLACE;
    };
  }
}
