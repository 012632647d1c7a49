package readout.fetch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import readout.collection.CanonicalUrl;
import readout.collection.Coverage;
import readout.collection.Received;

/**
 * Looks into feeds and lists of feeds, round after round, and hands on what is new.
 *
 * <pre>{@code
 * watch.round(each);  // all of it goes into the record
 * watch.noted();      // and only then is it noted as read
 * }</pre>
 */
public final class Watch {

  private final List<String> feeds;
  private final Visits visits;
  private final Notebook notebook;
  private final int most;

  /**
   * @param feeds addresses, and files that list such
   * @param most addresses visited in one round
   */
  public Watch(List<String> feeds, Visits visits, Notebook notebook, int most) {
    this.feeds = List.copyOf(feeds);
    this.visits = visits;
    this.notebook = notebook;
    this.most = most;
  }

  /** One round: every list that may be asked, then every page that is new. */
  public void round(Consumer<Received> each) {
    visits.forgetRules();
    var errands = new Errands(visits, notebook, most);
    var coverage = new Coverage(errands.follower());
    notebook.due().forEach(late -> errands.follower().follow(late, each));
    for (String feed : feeds) {
      if (CanonicalUrl.of(feed) == null) {
        coverage.read(Path.of(feed), each);
      } else {
        errands.addIfDue(feed);
      }
    }
    errands.run(coverage, each);
    if (visits.isStopped()) {
      notebook.forgetLists();
    }
  }

  /** Notes the last round as done: what it handed on is in the record. */
  public void noted() {
    notebook.write();
  }
}
