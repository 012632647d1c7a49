package readout.model;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A second, small network that looks at a sentence once more with the words of one event marked:
 * who acts and who receives in it, its status and its mode.
 */
final class CloserLook {

  private final Network network;

  CloserLook(Network network) {
    this.network = network;
  }

  /** Gives back the memory of its network; nothing is looked at any more. */
  void close() {
    network.close();
  }

  /**
   * What it sees, as probabilities.
   *
   * @param statuses of each status
   * @param modes of each mode
   * @param roles that a piece of the sentence belongs to somebody who acts, for each piece, then
   *     that it belongs to somebody who receives
   */
  record Seen(List<Double> statuses, List<Double> modes, List<Double> roles) {

    Seen {
      statuses = List.copyOf(statuses);
      modes = List.copyOf(modes);
      roles = List.copyOf(roles);
    }

    double actor(int piece) {
      return roles.get(piece);
    }

    double recipient(int piece) {
      return roles.get(roles.size() / 2 + piece);
    }
  }

  /**
   * Looks at the event that the given pieces of a window tell.
   *
   * @param from the number of the first piece of the sentence
   * @param to behind its last one
   * @param at the first pieces of the words that tell the event
   * @param kind the number of its type
   */
  Seen look(EventScores window, int from, int to, List<Integer> at, int kind) {
    float[] trigger = new float[to - from];
    at.forEach(piece -> trigger[piece - from] = 1);
    var inputs = new TreeMap<String, Network.Input>();
    inputs.put(
        "x",
        new Network.Input(FloatBuffer.wrap(window.inside(from, to)), 1, to - from, window.width()));
    inputs.put("trigger", new Network.Input(FloatBuffer.wrap(trigger), 1, to - from));
    inputs.put("kind", new Network.Input(LongBuffer.wrap(new long[] {kind}), 1));
    Network.Outputs seen = network.run(inputs);
    return new Seen(
        numbers(seen.of("statuses")), numbers(seen.of("modes")), numbers(seen.of("roles")));
  }

  private static List<Double> numbers(float[] values) {
    var list = new ArrayList<Double>(values.length);
    for (float value : values) {
      list.add((double) value);
    }
    return list;
  }
}
