package readout.collection;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import readout.collection.page.TooSlow;

/**
 * Reads files, folders and streams of coverage, one article at a time.
 *
 * <p>Folders are read in the order of their names, with all that lies below; files whose names
 * begin with a full stop are left out, and a folder that links lead to again is read once. One bad
 * input never stops the rest: it is handed on as {@link Received.Unreadable}.
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

  private final LanguageIdentifier languages;
  private final List<Format> formats;

  /** With every format we read; goes nowhere an input only points to. */
  public Coverage() {
    this(Follower.AT_HOME);
  }

  /**
   * With every format we read.
   *
   * @param follower goes where lists and teasers point
   */
  public Coverage(Follower follower) {
    this(new LanguageIdentifier(), follower);
  }

  private Coverage(LanguageIdentifier languages, Follower follower) {
    this.languages = languages;
    this.formats = formats(languages, follower);
  }

  /** The same formats, with another follower. */
  public Coverage following(Follower follower) {
    return new Coverage(languages, follower);
  }

  private static List<Format> formats(LanguageIdentifier languages, Follower follower) {
    return List.of(
        new JsonFeed(languages, PAGE_LIMIT, follower),
        new JsonLines(languages, LIMIT, follower),
        new Warc(languages, PAGE_LIMIT),
        new Pdf(languages, LIMIT),
        new Opml(PAGE_LIMIT, follower),
        new Sitemap(2 * PAGE_LIMIT + PAGE_LIMIT / 2, follower),
        new Feed(languages, PAGE_LIMIT, follower),
        new WebPage(languages, PAGE_LIMIT),
        new AddressList(PAGE_LIMIT, follower),
        new PlainText(languages, LIMIT));
  }

  /** Reads a file, or all files below a folder. */
  public void read(Path input, Consumer<Received> each) {
    read(input, new HashSet<>(), each);
  }

  private void read(Path input, Set<Path> folders, Consumer<Received> each) {
    if (Files.isDirectory(input)) {
      readFolder(input, folders, each);
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
    } catch (TooSlow late) {
      each.accept(new Received.Unreadable(source, String.valueOf(late.getMessage())));
    }
  }

  /**
   * Reads what was fetched. Of a page something is handed on in any case.
   *
   * @return whether it is a list of articles, which may name other ones tomorrow
   */
  public boolean read(Fetched fetched, Consumer<Received> each) {
    try {
      BufferedInputStream plain = Unpacked.of(new ByteArrayInputStream(fetched.bytes()));
      Format format = formatOf(fetched.address(), Unpacked.head(plain));
      Careful.read(fetched.address(), it -> readFetched(fetched, format, plain, it), each);
      return format.isList();
    } catch (IOException e) {
      each.accept(new Received.Unreadable(fetched.address(), reason(e)));
      return false;
    } catch (TooSlow late) {
      each.accept(new Received.Unreadable(fetched.address(), String.valueOf(late.getMessage())));
      return false;
    }
  }

  private static void readFetched(
      Fetched fetched, Format format, InputStream plain, Consumer<Received> each)
      throws IOException {
    if (format instanceof WebPage page) {
      byte[] all = Limited.bytes(fetched.address(), plain, PAGE_LIMIT, each);
      String at = fetched.address();
      if (all != null && !page.readFetched(at, all, fetched.declared(), fetched.crawled(), each)) {
        each.accept(new Received.Unreadable(at, "no article on this page"));
      }
    } else {
      format.read(fetched.address(), plain, each);
    }
  }

  /**
   * @param folders where the reading has been: links may lead back, or to one place many times over
   */
  private void readFolder(Path folder, Set<Path> folders, Consumer<Received> each) {
    List<Path> entries;
    try (Stream<Path> list = Files.list(folder)) {
      if (!folders.add(folder.toRealPath())) {
        return;
      }
      entries = list.filter(p -> !isHidden(p)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      each.accept(new Received.Unreadable(folder.toString(), "the folder cannot be listed"));
      return;
    }
    entries.forEach(entry -> read(entry, folders, each));
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
    } catch (TooSlow late) {
      each.accept(new Received.Unreadable(source, String.valueOf(late.getMessage())));
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
    Format format = formatOf(source, head);
    Careful.read(source, it -> format.read(source, plain, it), each);
  }

  /** The first format that claims an input; the last one, plain text, claims any. */
  private Format formatOf(String source, byte[] head) {
    String name = source.endsWith(".gz") ? source.substring(0, source.length() - 3) : source;
    return formats.stream()
        .filter(format -> format.claims(name, head))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(source + ": no format claims it"));
  }
}
