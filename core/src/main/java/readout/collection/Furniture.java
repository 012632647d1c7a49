package readout.collection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.Stretch;
import readout.text.Voice;

/**
 * Marks lines that tell of nothing: bylines, captions, share bars, footers, the headline printed
 * again at the end.
 */
final class Furniture {

  private static final Cues LINES = Cues.load("furniture");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’-]*\\.?|van|von|de|da|bin|al)){1,3}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

  private Furniture() {}

  static List<Stretch> mark(List<Paragraph> paragraphs) {
    var stretches = new ArrayList<Stretch>();
    int last = lastOfText(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      String rule = i > last ? tail(paragraphs, i) : line(paragraph);
      if (rule != null) {
        stretches.add(new Stretch(paragraph.span(), Voice.BOILERPLATE, null, rule));
      }
    }
    return stretches;
  }

  private static @Nullable String line(Paragraph paragraph) {
    if (paragraph.text().length() > 200) {
      return null;
    }
    Cues.Found found = LINES.find(paragraph.text());
    return found == null ? null : found.id();
  }

  /** The last paragraph before the tail of short lines that are no sentences. */
  private static int lastOfText(List<Paragraph> paragraphs) {
    int last = paragraphs.size() - 1;
    while (last > 0 && tail(paragraphs, last) != null) {
      last--;
    }
    return last;
  }

  private static @Nullable String tail(List<Paragraph> paragraphs, int i) {
    Paragraph paragraph = paragraphs.get(i);
    String rule = line(paragraph);
    if (rule != null || i == 0 || paragraph.endsLikeSentence() || !paragraph.afterBlank()) {
      return rule;
    }
    if (NAME.matcher(paragraph.text()).matches()) {
      return "name-line-at-end";
    }
    return repeats(paragraph, paragraphs.getFirst()) ? "headline-repeated-at-end" : null;
  }

  private static boolean repeats(Paragraph paragraph, Paragraph first) {
    if (paragraph.text().length() > 220) {
      return false;
    }
    Set<String> here = words(paragraph.text());
    Set<String> there = words(first.head());
    int all = here.size();
    here.retainAll(there);
    return all >= 4 && here.size() * 2 >= all;
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
