package readout.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Visits many addresses: several hosts at once, the addresses of one host one after another. The
 * answers are handed on by the caller's thread as they come in; few are held at a time.
 */
public final class Visits implements AutoCloseable {

  private static final int HOSTS_AT_ONCE = 8;
  private static final int HELD = 4;

  private final Visitor visitor;
  private volatile boolean stopped;

  public Visits(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Ends all visits under way, soon; may be called by any thread. */
  public void stop() {
    stopped = true;
    visitor.close();
  }

  boolean isStopped() {
    return stopped;
  }

  /** Forgets the robots.txt files, so that rules that have changed are heard. */
  void forgetRules() {
    visitor.forgetRules();
  }

  private record Came(Errand errand, Answer answer) {}

  void all(
      List<Errand> errands,
      Function<Errand, Validators> validators,
      BiConsumer<Errand, Answer> each) {
    var came = new ArrayBlockingQueue<Came>(HELD);
    ExecutorService threads = Executors.newFixedThreadPool(HOSTS_AT_ONCE, Visits::thread);
    try {
      // What is asked of the diary is asked by this thread only.
      Map<Errand, Validators> known = new LinkedHashMap<>();
      errands.forEach(errand -> known.put(errand, validators.apply(errand)));
      byHost(errands).forEach(host -> threads.execute(() -> visit(host, known, came)));
      for (int left = errands.size(); left > 0 && !stopped; ) {
        Came next = came.poll(100, TimeUnit.MILLISECONDS);
        // Told to stop, visits under way fail: that says nothing of their addresses.
        if (next != null && !stopped) {
          left--;
          each.accept(next.errand(), next.answer());
        }
      }
    } catch (InterruptedException end) {
      stop();
      Thread.currentThread().interrupt();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().daemon().name("fetch").unstarted(work);
  }

  private static List<List<Errand>> byHost(List<Errand> errands) {
    var hosts = new LinkedHashMap<String, List<Errand>>();
    for (Errand errand : errands) {
      URI uri = Web.uri(errand.reference().address());
      String host = uri == null ? "" : uri.getHost();
      hosts.computeIfAbsent(host, it -> new ArrayList<>()).add(errand);
    }
    return List.copyOf(hosts.values());
  }

  private void visit(
      List<Errand> host, Map<Errand, Validators> validators, BlockingQueue<Came> came) {
    try {
      for (Errand errand : host) {
        came.put(
            new Came(errand, answer(errand, validators.getOrDefault(errand, Validators.NONE))));
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** A defect met at one address must not cost the others. */
  private Answer answer(Errand errand, Validators validators) throws InterruptedException {
    try {
      return visitor.visit(errand.reference().address(), validators);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      return new Answer.Refused("breaks the fetching: " + defect);
    }
  }

  @Override
  public void close() {
    visitor.close();
  }
}
