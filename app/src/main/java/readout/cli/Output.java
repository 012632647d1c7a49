package readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file to be written. */
final class Output {

  private Output() {}

  /**
   * Refuses to write over what is read: it would be emptied before it is read.
   *
   * @throws ParameterException if both names mean one file
   */
  static void spares(Path read, @Nullable Path written, CommandSpec spec) {
    if (written != null && isOneFile(read, written)) {
      throw new ParameterException(
          spec.commandLine(), written + ": is what is read, and would be lost; name another file");
    }
  }

  private static boolean isOneFile(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException unknown) {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }
}
