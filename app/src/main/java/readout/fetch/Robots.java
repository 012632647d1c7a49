package readout.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What the hosts' robots.txt allow (RFC 9309), each asked once: no such file allows all; a server
 * that cannot give it for now is not visited for now.
 */
final class Robots {

  private static final int MOST_BYTES = 512_000;

  private final Web web;
  private final int redirects;
  private final Set<String> names;
  private final ConcurrentMap<String, Heard> heard = new ConcurrentHashMap<>();

  /**
   * @param name by which robots.txt files know the program, in small letters
   */
  Robots(Web web, int redirects, String name) {
    this.web = web;
    this.redirects = redirects;
    this.names = Set.of(name);
  }

  /** Why an address may not be fetched; nothing where it may. */
  @Nullable Answer refusal(URI uri) {
    return switch (of(uri)) {
      case Heard.Rules(BaseRobotRules it) when it.isAllowed(uri.toString()) -> null;
      case Heard.Rules rules ->
          new Answer.Refused("may not be fetched, says robots.txt of " + uri.getHost());
      case Heard.Nothing(Answer.NotNow why) -> why;
    };
  }

  /** The pause that the host wishes between two visits; none is zero. */
  Duration pause(URI uri) {
    long wish =
        of(uri) instanceof Heard.Rules(BaseRobotRules it)
            ? it.getCrawlDelay()
            : BaseRobotRules.UNSET_CRAWL_DELAY;
    return wish == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(wish);
  }

  private sealed interface Heard {
    record Rules(BaseRobotRules it) implements Heard {}

    record Nothing(Answer.NotNow why) implements Heard {}
  }

  /** Forgets all, so that rules that have changed are heard. */
  void forget() {
    heard.clear();
  }

  private Heard of(URI uri) {
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Heard before = heard.get(site);
    if (before != null) {
      return before;
    }
    // Not inside computeIfAbsent: that would hold up other sites for as long as this one answers.
    Heard asked = ask(site);
    Heard meanwhile = heard.putIfAbsent(site, asked);
    return meanwhile == null ? asked : meanwhile;
  }

  private Heard ask(String site) {
    URI at = URI.create(site + "/robots.txt");
    for (int i = 0; i <= redirects; i++) {
      Answer answer = web.get(at, Validators.NONE);
      if (!(answer instanceof Answer.Moved(String to))) {
        return heard(at, answer);
      }
      at = URI.create(to);
    }
    return new Heard.Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
  }

  private Heard heard(URI at, Answer answer) {
    return switch (answer) {
      case Answer.Body body -> new Heard.Rules(read(at, body.fetched().bytes()));
      case Answer.NotNow notNow -> new Heard.Nothing(notNow);
      case Answer.Refused(String reason) ->
          new Heard.Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
      case Answer.Unchanged() -> throw new IllegalStateException(at + ": no validators were given");
      case Answer.Moved moved -> throw new IllegalStateException(at + ": was followed");
    };
  }

  private BaseRobotRules read(URI at, byte[] bytes) {
    byte[] start = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
    return new SimpleRobotRulesParser().parseContent(at.toString(), start, "text/plain", names);
  }
}
