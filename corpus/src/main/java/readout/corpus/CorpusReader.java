package readout.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole corpus. A line that cannot be read is a {@link Problem}; the rest is still read.
 */
public final class CorpusReader {

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private CorpusReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads every affair under {@code affairs}.
   *
   * @param folder the one that holds {@code affairs} and {@code splits.tsv}
   */
  public static Corpus read(Path folder) {
    return read(folder, "affairs");
  }

  /** Reads what the second marker made of some of the affairs, under {@code second}. */
  public static Corpus readSecond(Path folder) {
    return read(folder, "second");
  }

  private static Corpus read(Path folder, String name) {
    var reader = new CorpusReader(folder);
    Map<String, String> splits = reader.splits();
    var affairs = new ArrayList<Affair>();
    Path all = folder.resolve(name);
    for (Path path : Files.isDirectory(all) ? reader.sorted(all) : List.<Path>of()) {
      Affair affair = reader.affair(path, splits);
      if (affair != null) {
        affairs.add(affair);
      }
    }
    return new Corpus(affairs, reader.problems);
  }

  private Map<String, String> splits() {
    var splits = new HashMap<String, String>();
    for (String line : lines(folder.resolve("splits.tsv"))) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        splits.put(fields[0], fields[1]);
      }
    }
    return splits;
  }

  private @Nullable Affair affair(Path path, Map<String, String> splits) {
    String id = path.getFileName().toString().substring(0, 2);
    String split = splits.get(id);
    Path file = path.resolve("affair.marks");
    if (split == null) {
      problems.add(new Problem(name(path), 0, "affair without a split"));
      return null;
    }
    List<Article> articles = articles(path, id);
    var reader = new AffairReader(name(file), problems);
    return reader.read(lines(file), id, path.getFileName().toString(), split, articles);
  }

  private List<Article> articles(Path path, String affair) {
    var articles = new ArrayList<Article>();
    for (Path file : sorted(path)) {
      if (file.toString().endsWith(".article")) {
        String number = file.getFileName().toString().substring(0, 2);
        add(articles, affair + "/" + number, file);
      }
    }
    return articles;
  }

  private void add(List<Article> articles, String id, Path file) {
    try {
      articles.add(article(id, name(file), lines(file), problems));
    } catch (Unfit unfit) {
      problems.add(new Problem(name(file), 0, String.valueOf(unfit.getMessage())));
    }
  }

  static Article article(String id, String name, List<String> lines, List<Problem> problems) {
    Page page = Page.of(lines);
    var reader = new MarkReader(new Quoted(page.text(), page.sentences()));
    var marks = new ArrayList<Mark>();
    for (Page.Raw raw : page.raws()) {
      try {
        if (raw.text().startsWith("voice ")) {
          speak(page, raw);
        } else {
          marks.addAll(reader.read(raw));
        }
      } catch (IllegalArgumentException | Unfit unfit) {
        problems.add(new Problem(name, raw.line(), String.valueOf(unfit.getMessage())));
      }
    }
    return new Article(id, name, page.header(), page.text(), page.sentences(), marks);
  }

  private static void speak(Page page, Page.Raw raw) {
    String[] words = raw.text().split("\\s+", -1);
    int more = words.length > 2 ? Integer.parseInt(words[2].substring(1)) : 0;
    page.speak(raw.sentence(), more, Page.voiceNamed(words[1]));
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private List<Path> sorted(Path path) {
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
