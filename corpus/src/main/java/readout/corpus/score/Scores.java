package readout.corpus.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.corpus.Affair;
import readout.corpus.Article;
import readout.corpus.Corpus;

/** Scores the program, or a second marker, against the corpus. */
public final class Scores {

  private Scores() {}

  /**
   * The figures of a file that {@code annotate} or {@code export --to jsonl} wrote.
   *
   * @param affairs of the split it was made from
   * @return a line for each measure; articles that the file does not hold count as missed
   */
  public static String ofOutput(List<Affair> affairs, Path file) {
    List<Article> articles = affairs.stream().flatMap(a -> a.articles().stream()).toList();
    Output output = Output.of(file, articles);
    var sheet = new Sheet();
    if (output.isRecord()) {
      RecordScore.add(sheet, affairs, output.record());
    } else {
      Map<String, Marked> found = output.annotations();
      for (Article article : articles) {
        ArticleScore.add(sheet, article, found.getOrDefault(article.id(), Marked.NOTHING));
      }
    }
    return sheet.print();
  }

  /**
   * The figures of the record that the program makes of what is marked: joining, links, promises
   * and their fates, as if every article had been read without a mistake.
   */
  public static String ofMarked(List<Affair> affairs) {
    var sheet = new Sheet();
    RecordScore.add(sheet, affairs, MarkedRecord.of(affairs));
    // Where texts come from and stories are not made of what is marked.
    return sheet
        .print()
        .lines()
        .filter(line -> !line.startsWith("origins") && !line.startsWith("stories"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** What is wrong in that record, with the sentences. */
  public static String mistakes(List<Affair> affairs) {
    return MarkedMistakes.of(affairs);
  }

  /**
   * How far two markers agree, each affair of the second against the same of the first.
   *
   * @throws IllegalArgumentException if the two did not mark the same text
   */
  public static String agreement(Corpus first, Corpus second) {
    var sheet = new Sheet();
    var marked = new ArrayList<Affair>();
    var facts = new ArrayList<Told.Fact>();
    var ties = new ArrayList<Told.Tie>();
    var origins = new ArrayList<Told.Origin>();
    for (Affair affair : second.affairs()) {
      Affair same = sameOf(first, affair);
      compare(sheet, same, affair);
      marked.add(same);
      Told told = Markings.of(affair);
      facts.addAll(told.facts());
      ties.addAll(told.ties());
      origins.addAll(told.origins());
    }
    var stories = new java.util.HashMap<String, String>();
    marked.forEach(a -> stories.putAll(Markings.of(a).story()));
    RecordScore.add(sheet, marked, new Told(facts, ties, origins, stories));
    return sheet.print();
  }

  private static Affair sameOf(Corpus first, Affair affair) {
    return first.affairs().stream()
        .filter(a -> a.id().equals(affair.id()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(affair.id() + ": not in the corpus"));
  }

  private static void compare(Sheet sheet, Affair first, Affair second) {
    for (int i = 0; i < first.articles().size(); i++) {
      Article article = first.articles().get(i);
      Article other = second.articles().get(i);
      if (!article.text().equals(other.text())) {
        throw new IllegalArgumentException(article.id() + ": the second marker has another text");
      }
      ArticleScore.add(sheet, article, Markings.of(other));
    }
  }
}
