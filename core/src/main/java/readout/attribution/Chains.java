package readout.attribution;

import java.util.ArrayList;
import java.util.List;

/** Chains of nested attributions: newspaper, unnamed official, leader. */
public final class Chains {

  private Chains() {}

  /**
   * The attribution at an index and all those it stands in, outermost first; empty for index -1.
   *
   * @throws IndexOutOfBoundsException when there is no such attribution
   */
  public static List<Attribution> chain(List<Attribution> attributions, int index) {
    var chain = new ArrayList<Attribution>();
    for (int i = index; i >= 0 && chain.size() <= attributions.size(); ) {
      Attribution attribution = attributions.get(i);
      chain.addFirst(attribution);
      i = attribution.within();
    }
    return chain;
  }

  /**
   * The index of the innermost attribution whose content covers an offset, -1 when nobody but the
   * document says it.
   */
  public static int innermostAt(List<Attribution> attributions, int offset) {
    int best = -1;
    int depth = -1;
    for (int i = 0; i < attributions.size(); i++) {
      if (attributions.get(i).isSaid() && attributions.get(i).says(offset)) {
        int deep = chain(attributions, i).size();
        if (deep >= depth) {
          best = i;
          depth = deep;
        }
      }
    }
    return best;
  }
}
