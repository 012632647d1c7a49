package readout.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.collection.page.Page;
import readout.collection.page.Role;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;

/**
 * The text of a page as one document: headline and paragraphs, each apart by an empty line, and the
 * stretches in which others speak.
 *
 * <p>A block quotation shows by its place on the page that the words are another's; plain text
 * shows it by marks. So marks are put where the page has none.
 */
final class PageText {

  /** "— Name (@name) 4 May 2021" under a post. */
  private static final Pattern SIGNATURE =
      Pattern.compile("^\\s*[—–-]{1,2}\\s*(?<name>[^(@]{2,60}?)\\s*\\(@\\w+\\)");

  /** A page that sets more of its text apart uses the element for its looks. */
  private static final double MOST_QUOTED = 0.4;

  private static final String OPENING = "“\"«„‘'";

  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> voices = new ArrayList<>();

  private PageText() {}

  /**
   * @param voices posts that the page prints
   */
  record Whole(String text, List<Stretch> voices) {}

  static Whole of(Page page) {
    var whole = new PageText();
    List<Page.Part> parts = page.blocks().stream().filter(PageText::isOfText).toList();
    if (parts.isEmpty()) {
      return new Whole("", List.of());
    }
    boolean isRoundUp = parts.stream().anyMatch(part -> part.role() == Role.SEPARATOR);
    if (page.title() != null && !isRoundUp) {
      whole.add(page.title().value());
    }
    whole.addAll(parts, isQuoting(parts));
    return new Whole(whole.text.toString(), List.copyOf(whole.voices));
  }

  private static boolean isOfText(Page.Part part) {
    return switch (part.role()) {
      case STANDFIRST, ENTRY, SEPARATOR -> true;
      default -> part.role().isText();
    };
  }

  private static boolean isQuoting(List<Page.Part> parts) {
    int quoted = 0;
    int all = 0;
    for (Page.Part part : parts) {
      all += part.text().length();
      quoted += part.role() == Role.QUOTATION ? part.text().length() : 0;
    }
    return quoted < MOST_QUOTED * all;
  }

  private void addAll(List<Page.Part> parts, boolean quoting) {
    for (int i = 0; i < parts.size(); ) {
      Role role = parts.get(i).role();
      int end = i + 1;
      while (end < parts.size() && parts.get(end).role() == role) {
        end++;
      }
      switch (role) {
        case POST -> addPost(parts.subList(i, end));
        case QUOTATION -> addQuotation(parts.subList(i, end), quoting);
        default -> parts.subList(i, end).forEach(part -> add(part.text()));
      }
      i = end;
    }
  }

  private int add(String words) {
    text.append(text.isEmpty() ? "" : "\n\n");
    int start = text.length();
    text.append(words);
    return start;
  }

  private void addPost(List<Page.Part> parts) {
    int start = -1;
    Span speaker = null;
    for (Page.Part part : parts) {
      int at = add(part.text());
      start = start < 0 ? at : start;
      speaker = speaker == null ? signature(part.text(), at) : speaker;
    }
    var span = new Span(start, text.length());
    voices.add(new Stretch(span, Voice.QUOTED_POST, speaker, "a post printed on the page"));
  }

  private static @Nullable Span signature(String words, int at) {
    Matcher signature = SIGNATURE.matcher(words);
    return signature.find()
        ? new Span(at + signature.start("name"), at + signature.end("name"))
        : null;
  }

  /** As print does: each paragraph opens with a mark, the last one closes. */
  private void addQuotation(List<Page.Part> parts, boolean quoting) {
    boolean bare =
        quoting
            && parts.stream().allMatch(part -> isWithoutMarks(part.text()))
            && endsSentence(parts.getLast().text());
    for (int i = 0; i < parts.size(); i++) {
      String words = parts.get(i).text();
      String close = i == parts.size() - 1 ? "”" : "";
      add(bare ? "“" + words + close : words);
    }
  }

  private static boolean endsSentence(String words) {
    return words.length() >= 30 && ".!?…。".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isWithoutMarks(String words) {
    return OPENING.indexOf(words.charAt(0)) < 0
        && "”\"»".indexOf(words.charAt(words.length() - 1)) < 0;
  }
}
