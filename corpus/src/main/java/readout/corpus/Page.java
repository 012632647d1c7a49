package readout.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Voice;

/**
 * The lines of an article file: header, sentences, and the marks under each. The text is put
 * together from the sentences: one space between those of a paragraph, a line break before an item
 * of a list, nothing after a line that ends in a backslash, an empty line between paragraphs.
 */
final class Page {

  /** A mark not yet read. */
  record Raw(int line, int sentence, String text) {}

  private final Map<String, String> header = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<MarkedSentence> sentences = new ArrayList<>();
  private final List<Raw> raws = new ArrayList<>();
  private int paragraph;
  private String before = "";

  static Page of(List<String> lines) {
    var page = new Page();
    int body = lines.indexOf("");
    if (body < 0) {
      throw new Unfit("no empty line after the header");
    }
    lines.subList(0, body).forEach(page::addHeader);
    for (int i = body + 1; i < lines.size(); i++) {
      page.add(i + 1, lines.get(i));
    }
    return page;
  }

  private void addHeader(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new Unfit("no key in the header: " + line);
    }
    header.put(line.substring(0, colon), line.substring(colon + 1).strip());
  }

  private void add(int number, String line) {
    if (line.isBlank()) {
      endParagraph();
    } else if (line.startsWith("  ")) {
      raws.add(new Raw(number, sentences.size() - 1, line.strip()));
    } else {
      addSentence(number, line);
    }
  }

  private void endParagraph() {
    if (!text.isEmpty() && !before.equals("\n\n")) {
      before = "\n\n";
      paragraph++;
    }
  }

  private void addSentence(int number, String line) {
    Sentence.Kind kind = kind(line);
    String words = kind == Sentence.Kind.BODY ? line : line.substring(2);
    boolean fused = words.endsWith("\\");
    words = fused ? words.substring(0, words.length() - 1) : words;
    boolean broken = kind == Sentence.Kind.LIST_ITEM && before.equals(" ");
    text.append(broken ? "\n" : before);
    var span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    sentences.add(new MarkedSentence(number, kind, span, paragraph, voice(kind)));
    before = fused ? "" : " ";
  }

  private static Sentence.Kind kind(String line) {
    return switch (line.length() > 1 ? line.substring(0, 2) : "") {
      case "# " -> Sentence.Kind.HEADLINE;
      case "* " -> Sentence.Kind.LIST_ITEM;
      case "% " -> Sentence.Kind.FURNITURE;
      default -> Sentence.Kind.BODY;
    };
  }

  private Voice voice(Sentence.Kind kind) {
    return kind == Sentence.Kind.FURNITURE ? Voice.BOILERPLATE : voiceNamed(header.get("voice"));
  }

  static Voice voiceNamed(@Nullable String label) {
    return label == null
        ? Voice.REPORT
        : Voice.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Gives a sentence and those after it another voice. */
  void speak(int sentence, int more, Voice voice) {
    for (int i = sentence; i <= sentence + more; i++) {
      MarkedSentence old = sentences.get(i);
      sentences.set(
          i, new MarkedSentence(old.line(), old.kind(), old.span(), old.paragraph(), voice));
    }
  }

  Header header() {
    String outlet = header.get("outlet");
    String genre = header.get("genre");
    if (outlet == null || genre == null) {
      throw new Unfit("header without outlet or genre");
    }
    String date = header.get("date");
    String day = date == null || date.equals("unknown") ? null : date;
    return new Header(outlet, genre, day, voiceNamed(header.get("voice")));
  }

  String text() {
    return text.toString();
  }

  List<MarkedSentence> sentences() {
    return sentences;
  }

  List<Raw> raws() {
    return raws;
  }
}
