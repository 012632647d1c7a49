package readout.cli;

import picocli.CommandLine.ITypeConverter;

/** The number of a run, or an ISO day or moment. */
final class RunOrMoment implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    return isRun(value) ? value : new IsoMoment().convert(value);
  }

  static boolean isRun(String value) {
    return value.matches("[0-9]{1,9}");
  }
}
