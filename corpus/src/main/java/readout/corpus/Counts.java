package readout.corpus;

import java.util.Map;
import java.util.TreeMap;
import readout.text.Sentence;

/** Counts per layer, type, status, genre, region, decade and split, for the data sheet. */
public final class Counts {

  private final Map<String, Integer> counts = new TreeMap<>();

  private Counts() {}

  /** One line a count, sorted: {@code status occurred 120}. */
  public static String of(Corpus corpus) {
    var counts = new Counts();
    corpus.affairs().forEach(counts::add);
    var lines = new StringBuilder();
    counts.counts.forEach((k, n) -> lines.append(k).append(' ').append(n).append('\n'));
    return lines.toString();
  }

  private void one(String key) {
    counts.merge(key, 1, Integer::sum);
  }

  private void add(Affair affair) {
    one("affairs");
    one("affairs " + (affair.invented() ? "invented" : "of public fact"));
    one("affairs in " + affair.region());
    one("affairs of " + affair.split());
    counts.merge("facts", affair.facts().size(), Integer::sum);
    counts.merge("links", affair.ties().size(), Integer::sum);
    counts.merge("look-alikes kept apart", affair.aparts().size(), Integer::sum);
    counts.merge("differences", affair.differences().size(), Integer::sum);
    affair.ties().forEach(t -> one("link " + t.relation().label()));
    affair.fates().forEach(f -> one("fate " + f.fate()));
    affair.reuses().forEach(r -> one("reuse " + r.relation()));
    affair.articles().forEach(a -> add(affair, a));
  }

  private void add(Affair affair, Article article) {
    one("articles");
    one("articles of " + affair.split());
    one("genre " + article.header().genre());
    String date = article.header().date();
    one("decade " + (date == null ? "unknown" : date.substring(0, 3) + "0s"));
    article.marks().forEach(this::add);
    for (int i = 0; i < article.sentences().size(); i++) {
      addSentence(affair, article, i);
    }
  }

  private void addSentence(Affair affair, Article article, int index) {
    one("sentences");
    one("sentences of " + affair.split());
    Sentence.Kind kind = article.sentences().get(index).kind();
    one("sentence " + kind.name().toLowerCase(java.util.Locale.ROOT));
    if (article.all(Mark.Event.class).stream().noneMatch(e -> e.sentence() == index)) {
      one("sentences that tell no event");
    }
  }

  private void add(Mark mark) {
    switch (mark) {
      case Mark.Mention m -> one("mentions");
      case Mark.Time t -> one("time expressions");
      case Mark.Says s -> addSays(s);
      case Mark.Event e -> addEvent(e);
    }
  }

  private void addSays(Mark.Says says) {
    one("attributions");
    one("source " + says.sourceClass().label());
  }

  private void addEvent(Mark.Event event) {
    one("event mentions");
    one("kind " + event.kind().label());
    one("status " + event.status().label());
    String mode = event.mode() == null ? "" : ":" + event.mode();
    one("type " + event.type() + mode);
  }
}
