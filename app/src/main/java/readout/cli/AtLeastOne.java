package readout.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of things that cannot be none. */
final class AtLeastOne implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw new TypeConversionException("'" + value + "' is not a number");
    }
    throw new TypeConversionException("'" + value + "' is less than 1");
  }
}
