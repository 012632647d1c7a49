package readout.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;
import readout.record.Telling;
import readout.store.Layers;
import readout.text.Document;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;

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

  /** Marks what was seen in a document, and what the record has of it. */
  static Highlighted of(Document document, Layers layers, List<Fact> facts) {
    return new Cutting(document, layers, facts).cut();
  }

  private static final class Cutting {
    private final Document document;
    private final List<Layers.Line> sentences;
    private final String text;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<Layer> layers = new ArrayList<>();

    private record Layer(Span span, String name, @Nullable String href, String note) {}

    Cutting(Document document, Layers seen, List<Fact> facts) {
      this.document = document;
      this.sentences = seen.sentences();
      this.text = document.text();
      events(facts);
      seen.marks().forEach(it -> add(it.span(), it.layer(), Links.actor(it.actor()), it.note()));
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

    // ---- cutting ----

    Highlighted cut() {
      var paragraphs = new ArrayList<Paragraph>();
      var open = new ArrayList<Sent>();
      Layers.Line before = null;
      Map<Integer, List<Layer>> from = new HashMap<>();
      layers.forEach(
          layer -> from.computeIfAbsent(layer.span().start(), any -> new ArrayList<>()).add(layer));
      for (int i = 0; i < sentences.size(); i++) {
        Layers.Line sentence = sentences.get(i);
        if (before != null && !isOneParagraph(before, sentence)) {
          paragraphs.add(paragraph(before, open));
          open.clear();
        }
        open.add(sentence(i, sentence, before, from));
        before = sentence;
      }
      if (before != null) {
        paragraphs.add(paragraph(before, open));
      }
      return new Highlighted(paragraphs);
    }

    private static boolean isOneParagraph(Layers.Line one, Layers.Line other) {
      return one.paragraph() == other.paragraph() && one.kind().equals(other.kind());
    }

    private Paragraph paragraph(Layers.Line of, List<Sent> its) {
      return new Paragraph(of.kind(), voice(of).label(), its);
    }

    private Voice voice(Layers.Line sentence) {
      for (Stretch stretch : document.voices()) {
        if (stretch.span().overlaps(sentence.span())) {
          return stretch.voice();
        }
      }
      return Voice.REPORT;
    }

    private Sent sentence(
        int number,
        Layers.Line sentence,
        Layers.@Nullable Line before,
        Map<Integer, List<Layer>> from) {
      var pieces = new ArrayList<Piece>();
      int start = sentence.span().start();
      if (before != null && isOneParagraph(before, sentence)) {
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
      return new Sent(number, pieces);
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
