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
import readout.collection.Follower;
import readout.collection.Received;
import readout.fetch.Errands;

/** The inputs of a command line: files, folders, addresses, {@code -} for standard input. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private final List<String> names;
  private final Console console;
  private final @Nullable Errands errands;

  /** Inputs that are at hand: no address is gone to. */
  Inputs(List<String> names, Console console) {
    this(names, console, null);
  }

  /**
   * @param errands goes to addresses; none where that is not allowed
   */
  Inputs(List<String> names, Console console, @Nullable Errands errands) {
    this.names = List.copyOf(names);
    this.console = console;
    this.errands = errands;
  }

  /** Whether an input is to be fetched. */
  static boolean isAddress(String name) {
    return name.regionMatches(true, 0, "http://", 0, 7)
        || name.regionMatches(true, 0, "https://", 0, 8);
  }

  /** Whether none of these files is there. */
  static boolean areMissing(List<String> names) {
    return names.stream()
        .allMatch(name ->
            !name.isBlank()
                && !isAddress(name)
                && !name.equals(STANDARD_INPUT)
                && Files.notExists(Path.of(name)));
  }

  /** Hands on what every input gives: those at hand in their order, then what is fetched. */
  void read(Consumer<Received> each) {
    var coverage = new Coverage(errands == null ? Follower.AT_HOME : errands.follower());
    for (String name : names) {
      if (name.isBlank()) {
        // As a path it would be the working folder: the slip of a variable that is not set.
        each.accept(new Received.Unreadable("'" + name + "'", "is no name of a file"));
      } else if (isAddress(name)) {
        add(name, each);
      } else if (name.equals(STANDARD_INPUT)) {
        coverage.read(STANDARD_INPUT, console.in(), each);
      } else {
        coverage.read(Path.of(name), each);
      }
    }
    if (errands != null) {
      errands.run(coverage, each);
    }
  }

  private void add(String address, Consumer<Received> each) {
    if (errands == null) {
      each.accept(new Received.Unreadable(address, "is an address, and nothing is fetched here"));
    } else {
      errands.add(address);
    }
  }

  /** Bytes of all files, as far as they can be known beforehand: for the progress bar. */
  long bytes() {
    var sum = new Sum();
    for (String name : names) {
      if (!name.isBlank() && !name.equals(STANDARD_INPUT) && !isAddress(name)) {
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
