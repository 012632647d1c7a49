package readout.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.reuse.Comparison;
import readout.reuse.Gist;
import readout.reuse.Kinship;
import readout.reuse.Origins;
import readout.reuse.Prints;
import readout.reuse.Sketch;
import readout.reuse.Trace;
import readout.reuse.Wording;
import readout.story.Neighbourhoods;
import readout.story.Storylines;

/**
 * Which documents of a record were made from which, and which tell of one affair.
 *
 * <p>Whether two documents are compared, and what comes of it, depends on the two alone, and a
 * story on the documents that hang together: so the order in which they came leaves no trace.
 */
final class Kin {

  /** Documents compared in one transaction. */
  private static final int BATCH = 200;

  /** Of more kin than this, those that share most are compared word by word. */
  private static final int MOST_KIN = 80;

  /** Texts kept at hand; those of one day are compared with each other. */
  private static final int AT_HAND = 200;

  private final DocumentTable documents;
  private final TraceTable traces;
  private final StoryTable stories;

  private final Thrift thrift = new Thrift();
  private final Recent<String, Wording> wordings = new Recent<>(AT_HAND);
  private final Recent<Integer, Subject> subjects = new Recent<>(4_000);

  /** A document and its weighed terms. */
  private record Subject(String document, Gist gist) {}

  Kin(Connection connection, DocumentTable documents) {
    this.documents = documents;
    this.traces = new TraceTable(connection);
    this.stories = new StoryTable(connection);
  }

  void add(Trace trace) throws SQLException {
    traces.add(trace);
  }

  /** To be asked when documents added last are taken back: their numbers go to others. */
  void forgetWhatIsAtHand() {
    wordings.clear();
    subjects.clear();
    traces.forgetWhatIsAtHand();
  }

  /** Takes over from an attached record how the documents of this one hang together. */
  void copy() throws SQLException {
    traces.copy();
  }

  StoryTable stories() {
    return stories;
  }

  Origins origins() throws SQLException {
    return Origins.of(traces.kinships(), traces.cited());
  }

  boolean isDue() throws SQLException {
    return traces.areDue();
  }

  /** Compares the next documents that are due; when none is left, works their stories out. */
  void goOn() throws SQLException {
    List<TraceTable.Entry> next = traces.notCompared(BATCH);
    for (TraceTable.Entry entry : next) {
      thrift.look();
      compare(entry);
      traces.compared(entry);
    }
    if (next.isEmpty()) {
      workStoriesOut();
    }
  }

  private void workStoriesOut() throws SQLException {
    new Neighbourhoods<SQLException>(
            (number, least, tied) -> {
              thrift.look();
              traces.ties(number, least, tied);
            },
            this::settle,
            Neighbourhoods.LARGEST)
        .settle(traces.withoutStory(), traces.untied());
    traces.allHaveStories();
  }

  private void settle(Set<Integer> neighbourhood, int rung) throws SQLException {
    traces.settled(neighbourhood, rung);
    var sketches = new ArrayList<Sketch>();
    for (int number : neighbourhood) {
      sketches.add(traces.sketch(number));
      thrift.look();
    }
    stories.replace(Storylines.of(sketches));
  }

  private void compare(TraceTable.Entry entry) throws SQLException {
    Set<Integer> untied = new TreeSet<>(traces.forget(entry));
    Gist gist = Gist.of(entry.sketch());
    Set<Integer> kin =
        new LinkedHashSet<>(
            traces.inSameWords(entry, Prints.of(documents.find(entry.sketch().document()))));
    for (int number : traces.onSameSubject(entry)) {
      double likeness = gist.likeness(subject(number).gist());
      if (likeness >= Neighbourhoods.NEAR) {
        traces.tie(entry.number(), number, likeness);
        untied.remove(number);
        kin.add(number);
      }
    }
    traces.untied(entry.number(), untied);
    for (int number : kin.stream().limit(MOST_KIN).toList()) {
      Kinship kinship =
          Comparison.of(wording(entry.document()), wording(subject(number).document()));
      if (kinship != null) {
        traces.add(kinship);
      }
    }
  }

  private Wording wording(String document) throws SQLException {
    Wording wording = wordings.get(document);
    if (wording == null) {
      wording = Wording.of(documents.find(document));
      wordings.put(document, wording);
    }
    return wording;
  }

  private Subject subject(int number) throws SQLException {
    Subject subject = subjects.get(number);
    if (subject == null) {
      Sketch sketch = traces.entry(number).sketch();
      subject = new Subject(sketch.document(), Gist.of(sketch));
      subjects.put(number, subject);
    }
    return subject;
  }
}
