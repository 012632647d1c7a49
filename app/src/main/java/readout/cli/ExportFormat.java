package readout.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import readout.exchange.Exchange;
import readout.exchange.Exchanges;

/**
 * What {@code export --to} takes.
 *
 * @param name as on the command line
 * @param exchange absent for our own JSON Lines
 */
record ExportFormat(String name, @Nullable Exchange exchange) {

  /** Our own JSON Lines. */
  static final ExportFormat OWN = new ExportFormat("jsonl", null);

  private static final List<ExportFormat> ALL =
      Stream.concat(
              Stream.of(OWN), Exchanges.ALL.stream().map(it -> new ExportFormat(it.name(), it)))
          .toList();

  /** Every name, for help and completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ALL.stream().map(ExportFormat::name).iterator();
    }
  }

  /** From the command line. */
  static final class Converter implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String value) {
      String wanted = value.toLowerCase(Locale.ROOT);
      return ALL.stream()
          .filter(format -> format.name().equals(wanted))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("no format '" + value + "'; there are " + names()));
    }
  }

  private static String names() {
    return String.join(", ", new Names());
  }
}
