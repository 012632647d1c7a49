package readout.fetch;

import java.time.Duration;

/**
 * How much one visit may cost.
 *
 * @param connect to be connected
 * @param silence between two bytes
 * @param total from the first word to the last byte, without redirects
 * @param bytes of an answer, unpacked
 * @param redirects followed in a row
 * @param pause between two visits to one host, unless its robots.txt asks for more
 * @param longestPause beyond which a host's wish is not waited for
 * @param pages visited in one run or round
 */
public record Limits(
    Duration connect,
    Duration silence,
    Duration total,
    int bytes,
    int redirects,
    Duration pause,
    Duration longestPause,
    int pages) {

  /** What the commands use. */
  public static Limits usual() {
    return new Limits(
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        20_000_000,
        5,
        Duration.ofSeconds(1),
        Duration.ofSeconds(60),
        2_000);
  }

  public Limits withPause(Duration between) {
    return new Limits(connect, silence, total, bytes, redirects, between, longestPause, pages);
  }

  public Limits withPages(int most) {
    return new Limits(connect, silence, total, bytes, redirects, pause, longestPause, most);
  }
}
