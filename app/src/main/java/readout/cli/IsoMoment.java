package readout.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day or a moment as ISO 8601 writes it. A moment must tell its zone; it is kept in UTC and to
 * the second, so that moments are in order as text.
 */
final class IsoMoment implements ITypeConverter<String> {

  /** Years of more digits, or before the year 0, would be out of order as text. */
  private static final Pattern FOUR_DIGITS = Pattern.compile("^[0-9]{4}-");

  @Override
  public String convert(String value) {
    try {
      String written = value.contains("T") ? moment(value) : LocalDate.parse(value).toString();
      if (FOUR_DIGITS.matcher(written).find()) {
        return written;
      }
    } catch (DateTimeException wrong) {
      throw refusal(value);
    }
    throw refusal(value);
  }

  private static String moment(String value) {
    return OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static TypeConversionException refusal(String value) {
    return new TypeConversionException(
        "'"
            + value
            + "' is no day or moment; write it as 2022-02-28, or with its zone as 2022-02-28T14:30Z");
  }
}
