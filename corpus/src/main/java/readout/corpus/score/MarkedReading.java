package readout.corpus.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.Reading;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.actor.Mention;
import readout.attribution.Attribution;
import readout.corpus.Affair;
import readout.corpus.Article;
import readout.corpus.Mark;
import readout.corpus.MarkedSentence;
import readout.event.Commitment;
import readout.event.EventMention;
import readout.text.Document;
import readout.text.EnglishSegmenter;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;
import readout.timex.Timex;

/**
 * An article as a reader would read it that finds all that is marked and nothing else: so what is
 * built on readings can be measured alone. Of what holds over several articles it knows nothing but
 * that the same name is the same actor; whoever has no name is known by description.
 */
final class MarkedReading {

  private static final String RULE = "marked";

  private final Affair affair;
  private final Article article;
  private final List<Mark.Says> says;
  private final List<Timex> timexes = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();

  private MarkedReading(Affair affair, Article article) {
    this.affair = affair;
    this.article = article;
    this.says = article.all(Mark.Says.class);
  }

  static Reading of(Affair affair, Article article) {
    return new MarkedReading(affair, article).reading();
  }

  private Reading reading() {
    affair.cast().values().forEach(this::addMember);
    article.all(Mark.Mention.class).forEach(this::addMention);
    mentions.sort(
        Comparator.comparingInt((Mention m) -> m.span().start())
            .thenComparingInt(m -> -m.span().length()));
    article.all(Mark.Time.class).forEach(t -> timexes.add(timex(t)));
    List<Attribution> attributions = says.stream().map(this::attribution).toList();
    List<EventMention> events =
        article.all(Mark.Event.class).stream()
            .sorted(Comparator.comparingInt(e -> e.trigger().start()))
            .map(this::event)
            .toList();
    return new Reading(text(), timexes, new Cast(mentions, actors), attributions, events);
  }

  // ---- sentences ----

  private SegmentedText text() {
    Document document = article.document();
    SegmentedText segmented = new EnglishSegmenter().segment(document);
    var sentences = new ArrayList<Sentence>();
    for (MarkedSentence marked : article.sentences()) {
      int first = segmented.tokens().at(marked.span().start());
      int end = segmented.tokens().at(marked.span().end());
      sentences.add(
          new Sentence(
              sentences.size(), marked.span(), marked.paragraph(), marked.kind(), first, end));
    }
    return new SegmentedText(document, sentences, segmented.tokens(), segmented.quotations());
  }

  // ---- who ----

  private void addMember(Affair.Member member) {
    known.put(member.id(), actors.size());
    actors.add(
        new Actor(
            id(member),
            member.name(),
            member.kind(),
            member.country(),
            member.sector(),
            member.role(),
            List.of(RULE)));
  }

  /** Names are the same over articles; descriptions are only of the article at hand. */
  private static String id(Affair.Member member) {
    boolean named = Character.isUpperCase(member.name().codePointAt(0));
    return switch (member.kind()) {
      case STATE -> "state:" + member.country();
      case PERSON -> (named ? "person:" : "local:") + member.id();
      case GROUP, OTHER -> "local:" + member.id();
      case PLACE -> "place:" + member.id();
      case ORGANISATION, ARMED_GROUP, OUTLET, FORMAT ->
          (named ? "organisation:" : "local:") + member.id();
    };
  }

  private void addMention(Mark.Mention mark) {
    for (String actor : mark.actors()) {
      if (known.containsKey(actor)) {
        mentions.add(mention(mark.span(), actor));
      }
    }
  }

  private Mention mention(Span words, String actor) {
    Actor.Kind kind = actors.get(index(actor)).kind();
    Mention.Type type =
        switch (kind) {
          case PERSON -> Mention.Type.PERSON;
          case PLACE, STATE -> Mention.Type.PLACE;
          default -> Mention.Type.ORG;
        };
    return new Mention(words, null, Mention.Form.DESCRIPTION, type, index(actor), RULE);
  }

  private int index(String actor) {
    return Objects.requireNonNull(known.get(actor), actor);
  }

  /** The mention of a party nearest before the end of the event's sentence; else one is made. */
  private int part(Mark.Part part, Mark.Event event) {
    Span sentence = article.sentences().get(event.sentence()).span();
    int found = -1;
    for (int i = 0; i < mentions.size(); i++) {
      boolean before = mentions.get(i).span().start() < sentence.end();
      if (mentions.get(i).actor() == index(part.actor()) && (before || found < 0)) {
        found = i;
      }
    }
    if (found < 0) {
      mentions.add(mention(event.trigger(), part.actor()));
      return mentions.size() - 1;
    }
    return found;
  }

  private List<Integer> parts(List<Mark.Part> parts, Mark.Event event) {
    return parts.stream().map(p -> part(p, event)).toList();
  }

  // ---- when ----

  private static Timex timex(Mark.Time time) {
    return timex(time.span(), time.value(), time.mod(), time.window(), time.anchor());
  }

  private static Timex timex(
      Span words,
      String value,
      @Nullable String mod,
      @Nullable String window,
      @Nullable String anchor) {
    return new Timex(
        words,
        value.startsWith("P") && value.length() > 1 && !value.contains("_")
            ? Timex.Type.DURATION
            : Timex.Type.DATE,
        value,
        mod,
        null,
        null,
        MarkedDays.of(window == null ? value : window),
        anchor,
        RULE,
        null,
        null);
  }

  /** Index of the time expression with these words, or of one made for a date told elsewhere. */
  private int time(@Nullable Span words, @Nullable String value, Span trigger) {
    for (int i = 0; words != null && i < timexes.size(); i++) {
      if (timexes.get(i).span().equals(words)) {
        return i;
      }
    }
    if (value == null) {
      return -1;
    }
    timexes.add(timex(trigger, value, null, null, "self"));
    return timexes.size() - 1;
  }

  // ---- who says what ----

  private Attribution attribution(Mark.Says mark) {
    Mark.Says within = article.within(mark);
    return new Attribution(
        mark.source(),
        mark.cue(),
        mark.content(),
        within == null ? -1 : says.indexOf(within),
        mark.sourceClass(),
        mark.stance(),
        RULE);
  }

  // ---- events ----

  private EventMention event(Mark.Event mark) {
    Mark.Says by = article.attributionOf(mark);
    return new EventMention(
        mark.sentence(),
        mark.trigger(),
        mark.kind(),
        mark.type(),
        mark.mode(),
        mark.status(),
        parts(mark.actors(), mark),
        parts(mark.recipients(), mark),
        time(mark.dateWords(), mark.date(), mark.trigger()),
        RULE,
        mark.place() == null ? -1 : part(mark.place(), mark),
        time(mark.lasts(), null, mark.trigger()),
        mark.numbers().stream().map(Mark.Figure::quantity).toList(),
        by == null ? -1 : says.indexOf(by),
        commitment(mark),
        RULE,
        1);
  }

  private @Nullable Commitment commitment(Mark.Event mark) {
    Mark.Promise promise = mark.promise();
    return promise == null
        ? null
        : new Commitment(
            promise.strength(), time(promise.due(), null, mark.trigger()), promise.conditions());
  }
}
