package readout.web;

import java.util.ArrayList;
import java.util.List;
import readout.collection.Received;
import readout.desk.Tally;

/** Something that is being read into the record. */
final class Job {

  private static final int SHOWN = 30;

  private final String id;
  private final String name;
  private final List<String> complaints = new ArrayList<>();
  private String words = "waiting";
  private boolean done;

  Job(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /**
   * How far it has come.
   *
   * @param words for a person
   * @param complaints what could not be read
   */
  record State(String words, List<String> complaints, boolean done) {
    State {
      complaints = List.copyOf(complaints);
    }
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  synchronized State state() {
    return new State(words, complaints, done);
  }

  synchronized void at(int documents, int unreadable) {
    words =
        "reading: "
            + counted(documents, "document")
            + (unreadable == 0 ? "" : ", " + unreadable + " unreadable");
    notifyAll();
  }

  synchronized void complain(Received.Unreadable bad) {
    if (complaints.size() < SHOWN) {
      complaints.add(bad.source() + ": " + bad.reason());
    }
    notifyAll();
  }

  synchronized void end(Tally tally) {
    words =
        counted(tally.added(), "document")
            + " added"
            + (tally.known() == 0 ? "" : ", " + tally.known() + " known already")
            + (tally.unreadable() == 0 ? "" : ", " + tally.unreadable() + " could not be read");
    done = true;
    notifyAll();
  }

  synchronized void fail(String why) {
    words = "could not be read: " + why;
    done = true;
    notifyAll();
  }

  /** Waits until it has gone on from a state, or for a while. */
  synchronized State after(State before, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    long left = millis;
    while (state().equals(before) && !done && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return state();
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
