package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.collection.Coverage;
import readout.collection.Received;

/** The inputs of a command line: files, folders, and {@code -} for standard input. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private final List<String> names;
  private final Console console;

  Inputs(List<String> names, Console console) {
    this.names = List.copyOf(names);
    this.console = console;
  }

  /** Hands on what every input gives, in the order of the command line. */
  void read(Consumer<Received> each) {
    var coverage = new Coverage();
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        coverage.read(STANDARD_INPUT, console.in(), each);
      } else {
        coverage.read(Path.of(name), each);
      }
    }
  }

  /** Bytes of all files, as far as they can be known beforehand: for the progress bar. */
  long bytes() {
    var sum = new Sum();
    for (String name : names) {
      if (!name.equals(STANDARD_INPUT)) {
        walk(Path.of(name), sum);
      }
    }
    return sum.bytes;
  }

  private static void walk(Path path, FileVisitor<Path> visitor) {
    try {
      Files.walkFileTree(path, visitor);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static final class Sum extends SimpleFileVisitor<Path> {
    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bytes += attributes.size();
      return FileVisitResult.CONTINUE;
    }

    /** What cannot be visited is left to the reading, which says why. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
