package readout.fetch;

import java.time.InstantSource;

/**
 * How the program goes out to the network, when it does at all.
 *
 * @param agent how it calls itself to servers
 * @param clock tells the day of a fetch and when to come again
 */
public record Network(Reach reach, Limits limits, String agent, InstantSource clock) {

  /** The name by which robots.txt files know the program. */
  private static final String NAME = "readout";

  /** The public internet, with the usual bounds. */
  public static Network ofProgram(String version) {
    return new Network(Reach.PUBLIC, Limits.usual(), NAME + "/" + version, InstantSource.system());
  }

  public Network withPages(int most) {
    return new Network(reach, limits.withPages(most), agent, clock);
  }

  public Visits visits() {
    return new Visits(new Visitor(new Web(reach, limits, agent, clock), limits, NAME));
  }
}
