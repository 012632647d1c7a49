package readout.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number from 0 to 1. */
final class Probability implements ITypeConverter<Double> {

  @Override
  public Double convert(String value) {
    try {
      double number = Double.parseDouble(value);
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw new TypeConversionException("'" + value + "' is not a number");
    }
    throw new TypeConversionException("'" + value + "' is not between 0 and 1");
  }
}
