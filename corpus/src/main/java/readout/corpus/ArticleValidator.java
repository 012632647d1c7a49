package readout.corpus;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;
import readout.event.Quantity;
import readout.event.Status;
import readout.ontology.EventType;
import readout.text.Sentence;
import readout.text.Span;

/** Checks the marks of one article, layer by layer. */
final class ArticleValidator {

  private final Affair affair;
  private final Article article;
  private final List<Problem> problems = new ArrayList<>();

  private ArticleValidator(Affair affair, Article article) {
    this.affair = affair;
    this.article = article;
  }

  static List<Problem> check(Affair affair, Article article) {
    var validator = new ArticleValidator(affair, article);
    validator.checkHeader();
    validator.article.all(Mark.Mention.class).forEach(validator::check);
    validator.article.all(Mark.Time.class).forEach(validator::check);
    validator.article.all(Mark.Says.class).forEach(validator::check);
    validator.article.all(Mark.Event.class).forEach(validator::check);
    validator.checkTwice();
    return validator.problems;
  }

  private void report(int line, String message) {
    problems.add(new Problem(article.file(), line, message));
  }

  private void checkHeader() {
    if (!Header.GENRES.contains(article.header().genre())) {
      report(0, "not a genre: " + article.header().genre());
    }
    String date = article.header().date();
    if (date != null && day(date) == null) {
      report(0, "not a day: " + date);
    }
    if (article.sentences().isEmpty()) {
      report(0, "no sentences");
    }
  }

  private static @Nullable LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void check(Mark.Mention mention) {
    mention.actors().forEach(actor -> known(mention.line(), actor));
  }

  private void known(int line, String actor) {
    if (!affair.cast().containsKey(actor)) {
      report(line, "not in the cast: " + actor);
    }
  }

  private void check(Mark.Time time) {
    if (!Vocabulary.VALUE.matcher(time.value()).matches()) {
      report(time.line(), "not a TIMEX3 value: " + time.value());
    }
    if (time.anchor().contains("=")) {
      report(time.line(), "the anchor comes before the options");
    }
    if (time.anchor().equals("dct") && article.header().date() == null) {
      report(time.line(), "reckoned from a day of publication that is unknown");
    }
    if (time.window() != null && !Vocabulary.DATE.matcher(time.window()).matches()) {
      report(time.line(), "not a window: " + time.window());
    }
    checkWeekday(time);
    checkNearDay(time);
  }

  /** "on Friday" must be marked with a day that is a Friday. */
  private void checkWeekday(Mark.Time time) {
    LocalDate day = time.value().length() < 10 ? null : day(time.value().substring(0, 10));
    String words = time.span().of(article.text()).toLowerCase(Locale.ROOT);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      boolean named = words.contains(weekday.name().toLowerCase(Locale.ROOT));
      if (named && day != null && day.getDayOfWeek() != weekday) {
        report(time.line(), time.value() + " is a " + day.getDayOfWeek());
      }
    }
  }

  private static final Map<String, Integer> NEAR =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

  private void checkNearDay(Mark.Time time) {
    String date = article.header().date();
    Integer shift = NEAR.get(time.span().of(article.text()).toLowerCase(Locale.ROOT));
    if (shift != null && date != null && time.anchor().equals("dct")) {
      String wanted = LocalDate.parse(date).plusDays(shift).toString();
      if (!time.value().startsWith(wanted)) {
        report(time.line(), "should be " + wanted);
      }
    }
  }

  private void check(Mark.Says says) {
    boolean silent =
        Set.of(SourceClass.DOCUMENT, SourceClass.POST, SourceClass.AUTHOR)
            .contains(says.sourceClass());
    if (says.cue().isEmpty() && !silent) {
      report(says.line(), "no cue");
    }
    if (says.content().isEmpty()) {
      report(says.line(), "no content");
    }
    String within = says.within();
    if (within != null && !within.equals("none") && article.named(within) == null) {
      report(says.line(), "no such attribution: " + within);
    }
    for (Span piece : says.content()) {
      if (says.cue().stream().anyMatch(piece::overlaps)) {
        report(says.line(), "the cue stands in the content");
      }
    }
  }

  private void check(Mark.Event event) {
    if (!affair.facts().containsKey(event.fact())) {
      report(event.line(), "no such fact: " + event.fact());
    }
    checkMode(event);
    checkParts(event);
    checkStatus(event);
    String by = event.by();
    if (by != null && !by.equals("none") && article.named(by) == null) {
      report(event.line(), "no such attribution: " + by);
    }
    if (event.date() != null && !Vocabulary.DATE.matcher(event.date()).matches()) {
      report(event.line(), "not a date: " + event.date());
    }
    checkTimes(event);
    event.numbers().forEach(n -> check(event.line(), n.quantity()));
    if (article.sentences().get(event.sentence()).kind() == Sentence.Kind.FURNITURE) {
      report(event.line(), "furniture tells of nothing");
    }
  }

  private void checkMode(Mark.Event event) {
    Set<String> modes = Vocabulary.MODES.getOrDefault(event.type(), Set.of());
    if (event.mode() != null && !modes.contains(event.mode())) {
      report(event.line(), event.type() + " has no mode " + event.mode());
    }
  }

  private void checkParts(Mark.Event event) {
    var parts = new ArrayList<>(event.actors());
    parts.addAll(event.recipients());
    if (event.place() != null) {
      parts.add(event.place());
    }
    if (event.promise() != null) {
      parts.addAll(event.promise().makers());
    }
    event.numbers().stream().map(Mark.Figure::of).filter(Objects::nonNull).forEach(parts::add);
    parts.forEach(part -> check(event, part));
    boolean needs =
        Set.of(EventType.COOPERATE, EventType.AID, EventType.SANCTION).contains(event.type());
    boolean joint = event.type() == EventType.COOPERATE && event.actors().size() > 1;
    if (needs && !joint && event.recipients().isEmpty() && event.actors().isEmpty()) {
      report(event.line(), event.type() + " without actor or recipient");
    }
  }

  private void check(Mark.Event event, Mark.Part part) {
    known(event.line(), part.actor());
    boolean here =
        article.all(Mark.Mention.class).stream()
            .anyMatch(m -> isIn(event, m.span()) && m.actors().contains(part.actor()));
    if (here == part.elsewhere()) {
      String wrong = here ? "is mentioned here, drop the ^: " : "not mentioned here, wants ^: ";
      report(event.line(), wrong + part.actor());
    }
  }

  private boolean isIn(Mark.Event event, Span span) {
    return article.sentences().get(event.sentence()).span().covers(span);
  }

  private void checkStatus(Mark.Event event) {
    Status status = event.status();
    boolean reported =
        article.sentences().get(event.sentence()).voice() == readout.text.Voice.REPORT;
    if (reported && status == Status.DENIED && article.attributionOf(event) == null) {
      report(event.line(), status + " stands in no attribution");
    }
  }

  private void checkMade(Mark.Event event, @Nullable String made) {
    if (made != null
        && !(made.startsWith("@") && affair.facts().containsKey(made.substring(1)))
        && !Vocabulary.DATE.matcher(made).matches()) {
      report(event.line(), "neither a fact nor a date: " + made);
    }
  }

  private void checkTimes(Mark.Event event) {
    checkMade(event, event.promise() == null ? null : event.promise().made());
    times(event, event.dateWords());
    times(event, event.lasts());
    times(event, event.promise() == null ? null : event.promise().due());
  }

  private void times(Mark.Event event, @Nullable Span words) {
    if (words != null
        && article.all(Mark.Time.class).stream().noneMatch(t -> t.span().equals(words))) {
      report(event.line(), "not marked with when: " + words.of(article.text()));
    }
  }

  private void check(int line, Quantity quantity) {
    if (!Vocabulary.BOUNDS.contains(quantity.bound())) {
      report(line, "not a bound: " + quantity.bound());
    }
  }

  private void checkTwice() {
    var seen = new HashSet<String>();
    for (Mark mark : article.marks()) {
      String key =
          switch (mark) {
            case Mark.Mention m -> "who " + m.span();
            case Mark.Time t -> "when " + t.span();
            case Mark.Says s -> "says " + s.cue() + s.content();
            case Mark.Event e -> "event " + e.trigger() + e.fact();
          };
      if (!seen.add(key)) {
        report(mark.line(), "marked twice");
      }
    }
  }
}
