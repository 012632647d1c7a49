package readout.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import readout.text.Stretch;
import readout.text.Voice;

/**
 * Tells commentary from report by the author's own words: the first person outside quotation marks,
 * questions to the reader, verdicts, insults.
 *
 * <p>A whole article is judged, not a sentence: two different signs at least, and more of them than
 * a report has by chance (one in about a hundred words).
 */
final class Opinion {

  private static final Cues SIGNS = Cues.load("opinion");
  private static final int WORDS_A_SIGN = 130;

  /** Characters after which an article has shown its voice. */
  private static final int ENOUGH = 100_000;

  private Opinion() {}

  /** Marks all that is not in another voice, if the article is commentary. */
  static List<Stretch> mark(List<Paragraph> paragraphs, List<Stretch> others) {
    List<Paragraph> own = outside(paragraphs, others);
    String why = verdict(own);
    if (why == null) {
      return List.of();
    }
    var stretches = new ArrayList<Stretch>();
    for (Paragraph paragraph : own) {
      stretches.add(new Stretch(paragraph.span(), Voice.OPINION, null, why));
    }
    return new Stretches(others).joined(stretches);
  }

  private static List<Paragraph> outside(List<Paragraph> paragraphs, List<Stretch> others) {
    var taken = new Stretches(others);
    var own = new ArrayList<Paragraph>();
    for (Paragraph paragraph : paragraphs) {
      if (!taken.overlap(paragraph.span())) {
        own.add(paragraph);
      }
    }
    return own;
  }

  private static @Nullable String verdict(List<Paragraph> own) {
    var kinds = new TreeSet<String>();
    int signs = 0;
    int words = 0;
    int length = 0;
    for (Paragraph paragraph : own) {
      length += paragraph.text().length();
      if (length > ENOUGH) {
        break;
      }
      String bare = withoutQuotations(paragraph.text());
      words += paragraph.words();
      Set<String> vocabulary = Cues.words(bare);
      for (Cues.Cue cue : SIGNS.all()) {
        int here = cue.mayStandAmong(vocabulary) ? count(cue, bare) : 0;
        signs += here;
        if (here > 0) {
          kinds.add(cue.id());
        }
      }
    }
    boolean dense = signs * WORDS_A_SIGN >= words;
    return kinds.size() >= 2 && signs >= 3 && dense
        ? signs + " signs of commentary in " + words + " words: " + String.join(", ", kinds)
        : null;
  }

  private static int count(Cues.Cue cue, String text) {
    Matcher matcher = cue.pattern().matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** Words between marks are another's; a mark that is never closed hides nothing. */
  static String withoutQuotations(String text) {
    var bare = new StringBuilder(text);
    for (int open = nextOpen(text, 0); open >= 0; ) {
      int close = closeOf(text, open);
      if (close < 0) {
        break;
      }
      for (int i = open; i <= close; i++) {
        bare.setCharAt(i, ' ');
      }
      open = nextOpen(text, close + 1);
    }
    return bare.toString();
  }

  private static int nextOpen(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("“\"«„".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int closeOf(String text, int open) {
    String closing =
        switch (text.charAt(open)) {
          case '“' -> "”";
          case '«' -> "»";
          case '„' -> "“”";
          default -> "\"";
        };
    for (int i = open + 1; i < text.length(); i++) {
      if (closing.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
