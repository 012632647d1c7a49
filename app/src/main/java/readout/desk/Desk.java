package readout.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import readout.Reading;
import readout.Readout;
import readout.collection.Received;
import readout.record.RecordFold;
import readout.reuse.Trace;
import readout.store.Holding;
import readout.store.Layers;
import readout.store.Met;
import readout.store.RecordFile;
import readout.store.Told;
import readout.text.Document;

/**
 * Reads what a collection hands over, many documents at once, and keeps it in a record.
 *
 * <p>What the record holds in the end depends neither on the order of the documents nor on the
 * number of threads: reading one document looks at nothing else, and the fold does not depend on
 * order. Only of two texts under one id the first is kept, and the other named as unreadable. A
 * document that breaks the reading is passed over with its reason; the rest is read.
 */
public final class Desk {

  private static final int BATCH = 200;
  private static final int BATCH_CHARACTERS = 2_000_000;

  /** From this length on a document is read alone, so that several such never fill the memory. */
  private static final int LARGE = 200_000;

  /** No newspaper prints an article longer than this; a text that is longer is many, or none. */
  private static final int LONGEST = 1_000_000;

  private final Readout readout;
  private final RecordFold fold;
  private final RecordFile record;
  private final String program;

  public Desk(Readout readout, RecordFold fold, RecordFile record, String program) {
    this.readout = readout;
    this.fold = fold;
    this.record = record;
    this.program = program;
  }

  /**
   * Reads everything a collection hands over. Which documents are alike, and their stories, are
   * worked out by {@link RecordFile#bringStoriesUpToDate} afterwards, which needs no reader any
   * more.
   *
   * @param threads how many documents are read at once
   * @param collection hands over articles and unreadable inputs
   * @param complaints told of each unreadable input
   */
  public Tally read(
      int threads,
      Consumer<Consumer<Received>> collection,
      Consumer<Received.Unreadable> complaints,
      Progress progress) {
    var run = new Run(complaints, progress);
    try (var work = new InOrder<Received, Outcome>(threads, this::outcome, run::take)) {
      collection.accept(received -> give(received, work, run));
      work.finish();
    }
    run.record();
    run.noteAddresses();
    return run.tally();
  }

  private void give(Received received, InOrder<Received, Outcome> work, Run run) {
    switch (received) {
      case Received.Unreadable bad -> work.give(bad);
      case Received.Article article -> give(article, work, run);
    }
  }

  private void give(Received.Article article, InOrder<Received, Outcome> work, Run run) {
    if (isTooLong(article.document())) {
      work.give(tooLong(article.document()));
      return;
    }
    switch (run.holding(article.document())) {
      case SAME_TEXT -> run.passOver(article.document());
      case OTHER_TEXT -> work.give(clash(article.document()));
      case NOTHING -> {
        if (article.document().text().length() > LARGE) {
          work.finish();
          work.give(article);
          work.finish();
        } else {
          work.give(article);
        }
      }
    }
  }

  private static Received.Unreadable clash(Document document) {
    return new Received.Unreadable(
        document.source(), "another text of the id " + document.id() + " is in the record already");
  }

  static boolean isTooLong(Document document) {
    return document.bounds().length() > LONGEST;
  }

  static Received.Unreadable tooLong(Document document) {
    int length = document.bounds().length();
    return new Received.Unreadable(
        document.source(),
        "is one article of " + length + " characters; the longest that is read has " + LONGEST);
  }

  /** What one document tells, worked out on any thread. */
  private Outcome outcome(Received received) {
    return switch (received) {
      case Received.Unreadable bad -> new Outcome.Nothing(bad);
      case Received.Article article -> tell(article);
    };
  }

  /** A defect met in one document must not cost the others: this is where it is held. */
  private Outcome tell(Received.Article article) {
    try {
      Reading reading = readout.read(article.document());
      return new Outcome.Something(
          new Told(
              article.document(),
              article.notes(),
              reading.cast(),
              fold.tell(reading),
              Trace.of(reading),
              Layers.of(reading)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      return new Outcome.Nothing(
          new Received.Unreadable(article.document().source(), "breaks the reading: " + defect));
    }
  }

  private sealed interface Outcome {
    record Something(Told told) implements Outcome {}

    record Nothing(Received.Unreadable why) implements Outcome {}
  }

  /** One run: its counts, and the batch that is not yet in the record. */
  private final class Run {

    private final Consumer<Received.Unreadable> complaints;
    private final Progress progress;
    private final List<Told> batch = new ArrayList<>();
    private final List<Met> metAgain = new ArrayList<>();
    private final Map<String, Integer> inThisRun = new HashMap<>();
    private int batchCharacters;
    private long characters;
    private int added;
    private int known;
    private int unreadable;

    Run(Consumer<Received.Unreadable> complaints, Progress progress) {
      this.complaints = complaints;
      this.progress = progress;
    }

    /** What the record holds under a document's id, or will when this run's batch is in it. */
    Holding holding(Document document) {
      Integer hash = document.text().hashCode();
      Integer before = inThisRun.putIfAbsent(document.id(), hash);
      if (before == null) {
        return record.holding(document);
      }
      return before.equals(hash) ? Holding.SAME_TEXT : Holding.OTHER_TEXT;
    }

    void passOver(Document document) {
      known++;
      characters += document.bounds().length();
      metAgain.add(Met.of(document));
    }

    void take(Outcome outcome) {
      switch (outcome) {
        case Outcome.Something(Told told) -> put(told);
        case Outcome.Nothing(Received.Unreadable why) -> {
          unreadable++;
          complaints.accept(why);
        }
      }
    }

    private void put(Told told) {
      batch.add(told);
      batchCharacters += told.document().bounds().length();
      if (batch.size() >= BATCH || batchCharacters >= BATCH_CHARACTERS) {
        record();
      }
    }

    void record() {
      added += record.add(batch, fold, program);
      characters += batchCharacters;
      batch.clear();
      batchCharacters = 0;
      progress.at(added + known, unreadable, characters);
    }

    /** Notes other addresses of documents, when all that they could be of is in the record. */
    void noteAddresses() {
      if (!metAgain.isEmpty()) {
        record.metAgain(metAgain);
      }
    }

    Tally tally() {
      return new Tally(added, known, unreadable);
    }
  }
}
