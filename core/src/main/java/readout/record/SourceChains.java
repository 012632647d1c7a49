package readout.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.Reading;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.actor.Offices;
import readout.actor.SideBySide;
import readout.attribution.Attribution;
import readout.attribution.SourceClass;
import readout.event.EventMention;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;

/** Who says so: the chains of sources in one document, by its outlet, its voices and its cues. */
final class SourceChains {

  /** Unresolved "they" and "he" name nobody. */
  private static final int SHORTEST_NAME = 5;

  private final Reading reading;
  private final Document document;

  SourceChains(Reading reading) {
    this.reading = reading;
    this.document = reading.text().document();
  }

  /** From the document outside to the first speaker. */
  List<Source> of(EventMention event) {
    var chain = new ArrayList<Source>();
    chain.add(outermost(event.trigger()));
    Stretch stretch = stretchAt(event.trigger().start());
    if (stretch != null && stretch.speaker() != null) {
      chain.add(printed(stretch));
    }
    if (stretch != null && stretch.isPrinted() && stretch.speaker() == null) {
      chain.addAll(announced(stretch));
    }
    for (Attribution step : steps(event.attribution())) {
      add(chain, source(step));
    }
    boolean speech =
        event.kind() == EventMention.Kind.STATEMENT || event.kind() == EventMention.Kind.DENIAL;
    if (speech && event.actors().size() == 1 && !isOwnState(event.actors().getFirst())) {
      add(chain, speaker(event.actors().getFirst()));
    } else if (speech && event.actors().size() > 1 && event.rule().equals("statement")) {
      add(chain, speakers(event.actors()));
    }
    return chain;
  }

  /** "We" in an interview: it is the minister who speaks, not his state. */
  private boolean isOwnState(int mention) {
    return reading.cast().mentions().get(mention).rule().equals("first-person");
  }

  private static void add(List<Source> chain, @Nullable Source source) {
    if (source != null && chain.stream().noneMatch(s -> s.name().equals(source.name()))) {
      chain.add(source);
    }
  }

  /** Several who say something as one. */
  private Source speakers(List<Integer> mentions) {
    List<Mention> together = mentions.stream().map(reading.cast().mentions()::get).toList();
    Span words = together.getFirst().span().union(together.getLast().span());
    return joint(together, speaker(mentions.getFirst()).sourceClass(), words.of(document.text()));
  }

  /** Who says something is the first speaker of it. */
  private Source speaker(int index) {
    Mention mention = reading.cast().mentions().get(index);
    Actor actor = reading.cast().of(mention);
    SourceClass sourceClass =
        switch (actor.kind()) {
          case PERSON -> actor.sector() == null ? SourceClass.PERSON : SourceClass.OFFICIAL;
          case STATE -> SourceClass.GOVERNMENT;
          default -> SourceClass.ORGANISATION;
        };
    return new Source(
        actor.name(), sourceClass, mention.span().of(document.text()), actor.country());
  }

  /**
   * The body or state that the line before an official text names: "the French statement:". A line
   * of the text itself announces nothing.
   */
  private List<Source> announced(Stretch stretch) {
    Sentence line = null;
    for (Sentence sentence : reading.text().sentences()) {
      if (sentence.span().end() <= stretch.span().start()) {
        line = sentence;
      }
    }
    boolean inside = line != null && document.voiceAt(line.span().start()) == Voice.OFFICIAL_TEXT;
    if (line == null || inside) {
      return List.of();
    }
    for (Mention mention : reading.cast().within(line.span())) {
      Actor actor = reading.cast().of(mention);
      if (actor.country() != null || actor.kind() == Actor.Kind.ORGANISATION) {
        Span words = new Span(mention.span().start(), line.span().end());
        return List.of(
            new Source(
                actor.name(),
                SourceClass.DOCUMENT,
                words.of(document.text()).replace(":", "").trim(),
                actor.country()));
      }
    }
    return List.of();
  }

  private Source outermost(Span trigger) {
    String outlet = document.outlet();
    boolean opinion = document.voiceAt(trigger.start()) == Voice.OPINION;
    if (outlet != null) {
      return new Source(outlet, SourceClass.OUTLET, null, Offices.standard().state(outlet));
    }
    String file = document.source().replace('\\', '/');
    return new Source(
        file.substring(file.lastIndexOf('/') + 1),
        opinion ? SourceClass.AUTHOR : SourceClass.OUTLET,
        null,
        null);
  }

  /** Whose voice an offset stands in, where that is not the outlet's. */
  @Nullable Stretch stretchAt(int offset) {
    return document.stretchAt(offset);
  }

  private Source printed(Stretch stretch) {
    Span speaker = stretch.speaker() == null ? stretch.span() : stretch.speaker();
    boolean post = stretch.voice() == Voice.QUOTED_POST;
    String words = speaker.of(document.text());
    for (Mention mention : reading.cast().within(speaker)) {
      Actor actor = reading.cast().of(mention);
      if (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANISATION) {
        return new Source(
            actor.name(), post ? SourceClass.POST : SourceClass.OFFICIAL, words, actor.country());
      }
    }
    return new Source(words, post ? SourceClass.POST : SourceClass.DOCUMENT, words, null);
  }

  private List<Attribution> steps(int innermost) {
    var steps = new ArrayList<Attribution>();
    int at = innermost;
    while (at >= 0 && steps.size() < 8) {
      Attribution attribution = reading.attributions().get(at);
      steps.add(attribution);
      at = attribution.within() == at ? -1 : attribution.within();
    }
    Collections.reverse(steps);
    return steps;
  }

  private @Nullable Source source(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return attribution.cue().isEmpty()
          ? null
          : new Source("unnamed", SourceClass.UNNAMED, null, null);
    }
    Span words = attribution.source().getFirst();
    for (Span piece : attribution.source()) {
      words = words.union(piece);
    }
    String text = words.of(document.text());
    List<Mention> together = SideBySide.in(words, reading.cast(), document.text());
    if (!together.isEmpty()) {
      return joint(together, attribution.sourceClass(), text);
    }
    Actor actor = named(attribution.source());
    boolean nameless =
        attribution.sourceClass() == SourceClass.UNNAMED
            || attribution.sourceClass() == SourceClass.UNNAMED_OFFICIAL;
    if (nameless && text.length() >= SHORTEST_NAME) {
      return new Source(text, attribution.sourceClass(), text, null);
    }
    boolean pronoun = actor != null && actor.id().startsWith("local:") && actor.name().equals(text);
    if (pronoun && text.length() < SHORTEST_NAME) {
      return null;
    }
    return new Source(
        actor == null ? text : actor.name(),
        attribution.sourceClass(),
        text,
        actor == null ? null : actor.country());
  }

  /** Several who speak as one; of a country only where all are of it. */
  private Source joint(List<Mention> together, SourceClass of, String words) {
    List<Actor> actors = together.stream().map(reading.cast()::of).toList();
    String country = actors.getFirst().country();
    boolean common = actors.stream().allMatch(it -> Objects.equals(it.country(), country));
    String last = actors.getLast().name();
    String others =
        actors.subList(0, actors.size() - 1).stream()
            .map(Actor::name)
            .collect(Collectors.joining(", "));
    return new Source(others + " and " + last, of, words, common ? country : null);
  }

  /** "The governor" in "the governor's spokesman": it is not he who speaks. */
  private boolean owns(Span mention, Span piece) {
    String behind =
        mention.end() < piece.end() ? new Span(mention.end(), piece.end()).of(document.text()) : "";
    return behind.startsWith("'s ") || behind.startsWith("\u2019s ") || behind.startsWith("' ");
  }

  private @Nullable Actor named(List<Span> source) {
    Mention widest = null;
    for (Span piece : source) {
      for (Mention mention : reading.cast().mentions()) {
        boolean inside = mention.span().overlaps(piece) && !owns(mention.span(), piece);
        if (inside && (widest == null || mention.span().length() > widest.span().length())) {
          widest = mention;
        }
      }
    }
    return widest == null ? null : reading.cast().of(widest);
  }
}
