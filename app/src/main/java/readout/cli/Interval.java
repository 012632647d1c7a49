package readout.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length of time as people write it: {@code 90s}, {@code 15m}, {@code 2h}. */
final class Interval implements ITypeConverter<Duration> {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\s*([smh])");

  @Override
  public Duration convert(String value) {
    Matcher written = WRITTEN.matcher(value.strip());
    if (!written.matches() || Integer.parseInt(written.group(1)) == 0) {
      throw new TypeConversionException("'" + value + "' is no time; write 90s, 15m or 2h");
    }
    int count = Integer.parseInt(written.group(1));
    return switch (written.group(2)) {
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }
}
