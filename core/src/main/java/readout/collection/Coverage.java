package readout.collection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads files, folders and streams of coverage, one article at a time.
 *
 * <p>Folders are read in the order of their names, with all that lies below; files whose names
 * begin with a full stop are left out. One bad input never stops the rest: it is handed on as
 * {@link Received.Unreadable}.
 *
 * <pre>{@code
 * new Coverage().read(Path.of("samples"), received -> {
 *   switch (received) {
 *     case Received.Article article -> ...
 *     case Received.Unreadable bad -> ...
 *   }
 * });
 * }</pre>
 */
public final class Coverage {

  /** No single text larger than this is read. */
  public static final int LIMIT = 100_000_000;

  /** No single page larger than this is read. */
  public static final int PAGE_LIMIT = 20_000_000;

  private final List<Format> formats;

  /** With every format we read. */
  public Coverage() {
    this(formats(new LanguageIdentifier()));
  }

  Coverage(List<Format> formats) {
    this.formats = List.copyOf(formats);
  }

  private static List<Format> formats(LanguageIdentifier languages) {
    return List.of(
        new JsonLines(languages, LIMIT),
        new Warc(languages, PAGE_LIMIT),
        new Feed(languages, PAGE_LIMIT),
        new WebPage(languages, PAGE_LIMIT),
        new PlainText(languages, LIMIT));
  }

  /** Reads a file, or all files below a folder. */
  public void read(Path input, Consumer<Received> each) {
    if (Files.isDirectory(input)) {
      readFolder(input, each);
    } else {
      readFile(input, each);
    }
  }

  /** Reads a stream, such as standard input; its name stands in reasons and ids. */
  public void read(String source, InputStream bytes, Consumer<Received> each) {
    try {
      readNamed(source, bytes, each);
    } catch (IOException e) {
      each.accept(new Received.Unreadable(source, reason(e)));
    }
  }

  private void readFolder(Path folder, Consumer<Received> each) {
    List<Path> entries;
    try (Stream<Path> list = Files.list(folder)) {
      entries = list.filter(p -> !isHidden(p)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      each.accept(new Received.Unreadable(folder.toString(), "the folder cannot be listed"));
      return;
    }
    entries.forEach(entry -> read(entry, each));
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private void readFile(Path file, Consumer<Received> each) {
    String source = file.normalize().toString();
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      each.accept(new Received.Unreadable(source, "is neither a file nor a folder"));
      return;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      readNamed(source, bytes, each);
    } catch (IOException e) {
      each.accept(new Received.Unreadable(source, reason(e)));
    }
  }

  /** Why bytes could not be had, for a person. */
  public static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException gone -> "does not exist";
      case AccessDeniedException denied -> "may not be read";
      default -> "cannot be read: " + e.getMessage();
    };
  }

  private void readNamed(String source, InputStream bytes, Consumer<Received> each)
      throws IOException {
    BufferedInputStream plain = Unpacked.of(bytes);
    byte[] head = Unpacked.head(plain);
    String name = source.endsWith(".gz") ? source.substring(0, source.length() - 3) : source;
    for (Format format : formats) {
      if (format.claims(name, head)) {
        format.read(source, plain, each);
        return;
      }
    }
  }
}
