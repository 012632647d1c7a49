package readout.web;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.collection.Coverage;
import readout.collection.Received;
import readout.desk.Desk;
import readout.desk.Progress;
import readout.desk.Tally;
import readout.fetch.Errands;
import readout.fetch.Network;
import readout.fetch.Visits;
import readout.store.RecordFile;
import readout.store.UnusableRecord;

/** All that changes the record, one thing after another; readers go on meanwhile. */
final class Intake implements AutoCloseable {

  private static final int KEPT = 200;
  private static final int MOST_ADDRESSES = 500;

  private final Settings settings;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("desk-writer").factory());
  private final Map<String, Job> jobs = new LinkedHashMap<>();

  Intake(Settings settings) {
    this.settings = settings;
  }

  /** A job that was given, null where there is none of this id. */
  @Nullable Job job(String id) {
    synchronized (jobs) {
      return jobs.get(id);
    }
  }

  /** Reads what a collection hands over. */
  Job read(String name, Consumer<Consumer<Received>> collection) {
    return start(name, (record, job) -> read(record, job, collection));
  }

  /** Whether addresses may be gone to. */
  boolean goesOut() {
    return settings.network() != null;
  }

  /** Reads what lies at an address: a page, a feed, a list. */
  Job fetch(String address) {
    Network network = settings.network();
    if (network == null) {
      throw Refusal.wrong("This desk is offline: it goes to no address.");
    }
    return start(
        address,
        (record, job) -> {
          try (Visits visits = network.visits()) {
            var errands = Errands.of(visits, record::holdsAddress, MOST_ADDRESSES);
            errands.add(address);
            read(record, job, each -> errands.run(new Coverage(errands.follower()), each));
          }
        });
  }

  private interface Reading {
    void run(RecordFile record, Job job);
  }

  private Job start(String name, Reading reading) {
    var job = new Job(Secrets.random(), name);
    synchronized (jobs) {
      jobs.put(job.id(), job);
      if (jobs.size() > KEPT) {
        jobs.remove(jobs.keySet().iterator().next());
      }
    }
    writer.execute(() -> run(job, reading));
    return job;
  }

  /** A defect must not end the desk: this is where it is held. */
  private void run(Job job, Reading reading) {
    try (RecordFile record = RecordFile.open(settings.record())) {
      int before = record.lastRun();
      reading.run(record, job);
      record.noteMoment(
          before, settings.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString());
    } catch (UnusableRecord failure) {
      job.fail(String.valueOf(failure.getMessage()));
    } catch (RuntimeException defect) {
      job.fail("a defect of the program: " + defect);
    }
  }

  private void read(RecordFile record, Job job, Consumer<Consumer<Received>> collection) {
    var desk = new Desk(settings.readout(), settings.fold(), record, settings.program());
    Progress progress = (documents, unreadable, characters) -> job.at(documents, unreadable);
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    job.at(0, 0);
    Tally tally = desk.read(threads, collection, job::complain, progress);
    record.bringStoriesUpToDate();
    job.end(tally);
  }

  /** Changes the record, after what was given before; waits until that is done. */
  <T> T change(Function<RecordFile, T> change) {
    try {
      return writer
          .submit(() -> {
            try (RecordFile record = RecordFile.open(settings.record())) {
              return change.apply(record);
            }
          })
          .get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while the record was changed", stopped);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new IllegalStateException(failure.getCause());
    }
  }

  /** Jobs under way and given lately, the newest first. */
  List<Job> jobs() {
    synchronized (jobs) {
      return List.copyOf(jobs.values()).reversed();
    }
  }

  @Override
  public void close() {
    writer.shutdown();
  }
}
