package readout.corpus;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands over the corpus folder: {@code check}, {@code counts}, {@code show 01/02}, {@code text
 * 01/02}.
 */
public final class Main {

  private Main() {}

  /** Runs one command; {@code java -cp ... readout.corpus.Main FOLDER COMMAND [ARTICLE]}. */
  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length < 2) {
      out.println("FOLDER check | counts | show ARTICLE | text ARTICLE");
      return;
    }
    Corpus corpus = CorpusReader.read(Path.of(args[0]));
    out.print(run(corpus, args[1], args.length > 2 ? args[2] : ""));
  }

  static String run(Corpus corpus, String command, String article) {
    return switch (command) {
      case "check" -> check(corpus);
      case "counts" -> Counts.of(corpus);
      case "show" -> show(corpus, article);
      case "text" -> text(corpus, article);
      default -> "no such command: " + command + "\n";
    };
  }

  private static String check(Corpus corpus) {
    List<Problem> problems = new ArrayList<>(Validator.check(corpus));
    problems.addAll(NearDuplicates.find(corpus));
    var lines = new StringBuilder();
    problems.forEach(p -> lines.append(p).append('\n'));
    return lines.append(problems.size()).append(" problems\n").toString();
  }

  private static String show(Corpus corpus, String id) {
    for (Affair affair : corpus.affairs()) {
      for (Article article : affair.articles()) {
        if (article.id().equals(id)) {
          return Viewer.show(affair, article);
        }
      }
    }
    return "no such article: " + id + "\n";
  }

  private static String text(Corpus corpus, String id) {
    return corpus.articles().stream()
        .filter(a -> a.id().equals(id))
        .map(a -> a.text() + "\n")
        .findFirst()
        .orElse("no such article: " + id + "\n");
  }
}
