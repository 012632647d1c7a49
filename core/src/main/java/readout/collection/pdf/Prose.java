package readout.collection.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts lines in reading order together to paragraphs, and words that a line end parts to words. */
final class Prose {

  /** A first line that stands in by so many letters' sizes opens a paragraph. */
  private static final double INDENT = 0.8;

  /** A line that ends so far before the column does, in letters' sizes, closes one. */
  private static final double SHORT = 3;

  /** White between base lines, in letters' sizes, that parts paragraphs. */
  private static final double APART = 1.75;

  private static final double SIZES_DIFFER = 1.15;

  /** The lines of a point in a list stand in below its mark. */
  private static final Pattern POINT = Pattern.compile("^(?:[•‣◦▪●○–—*-]|\\(?\\d{1,2}[.)])\\s");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern PARTED = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");
  private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}+");

  private final Set<String> words = new HashSet<>();
  private final List<StringBuilder> paragraphs = new ArrayList<>();
  private @Nullable Line last;

  private Prose() {}

  /** The text of blocks in reading order, paragraphs apart by an empty line. */
  static String of(List<List<Line>> blocks) {
    var prose = new Prose();
    blocks.forEach(block -> block.forEach(prose::learn));
    blocks.forEach(prose::add);
    return String.join("\n\n", prose.paragraphs);
  }

  private void learn(Line line) {
    Matcher word = WORD.matcher(line.text());
    while (word.find()) {
      if (word.end() < line.text().length() || !line.text().endsWith("-")) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void add(List<Line> block) {
    double left = Line.left(block);
    double right = Line.right(block);
    for (int i = 0; i < block.size(); i++) {
      Line line = block.get(i);
      boolean opens = i == 0 ? opensBlock(line) : opens(block.get(i - 1), line, left, right);
      if (opens || paragraphs.isEmpty()) {
        paragraphs.add(new StringBuilder(line.text()));
      } else {
        join(paragraphs.getLast(), line.text());
      }
      last = line;
    }
  }

  /** A paragraph may go on in the next column or on the next page, but only in mid-sentence. */
  private boolean opensBlock(Line line) {
    Line before = last;
    if (before == null) {
      return true;
    }
    boolean sameLetters = !sizesDiffer(before, line);
    boolean goesOn = GOES_ON.matcher(line.text()).find() && !before.text().matches(".*[.!?:\"”»]$");
    boolean turned = before.page() != line.page() || line.base() < before.base();
    return !(sameLetters && goesOn && turned);
  }

  private static boolean opens(Line before, Line line, double left, double right) {
    double size = Math.max(line.size(), 1);
    boolean beside = Math.abs(line.base() - before.base()) < size / 2;
    boolean listed = POINT.matcher(before.text()).find();
    boolean indented =
        !listed && line.left() - left > INDENT * size && before.left() - left < INDENT * size;
    boolean ended = right - before.right() > SHORT * size && before.text().matches(".*[.!?:\"”»]$");
    boolean apart = line.base() - before.base() > APART * Math.max(size, before.size());
    return !beside && (indented || ended || apart || sizesDiffer(before, line));
  }

  private static boolean sizesDiffer(Line a, Line b) {
    return Math.max(a.size(), b.size()) > SIZES_DIFFER * Math.min(a.size(), b.size());
  }

  /**
   * A hyphen at the end of a line is the line's or the word's. The words of the text decide: what
   * also stands whole elsewhere is joined, a first part that also stands alone keeps its hyphen.
   */
  private void join(StringBuilder paragraph, String next) {
    Matcher parted = PARTED.matcher(paragraph);
    Matcher rest = GOES_ON.matcher(next);
    if (!parted.find() || !rest.find()) {
      paragraph.append(parted.reset().find() ? "" : " ").append(next);
      return;
    }
    if (!keepsHyphen(parted.group(1), rest.group(), paragraph.charAt(paragraph.length() - 1))) {
      paragraph.setLength(paragraph.length() - 1);
    }
    paragraph.append(next);
  }

  private boolean keepsHyphen(String start, String rest, char mark) {
    String lower = start.toLowerCase(Locale.ROOT);
    return mark != '\u00AD'
        && !words.contains(lower + rest)
        && (words.contains(lower + "-" + rest) || (words.contains(lower) && words.contains(rest)));
  }
}
