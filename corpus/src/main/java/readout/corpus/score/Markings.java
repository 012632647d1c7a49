package readout.corpus.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.corpus.Affair;
import readout.corpus.Article;
import readout.corpus.Mark;
import readout.event.EventMention;
import readout.text.Span;

/** The marks of the corpus in the form in which they are compared. */
final class Markings {

  private Markings() {}

  static Marked of(Article article) {
    List<Mark.Says> says = article.all(Mark.Says.class);
    return new Marked(
        article.all(Mark.Mention.class).stream()
            .map(m -> new Marked.Referent(m.span(), Set.copyOf(m.actors())))
            .toList(),
        article.all(Mark.Time.class).stream()
            .map(t -> new Marked.When(t.span(), t.value()))
            .toList(),
        says.stream().map(s -> saying(article, says, s)).toList(),
        article.all(Mark.Event.class).stream().map(Markings::happening).toList());
  }

  private static Marked.Saying saying(Article article, List<Mark.Says> all, Mark.Says says) {
    Mark.Says within = article.within(says);
    int index = within == null ? -1 : all.indexOf(within);
    String sourceClass = says.sourceClass().label();
    return new Marked.Saying(says.source(), says.cue(), says.content(), sourceClass, index);
  }

  private static Marked.Happening happening(Mark.Event event) {
    return new Marked.Happening(
        event.trigger(),
        event.type().name(),
        event.mode(),
        event.status().label(),
        event.actors().stream().map(Markings::role).toList(),
        event.recipients().stream().map(Markings::role).toList(),
        event.date(),
        event.fact());
  }

  private static Marked.Role role(Mark.Part part) {
    return new Marked.Role(part.actor(), null, part.elsewhere());
  }

  /** What is marked over the articles of an affair; ids are made its own by its number. */
  static Told of(Affair affair) {
    var facts = new ArrayList<Told.Fact>();
    for (String fact : affair.facts().keySet()) {
      facts.add(fact(affair, fact));
    }
    return new Told(facts, ties(affair), origins(affair), stories(affair));
  }

  static String own(Affair affair, String fact) {
    return affair.id() + "/" + fact;
  }

  private static Told.Fact fact(Affair affair, String fact) {
    var places = new ArrayList<Told.Place>();
    String type = "";
    Told.Commitment commitment = null;
    for (Article article : affair.articles()) {
      for (Mark.Event event : article.all(Mark.Event.class)) {
        if (event.fact().equals(fact)) {
          places.add(new Told.Place(article.id(), event.trigger()));
          type = event.type().name();
          commitment = commitment == null ? promise(affair, article, event) : commitment;
        }
      }
    }
    return new Told.Fact(own(affair, fact), type, places, commitment);
  }

  private static Told.@Nullable Commitment promise(
      Affair affair, Article article, Mark.Event event) {
    if (event.kind() != EventMention.Kind.COMMITMENT) {
      return null;
    }
    String fate =
        affair.fates().stream()
            .filter(f -> f.fact().equals(event.fact()))
            .map(Affair.Fate::fate)
            .findFirst()
            .orElse("not-reported");
    return new Told.Commitment(due(article, event), fate);
  }

  private static @Nullable String due(Article article, Mark.Event event) {
    Span words = event.promise() == null ? null : event.promise().due();
    return article.all(Mark.Time.class).stream()
        .filter(t -> t.span().equals(words))
        .map(t -> t.window() == null ? t.value() : t.window())
        .findFirst()
        .orElse(null);
  }

  private static List<Told.Tie> ties(Affair affair) {
    return affair.ties().stream()
        .map(t -> new Told.Tie(t.relation().label(), own(affair, t.from()), own(affair, t.to())))
        .toList();
  }

  private static List<String> own(Affair affair, List<String> facts) {
    return facts.stream().map(f -> own(affair, f)).toList();
  }

  private static List<Told.Origin> origins(Affair affair) {
    return affair.reuses().stream()
        .filter(r -> r.of().matches("\\d\\d"))
        .map(r -> new Told.Origin(own(affair, r.article()), r.relation(), own(affair, r.of())))
        .toList();
  }

  private static Map<String, String> stories(Affair affair) {
    var stories = new HashMap<String, String>();
    affair.articles().forEach(a -> stories.put(a.id(), affair.id()));
    return stories;
  }
}
