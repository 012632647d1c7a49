package readout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes, always in UTF-8.
 *
 * @param in standard input
 * @param out what was asked for
 * @param err what went wrong, and progress
 * @param colour whether {@code out} is a terminal that shows colour
 * @param progress whether {@code err} is a terminal that shows a moving line
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean colour, boolean progress) {

  /** The console of this process; the launcher tells which streams are terminals. */
  static Console ofProcess() {
    return new Console(
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Boolean.getBoolean("readout.colour") && System.getenv("NO_COLOR") == null,
        Boolean.getBoolean("readout.progress"));
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }

  /** One line on {@code err}, under the program's name. */
  void complain(String reason) {
    err.println("readout: " + reason.lines().findFirst().orElse(""));
    err.flush();
  }
}
