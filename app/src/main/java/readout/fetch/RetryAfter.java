package readout.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The wish of a server when to come again: seconds, or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

  /** No wish is heeded beyond this. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  static @Nullable Duration of(String written, Instant now) {
    Duration wish = read(written.strip(), now);
    return wish == null || wish.isNegative() ? null : wish.compareTo(LONGEST) > 0 ? LONGEST : wish;
  }

  private static @Nullable Duration read(String written, Instant now) {
    if (written.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(written));
    }
    try {
      Instant then = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Duration.between(now, then);
    } catch (DateTimeException noDate) {
      return null;
    }
  }
}
