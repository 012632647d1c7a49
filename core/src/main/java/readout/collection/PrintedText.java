package readout.collection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;

/**
 * Marks official texts and posts that an article prints: the words after a line such as "The
 * statement added:".
 *
 * <p>Where the printed text ends is seldom marked. It runs on while paragraphs keep its form (all
 * in quotation marks; a list; for a post, the first person) and stops where the author speaks
 * again: a question to the reader, words that point at the text from outside, another source. A
 * line that announces a whole text lets it run far; one that announces more words lets it run one
 * paragraph.
 */
final class PrintedText {

  private static final Cues OFFICIAL = Cues.load("official-text-follows");
  private static final Cues POST = Cues.load("post-follows");
  private static final Cues AUTHOR_AGAIN = Cues.load("author-speaks-again");
  private static final Cues FIRST_PERSON = Cues.load("first-person");

  private PrintedText() {}

  static List<Stretch> mark(List<Paragraph> paragraphs) {
    var stretches = new ArrayList<Stretch>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      Opening opening = opening(paragraphs.get(i));
      if (opening != null) {
        int end = end(paragraphs, i + 1, opening);
        if (end > i + 1) {
          stretches.add(stretch(paragraphs, i + 1, end, opening));
          i = end - 1;
        }
      }
    }
    return stretches;
  }

  private static Stretch stretch(List<Paragraph> paragraphs, int from, int end, Opening opening) {
    Span span = paragraphs.get(from).span().union(paragraphs.get(end - 1).span());
    return new Stretch(span, opening.voice(), opening.speaker(), opening.rule());
  }

  private record Opening(Voice voice, boolean whole, @Nullable Span speaker, String rule) {}

  private static @Nullable Opening opening(Paragraph paragraph) {
    if (!paragraph.text().endsWith(":") || paragraph.text().length() > Paragraph.LONG) {
      return null;
    }
    Cues.Found official = OFFICIAL.find(paragraph.text());
    if (official != null) {
      return opening(paragraph, Voice.OFFICIAL_TEXT, official);
    }
    Cues.Found post = POST.find(paragraph.text());
    return post == null ? null : opening(paragraph, Voice.QUOTED_POST, post);
  }

  private static Opening opening(Paragraph paragraph, Voice voice, Cues.Found found) {
    boolean whole = voice == Voice.OFFICIAL_TEXT && found.id().startsWith("whole");
    return new Opening(voice, whole, speaker(paragraph, found), found.id());
  }

  private static @Nullable Span speaker(Paragraph paragraph, Cues.Found found) {
    if (!found.match().namedGroups().containsKey("speaker") || found.match().start("speaker") < 0) {
      return null;
    }
    int offset = paragraph.span().start();
    return new Span(offset + found.match().start("speaker"), offset + found.match().end("speaker"));
  }

  private static int end(List<Paragraph> paragraphs, int from, Opening opening) {
    if (opensQuotation(paragraphs.get(from))) {
      return endOfQuotation(paragraphs, from);
    }
    int at = from;
    while (at < paragraphs.size() && goesOn(paragraphs, from, at, opening)) {
      at++;
    }
    return at;
  }

  private static boolean goesOn(List<Paragraph> paragraphs, int from, int at, Opening opening) {
    Paragraph paragraph = paragraphs.get(at);
    if (AUTHOR_AGAIN.find(paragraph.head()) != null || opening(paragraph) != null) {
      return false;
    }
    if (at == from) {
      return true;
    }
    return switch (opening.voice()) {
      case QUOTED_POST -> FIRST_PERSON.find(paragraph.head()) != null;
      default -> opening.whole() || isListItem(paragraph);
    };
  }

  private static boolean isListItem(Paragraph paragraph) {
    return "–—-•*·".indexOf(paragraph.text().charAt(0)) >= 0;
  }

  private static boolean opensQuotation(Paragraph paragraph) {
    return "“\"«„".indexOf(paragraph.text().charAt(0)) >= 0;
  }

  /** As print does: each paragraph opens with a mark again, the last one closes. */
  private static int endOfQuotation(List<Paragraph> paragraphs, int from) {
    int at = from + 1;
    while (at < paragraphs.size()
        && !closesQuotation(paragraphs.get(at - 1))
        && opensQuotation(paragraphs.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean closesQuotation(Paragraph paragraph) {
    return "”\"»".indexOf(paragraph.text().charAt(paragraph.text().length() - 1)) >= 0;
  }
}
