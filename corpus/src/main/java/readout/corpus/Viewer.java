package readout.corpus;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/** Prints an article with its marks, offsets and what is derived from them. */
public final class Viewer {

  private final Affair affair;
  private final Article article;
  private final StringBuilder out = new StringBuilder();

  private Viewer(Affair affair, Article article) {
    this.affair = affair;
    this.article = article;
  }

  /** The page as text. */
  public static String show(Affair affair, Article article) {
    var viewer = new Viewer(affair, article);
    Header header = article.header();
    viewer.line(article.id() + "  " + header.outlet() + "  " + header.date());
    for (int i = 0; i < article.sentences().size(); i++) {
      viewer.show(i);
    }
    return viewer.out.toString();
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private void show(int index) {
    MarkedSentence sentence = article.sentences().get(index);
    String kind = sentence.kind().name().toLowerCase(Locale.ROOT);
    line("");
    line(index + " " + kind + " " + sentence.voice().label() + " " + place(sentence.span()));
    line(sentence.span().of(article.text()));
    for (Mark mark : article.marks()) {
      if (mark.sentence() == index) {
        line("    " + show(mark));
      }
    }
  }

  private String show(Mark mark) {
    return switch (mark) {
      case Mark.Mention m -> "who   " + words(m.span()) + " = " + names(m);
      case Mark.Time t -> "when  " + words(t.span()) + " = " + t.value() + " from " + t.anchor();
      case Mark.Says s -> show(s);
      case Mark.Event e -> show(e);
    };
  }

  private String names(Mark.Mention mention) {
    return String.join(" + ", mention.actors().stream().map(this::name).toList());
  }

  private String name(String actor) {
    Affair.Member member = affair.cast().get(actor);
    return member == null ? actor : member.name();
  }

  private String show(Mark.Says says) {
    String source = says.sourceClass().label() + " " + words(says.source());
    String within = source(article.within(says));
    String stance = says.stance().name().toLowerCase(Locale.ROOT);
    return "says  "
        + source
        + " "
        + stance
        + " "
        + words(says.cue())
        + ": "
        + words(says.content())
        + within;
  }

  private String source(Mark.@Nullable Says says) {
    return says == null ? "" : " <- " + words(says.source());
  }

  private String show(Mark.Event event) {
    String mode = event.mode() == null ? "" : ":" + event.mode();
    String status = event.status().label() + " " + event.kind().label();
    String date = event.date() == null ? "" : " on " + event.date();
    return "event "
        + words(event.trigger())
        + " "
        + event.type()
        + mode
        + " "
        + status
        + " "
        + names(event.actors())
        + " -> "
        + names(event.recipients())
        + date
        + source(article.attributionOf(event))
        + "  @"
        + event.fact();
  }

  private String names(List<Mark.Part> parts) {
    return String.join(", ", parts.stream().map(p -> name(p.actor())).toList());
  }

  private String words(List<Span> spans) {
    return String.join(" ", spans.stream().map(this::words).toList());
  }

  private String words(Span span) {
    return "[" + span.of(article.text()) + "]" + place(span);
  }

  private static String place(Span span) {
    return span.start() + "-" + span.end();
  }
}
