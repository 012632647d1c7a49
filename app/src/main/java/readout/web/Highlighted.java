package readout.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.Reading;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.attribution.Attribution;
import readout.record.Fact;
import readout.record.Telling;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;
import readout.timex.Timex;

/**
 * A document's text cut where any layer begins or ends, so that layers may overlap and the text
 * stays as it is.
 *
 * @param paragraphs in text order; between them stands white space only
 */
public record Highlighted(List<Paragraph> paragraphs) {

  public Highlighted {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A paragraph.
   *
   * @param kind "headline", "list-item", "furniture" or "body"
   * @param voice whose words it is in, "report" for most
   */
  public record Paragraph(String kind, String voice, List<Sent> sentences) {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }
  }

  /** A sentence: its number in the document and its pieces. */
  public record Sent(int number, List<Piece> pieces) {
    public Sent {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A piece of text in the same layers.
   *
   * @param text as printed
   * @param layers names of the layers, separated by spaces; may be empty
   * @param href where it leads, null where nowhere
   * @param note what is to be said of it, empty where nothing is
   */
  public record Piece(String text, String layers, @Nullable String href, String note) {}

  /** Marks a reading, and what the record has of it. */
  static Highlighted of(Reading reading, List<Fact> facts) {
    return new Cutting(reading, facts).cut();
  }

  private static final class Cutting {
    private final Reading reading;
    private final Document document;
    private final String text;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<Layer> layers = new ArrayList<>();

    private record Layer(Span span, String name, @Nullable String href, String note) {}

    Cutting(Reading reading, List<Fact> facts) {
      this.reading = reading;
      this.document = reading.text().document();
      this.text = document.text();
      events(facts);
      actors();
      dates();
      attributions();
    }

    private void add(Span span, String name, @Nullable String href, String note) {
      if (!span.isEmpty() && span.end() <= text.length()) {
        layers.add(new Layer(span, name, href, note));
        cuts.add(span.start());
        cuts.add(span.end());
      }
    }

    private void events(List<Fact> facts) {
      for (Fact fact : facts) {
        for (Telling telling : fact.tellings()) {
          if (telling.document().equals(document.id())) {
            String note =
                fact.type().name().toLowerCase(java.util.Locale.ROOT)
                    + ", "
                    + telling.account().status().label();
            add(telling.trigger(), "event", Links.event(fact.id()), note);
          }
        }
      }
    }

    private void actors() {
      for (Mention mention : reading.cast().outermost()) {
        Actor actor = reading.cast().of(mention);
        if (actor.kind() != Actor.Kind.OTHER) {
          String role = actor.role() == null ? "" : ", " + actor.role();
          String layer = actor.kind() == Actor.Kind.PLACE ? "place" : "actor";
          add(mention.span(), layer, Links.actor(actor.id()), actor.name() + role);
        }
      }
    }

    private void dates() {
      for (Timex timex : reading.timexes()) {
        String value = timex.value().isEmpty() ? "cannot be told" : timex.value();
        String note = timex.problem() == null ? value : value + "; " + timex.problem();
        add(timex.span(), "date", null, note);
      }
    }

    private void attributions() {
      for (Attribution said : reading.attributions()) {
        // One without a cue is a whole stretch in somebody's voice, and is shown as such.
        if (said.cue().isEmpty()) {
          continue;
        }
        String who = said.source().isEmpty() ? "somebody" : said.source().getFirst().of(text);
        said.content().forEach(span -> add(span, "said", null, ""));
        said.cue().forEach(span -> add(span, "cue", null, ""));
        said.source().forEach(span -> add(span, "source", null, "source of what is said: " + who));
      }
    }

    // ---- cutting ----

    Highlighted cut() {
      var paragraphs = new ArrayList<Paragraph>();
      var open = new ArrayList<Sent>();
      Sentence before = null;
      Map<Integer, List<Layer>> from = new HashMap<>();
      layers.forEach(
          layer -> from.computeIfAbsent(layer.span().start(), any -> new ArrayList<>()).add(layer));
      for (Sentence sentence : reading.text().sentences()) {
        if (before != null
            && (sentence.paragraph() != before.paragraph() || sentence.kind() != before.kind())) {
          paragraphs.add(paragraph(before, open));
          open.clear();
        }
        open.add(sentence(sentence, before, from));
        before = sentence;
      }
      if (before != null) {
        paragraphs.add(paragraph(before, open));
      }
      return new Highlighted(paragraphs);
    }

    private Paragraph paragraph(Sentence of, List<Sent> sentences) {
      Voice voice = voice(of);
      String kind = of.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      return new Paragraph(kind, voice.label(), sentences);
    }

    private Voice voice(Sentence sentence) {
      for (Stretch stretch : document.voices()) {
        if (stretch.span().overlaps(sentence.span())) {
          return stretch.voice();
        }
      }
      return Voice.REPORT;
    }

    private Sent sentence(
        Sentence sentence, @Nullable Sentence before, Map<Integer, List<Layer>> from) {
      var pieces = new ArrayList<Piece>();
      int start = sentence.span().start();
      if (before != null
          && before.paragraph() == sentence.paragraph()
          && before.kind() == sentence.kind()) {
        pieces.add(
            new Piece(text.substring(Math.min(before.span().end(), start), start), "", null, ""));
      }
      var active = new ArrayList<Layer>();
      for (Layer layer : layers) {
        if (layer.span().start() < start && layer.span().end() > start) {
          active.add(layer);
        }
      }
      int at = start;
      for (int cut : cuts.subSet(start, true, sentence.span().end(), false)) {
        piece(at, cut, active, pieces);
        active.removeIf(layer -> layer.span().end() <= cut);
        active.addAll(from.getOrDefault(cut, List.of()));
        at = cut;
      }
      piece(at, sentence.span().end(), active, pieces);
      return new Sent(sentence.index(), pieces);
    }

    private void piece(int from, int to, List<Layer> active, List<Piece> pieces) {
      if (from < to) {
        var names = new TreeSet<String>();
        String href = null;
        String note = "";
        for (Layer layer : active) {
          names.add(layer.name());
          href = href == null || layer.name().equals("event") ? layer.href() : href;
          note = note.isEmpty() || layer.name().equals("event") ? layer.note() : note;
        }
        pieces.add(new Piece(text.substring(from, to), String.join(" ", names), href, note));
      }
    }
  }
}
