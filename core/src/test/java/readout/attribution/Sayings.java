package readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.actor.Mention;
import readout.text.Document;
import readout.text.EnglishSegmenter;
import readout.text.SegmentedText;
import readout.text.Span;
import readout.text.Stretch;

/** Lets a test read as a sentence: {@code given("...").says("who | cue | what")}. */
final class Sayings {

  private final Document document;
  private final Cast cast;
  private final List<Attribution> found;

  private Sayings(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
    SegmentedText text = new EnglishSegmenter().segment(document);
    this.found = new EnglishAttributionFinder().find(text, cast);
  }

  static Sayings given(String text) {
    return new Sayings(Document.of("test", text), new Cast(List.of(), List.of()));
  }

  /** The same text with an actor whose only mention is the first occurrence of some words. */
  Sayings with(String words, Actor.Kind kind, String sector, @Nullable String role) {
    var mentions = new ArrayList<>(cast.mentions());
    var actors = new ArrayList<>(cast.actors());
    int at = document.text().indexOf(words);
    Span span = new Span(at, at + words.length());
    mentions.add(
        new Mention(span, span, Mention.Form.NAME, Mention.Type.PERSON, actors.size(), "test"));
    actors.add(new Actor("local:" + words, words, kind, null, sector, role, List.of()));
    return new Sayings(document, new Cast(mentions, actors));
  }

  /** The same text with somebody in office whom it only describes. */
  Sayings with(String description, String id) {
    var mentions = new ArrayList<>(cast.mentions());
    var actors = new ArrayList<>(cast.actors());
    int at = document.text().indexOf(description);
    Span span = new Span(at, at + description.length());
    mentions.add(
        new Mention(
            span, null, Mention.Form.DESCRIPTION, Mention.Type.PERSON, actors.size(), "test"));
    actors.add(
        new Actor("local:" + id, description, Actor.Kind.PERSON, null, "GOV", "aide", List.of()));
    return new Sayings(document, new Cast(mentions, actors));
  }

  Sayings spokenIn(Stretch stretch) {
    return new Sayings(document.withVoices(List.of(stretch)), cast);
  }

  /** Exactly these, in order. */
  Sayings says(String... expected) {
    assertEquals(List.of(expected), written());
    return this;
  }

  /** This among others. */
  Sayings saysAmongOthers(String expected) {
    assertTrue(written().contains(expected), () -> expected + " not in " + written());
    return this;
  }

  Sayings saysNothing() {
    return says();
  }

  Sayings inside(int index, int outer) {
    assertEquals(outer, found.get(index).within(), () -> "within of " + written().get(index));
    return this;
  }

  Sayings as(int index, SourceClass sourceClass, Stance stance) {
    assertEquals(sourceClass, found.get(index).sourceClass(), () -> written().get(index));
    assertEquals(stance, found.get(index).stance(), () -> written().get(index));
    return this;
  }

  List<Attribution> found() {
    return found;
  }

  List<String> written() {
    return found.stream().map(this::written).toList();
  }

  String written(Attribution attribution) {
    String line =
        pieces(attribution.source())
            + " | "
            + pieces(attribution.cue())
            + " | "
            + pieces(attribution.content());
    return line.strip();
  }

  private String pieces(List<Span> spans) {
    return String.join(" ... ", spans.stream().map(span -> span.of(document.text())).toList());
  }
}
