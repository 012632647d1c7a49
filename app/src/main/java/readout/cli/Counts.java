package readout.cli;

import readout.desk.Tally;

/** The counts of a run, for people and for programs. */
final class Counts {

  private Counts() {}

  static String words(Tally tally) {
    String known = tally.known() == 0 ? "" : ", " + tally.known() + " known already";
    String unreadable = tally.unreadable() == 0 ? "" : ", " + tally.unreadable() + " unreadable";
    return tally.added()
        + (tally.added() == 1 ? " document" : " documents")
        + " added"
        + known
        + unreadable;
  }

  static String json(Tally tally) {
    return "{\"added\":"
        + tally.added()
        + ",\"known\":"
        + tally.known()
        + ",\"unreadable\":"
        + tally.unreadable()
        + "}";
  }
}
