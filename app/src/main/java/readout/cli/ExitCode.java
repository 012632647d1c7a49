package readout.cli;

/** What the exit code tells; {@code readout --help} lists them. */
final class ExitCode {
  /** All was done. */
  static final int FINE = 0;

  /** Nothing could be read, or nothing of that name is in the record. */
  static final int NOTHING = 1;

  /** The command line is wrong. */
  static final int MISUSE = 2;

  /** Some inputs could not be read; the rest was. */
  static final int PARTLY = 3;

  /** The record or an output file cannot be used: locked, foreign, full disk. */
  static final int NO_RECORD = 4;

  private ExitCode() {}

  /** For a run that read so many inputs and could not read so many others. */
  static int of(int read, int unreadable) {
    if (read == 0) {
      return NOTHING;
    }
    return unreadable == 0 ? FINE : PARTLY;
  }
}
