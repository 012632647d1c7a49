package readout.corpus;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.corpus.score.Scores;

/**
 * Commands over the corpus folder.
 *
 * <ul>
 *   <li>{@code check}: what is wrong; {@code counts}: counts per layer.
 *   <li>{@code words}: in how many articles each word stands, for {@code readout.reuse}.
 *   <li>{@code show 01/02}, {@code text 01/02}: an article with its marks, or as published.
 *   <li>{@code lines SPLIT}: the articles of a split as JSON Lines, to be read by the program.
 *   <li>{@code marks SPLIT}: the same with every mark, for programs that learn from it.
 *   <li>{@code score SPLIT FILE}: what the program wrote of them, compared with the marks.
 *   <li>{@code gold SPLIT...}: joining, links and promises, made of the marks as if all had been
 *       read rightly; {@code mistakes SPLIT...}: what is wrong there, with the sentences.
 *   <li>{@code coverage N}: so many articles made by a machine, to measure how a record grows.
 *   <li>{@code blank AFFAIR FOLDER}: an affair without its marks, for a second marker.
 *   <li>{@code check-second}: what is wrong in the second marking.
 *   <li>{@code agreement}: how far the second marking agrees with the first.
 * </ul>
 */
public final class Main {

  /** From this number on affairs are train only. */
  private static final String LATER = "49";

  private Main() {}

  /** Runs one command; {@code FOLDER COMMAND [ARGUMENT...]}. */
  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length < 2) {
      out.println(
          "FOLDER check | counts | words | show ARTICLE | text ARTICLE | lines SPLIT"
              + " | score SPLIT FILE | gold SPLIT... | mistakes SPLIT... | coverage N | blank AFFAIR FOLDER | check-second | agreement");
      return;
    }
    if (args[1].equals("coverage")) {
      GeneratedCoverage.write(Integer.parseInt(args[2]), out::print);
      return;
    }
    Path folder = Path.of(args[0]);
    var words = List.of(args).subList(2, args.length);
    out.print(
        switch (args[1]) {
          case "agreement" ->
              Scores.agreement(CorpusReader.read(folder), CorpusReader.readSecond(folder));
          case "check-second" -> lines(Validator.check(CorpusReader.readSecond(folder)));
          default -> run(CorpusReader.read(folder), args[1], words);
        });
  }

  static String run(Corpus corpus, String command, List<String> words) {
    return switch (command) {
      case "check" -> check(corpus);
      case "counts" -> Counts.of(corpus);
      case "words" -> WordCounts.of(corpus);
      case "show" -> show(corpus, word(words, 0));
      case "text" -> text(corpus, word(words, 0));
      case "lines" -> Lines.of(corpus.split(word(words, 0)));
      case "marks" -> MarkedLines.of(corpus.split(word(words, 0)));
      case "score" -> Scores.ofOutput(corpus.split(word(words, 0)), Path.of(word(words, 1)));
      case "gold" -> Scores.ofMarked(splits(corpus, words));
      case "mistakes" -> Scores.mistakes(splits(corpus, words));
      case "blank" -> Blank.write(corpus, word(words, 0), Path.of(word(words, 1)));
      default -> "no such command: " + command + "\n";
    };
  }

  private static String word(List<String> words, int index) {
    return words.size() > index ? words.get(index) : "";
  }

  private static List<Affair> splits(Corpus corpus, List<String> names) {
    // Later affairs are of single articles' layers: what holds over articles is not all marked.
    return corpus.affairs().stream()
        .filter(a -> names.contains(a.split()) && a.id().compareTo(LATER) < 0)
        .toList();
  }

  private static String check(Corpus corpus) {
    List<Problem> problems = new ArrayList<>(Validator.check(corpus));
    problems.addAll(NearDuplicates.find(corpus));
    return lines(problems);
  }

  private static String lines(List<Problem> problems) {
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
