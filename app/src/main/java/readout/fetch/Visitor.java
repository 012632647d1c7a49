package readout.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Visits addresses politely: asks robots.txt first, pauses between two visits to one host, follows
 * redirects with the same manners at each, and comes again after a short time where a server wishes
 * it. May be shared by threads; each host is visited by one at a time.
 */
public final class Visitor implements AutoCloseable {

  /** Waits longer than this are left to a later run. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int TRIES = 3;

  private final Web web;
  private final Robots robots;
  private final Limits limits;
  private final ConcurrentMap<String, Turn> turns = new ConcurrentHashMap<>();

  /**
   * @param name by which robots.txt files know the program, in small letters
   */
  public Visitor(Web web, Limits limits, String name) {
    this.web = web;
    this.limits = limits;
    this.robots = new Robots(web, limits.redirects(), name);
  }

  /** Goes to an address and, where it has moved, on to where it is. */
  Answer visit(String address, Validators validators) throws InterruptedException {
    URI uri = Web.uri(address);
    if (uri == null) {
      return new Answer.Refused("is no address of the web");
    }
    for (int i = 0; i <= limits.redirects(); i++) {
      Answer answer = patiently(uri, i == 0 ? validators : Validators.NONE);
      if (!(answer instanceof Answer.Moved(String to))) {
        return answer;
      }
      uri = URI.create(to);
    }
    return new Answer.Refused("is redirected more than " + limits.redirects() + " times");
  }

  private Answer patiently(URI uri, Validators validators) throws InterruptedException {
    Answer answer = once(uri, validators);
    for (int tries = 1; tries < TRIES && isWorthWaiting(answer); tries++) {
      Thread.sleep(((Answer.NotNow) answer).after());
      answer = once(uri, validators);
    }
    return answer;
  }

  private static boolean isWorthWaiting(Answer answer) {
    return answer instanceof Answer.NotNow(String reason, Duration after)
        && after != null
        && after.compareTo(PATIENCE) <= 0;
  }

  private Answer once(URI uri, Validators validators) throws InterruptedException {
    Turn turn = turns.computeIfAbsent(hostOf(uri), host -> new Turn());
    synchronized (turn) {
      Answer refusal = robots.refusal(uri);
      if (refusal != null) {
        return refusal;
      }
      Duration wish = robots.pause(uri);
      if (wish.compareTo(limits.longestPause()) > 0) {
        return new Answer.Refused(
            "lies on a host that wants a pause of " + wish.toSeconds() + " s between two visits");
      }
      turn.await(wish.compareTo(limits.pause()) > 0 ? wish : limits.pause());
      Answer answer = web.get(uri, validators);
      turn.done();
      return answer;
    }
  }

  private static String hostOf(URI uri) {
    return uri.getHost().toLowerCase(Locale.ROOT);
  }

  /** Forgets the robots.txt files, so that rules that have changed are heard. */
  void forgetRules() {
    robots.forget();
  }

  @Override
  public void close() {
    web.close();
  }

  /** When a host was last visited. */
  private static final class Turn {
    private long last;
    private boolean visited;

    void await(Duration pause) throws InterruptedException {
      long rest = visited ? last + pause.toNanos() - System.nanoTime() : 0;
      if (rest > 0) {
        Thread.sleep(Duration.ofNanos(rest));
      }
    }

    void done() {
      last = System.nanoTime();
      visited = true;
    }
  }
}
