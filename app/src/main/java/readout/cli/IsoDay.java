package readout.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as ISO 8601 writes it. */
final class IsoDay implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    try {
      return LocalDate.parse(value).toString();
    } catch (DateTimeParseException wrong) {
      throw new TypeConversionException("'" + value + "' is no day; write it as 2022-02-28");
    }
  }
}
