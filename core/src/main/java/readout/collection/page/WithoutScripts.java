package readout.collection.page;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what nobody reads on a page, more than half of a usual one: what scripts, style sheets and
 * comments hold, and attributes that only scripts and pictures ask for. The elements and comments
 * themselves stay, empty, so that every other part of the page keeps its place in the tree; JSON-LD
 * is kept whole.
 *
 * <p>Works on bytes of which those below 128 are ASCII, so that what is left out need not even be
 * decoded. Goes over the tokens of HTML (WHATWG HTML, section 13.2.5) only as far as is needed to
 * know what is a tag: quoted values, comments and elements of raw text are passed over. Where a
 * page leaves one of them open, nests scripts in comments of scripts, puts tags into the style
 * sheet of a drawing, or opens a formula, the rest is kept as it is.
 */
final class WithoutScripts {

  private static final String JSON_LD = "ld+json";
  private static final String COMMENT = "<!--";
  private static final String CDATA = "[CDATA[";

  /** Beginnings and names of attributes for scripts, pictures and screen readers. */
  private static final String[] UNREAD = {
    "data-", "aria-", "srcset", "sizes", "src", "alt", "d", "onclick", "onload", "onerror"
  };

  private static final int NO_VALUE = -1;
  private static final int UNSURE = -2;

  /** Elements that a parser tells apart by all their attributes (section 13.2.4.3). */
  private static final String[] FORMATTING = {
    "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"
  };

  /** Elements whose text holds no tags, and whether that text is left out. */
  private enum Raw {
    SCRIPT(true),
    STYLE(true),
    TITLE(false),
    TEXTAREA(false),
    IFRAME(false),
    NOEMBED(false),
    NOFRAMES(false),
    XMP(false),
    PLAINTEXT(false);

    private final String tag = name().toLowerCase(Locale.ROOT);
    private final boolean leftOut;

    Raw(boolean leftOut) {
      this.leftOut = leftOut;
    }
  }

  /** Asked for a copy of its array each time, an enum gives one. */
  private static final Raw[] RAW = Raw.values();

  private final byte[] page;

  /** Up to here the page is looked through; less than nothing where the rest is to be kept. */
  private int at;

  /** Beginnings and ends of what is left out, in the order of the page. */
  private int[] gaps = new int[256];

  private int count;

  /** How many are open. */
  private int drawings;

  private WithoutScripts(byte[] page) {
    this.page = page;
  }

  /**
   * Beginnings and ends of what nobody reads, in the order of the page.
   *
   * @param page its bytes in a charset in which ASCII is ASCII, and nothing else is
   */
  static int[] gaps(byte[] page) {
    var lean = new WithoutScripts(page);
    lean.scan();
    return Arrays.copyOf(lean.gaps, lean.count);
  }

  private void scan() {
    at = after('<', 0);
    while (at >= 0 && at < page.length) {
      int end = markup(page[at]);
      at = end < 0 ? -1 : after('<', end);
    }
  }

  /** The end of what a "<" opens, which may be nothing; less than nothing where it has no end. */
  private int markup(byte first) {
    if (isLetter(first)) {
      return element();
    }
    return switch (first) {
      case '/' -> endTag();
      case '!' -> declaration();
      case '?' -> after('>', at);
      default -> at;
    };
  }

  /**
   * In a drawing a parser may see characters (CDATA), elsewhere it sees a comment of another kind.
   */
  private int declaration() {
    if (stands(COMMENT, at - 1)) {
      return comment(at + 3);
    }
    return drawings > 0 && stands(CDATA, at + 1) ? -1 : after('>', at);
  }

  /**
   * A comment ends at "-->" or "--!>", or is cut short as "
   * <!-->" or "<!--->
   * ".
   */
  private int comment(int start) {
    if (is('>', start) || (is('-', start) && is('>', start + 1))) {
      return start + 1;
    }
    for (int dash = after('-', start); dash >= 0; dash = after('-', dash)) {
      boolean closes =
          is('-', dash) && (is('>', dash + 1) || (is('!', dash + 1) && is('>', dash + 2)));
      if (closes) {
        leaveOut(start, dash - 1);
        return dash + 2;
      }
    }
    return -1;
  }

  private int element() {
    Raw raw = raw(at);
    int end = tagEnd(at, true);
    if (end < 0 || page[end - 2] == '/') {
      return end;
    }
    drawings += isNamed("svg", at) ? 1 : 0;
    if (isNamed("math", at)) {
      return -1;
    }
    return raw == null ? end : rawText(raw, end);
  }

  /** What is raw text on the page is none within a drawing: it is kept, and may hold no tags. */
  private int rawText(Raw raw, int start) {
    int close = raw == Raw.PLAINTEXT ? -1 : close(raw, start);
    if (drawings > 0) {
      return close >= 0 && find("<", start, close) >= 0 ? -1 : close;
    }
    if (close >= 0 && raw.leftOut && !(raw == Raw.SCRIPT && find(JSON_LD, at, start) >= 0)) {
      leaveOut(start, close);
    }
    return close;
  }

  private int endTag() {
    if (at + 1 >= page.length || !isLetter(page[at + 1])) {
      return after('>', at);
    }
    drawings -= drawings > 0 && isNamed("svg", at + 1) ? 1 : 0;
    return tagEnd(at, false);
  }

  private @Nullable Raw raw(int name) {
    int first = page[name] | 0x20;
    for (Raw raw : RAW) {
      if (first == raw.tag.charAt(0)
          && stands(raw.tag, name)
          && endsName(name + raw.tag.length())) {
        return raw;
      }
    }
    return null;
  }

  /**
   * Where the end tag of raw text begins, or less than nothing. A script may hold scripts in what
   * looks like a comment: then another end tag ends it, and none is told.
   */
  private int close(Raw raw, int start) {
    boolean inComment = false;
    for (int open = after('<', start); open >= 0; open = after('<', open)) {
      boolean ends = is('/', open);
      if (stands(raw.tag, ends ? open + 1 : open)
          && endsName(open + raw.tag.length() + (ends ? 1 : 0))) {
        if (ends) {
          return open - 1;
        }
        if (inComment && raw == Raw.SCRIPT) {
          return -1;
        }
      }
      inComment |= stands(COMMENT, open - 1);
    }
    return -1;
  }

  /**
   * Behind the ">" that ends a tag; one within a quoted value does not. Less than nothing where
   * there is none, or where it is not sure what is quoted.
   *
   * @param opens whether the tag opens an element, so that its attributes count
   */
  private int tagEnd(int start, boolean opens) {
    byte[] all = page;
    int before = count;
    int closing = start;
    for (int i = start; i < all.length; i++) {
      byte c = all[i];
      if (c > '>') {
        continue;
      }
      if (c == '>') {
        return i + 1;
      }
      int name = c == '"' || c == '\'' ? nameOfValue(i, closing) : NO_VALUE;
      if (name >= 0) {
        i = after(c, i + 1) - 1;
        closing = i;
        if (opens && i >= 0 && isUnread(name) && !isFormatting(start) && !isBeforeEquals(i + 1)) {
          leaveOut(name, i + 1);
        }
      }
      if (name == UNSURE || i < 0) {
        break;
      }
    }
    count = before;
    return -1;
  }

  /**
   * Where the name begins behind which and its "=" a quotation mark stands.
   *
   * @param start of the tag, or the mark that closed the value before
   */
  private int nameOfValue(int mark, int start) {
    int equals = solid(mark - 1, start);
    if (page[equals] != '=') {
      return NO_VALUE;
    }
    int i = solid(equals - 1, start);
    while (i > start && !isSpace(page[i]) && page[i] != '=') {
      if (page[i] == '"' || page[i] == '\'') {
        return UNSURE;
      }
      i--;
    }
    if (page[i] == '=' || (i == start && isLetter(page[i]))) {
      return NO_VALUE;
    }
    return page[solid(i, start)] == '=' ? UNSURE : i + 1;
  }

  /** The last place up to one where no space stands. */
  private int solid(int from, int start) {
    int i = from;
    while (i > start && isSpace(page[i])) {
      i--;
    }
    return i;
  }

  /** Whether an attribute is left out; the library reads one glued to a value in its own way. */
  private boolean isUnread(int name) {
    for (String unread : UNREAD) {
      if (stands(unread, name)) {
        int end = name + unread.length();
        return isSpace(page[name - 1]) && (unread.endsWith("-") ? isWord(end) : is('=', end));
      }
    }
    return false;
  }

  /** A second "=" would go with the name before, once the value between them is gone. */
  private boolean isBeforeEquals(int start) {
    int i = start;
    while (i < page.length && isSpace(page[i])) {
      i++;
    }
    return is('=', i);
  }

  private boolean isWord(int start) {
    int i = start;
    while (isLetter(page[i]) || (page[i] >= '0' && page[i] <= '9') || is('-', i) || is('_', i)) {
      i++;
    }
    return is('=', i);
  }

  private boolean isFormatting(int name) {
    for (String tag : FORMATTING) {
      if (isNamed(tag, name)) {
        return true;
      }
    }
    return false;
  }

  private int after(int c, int start) {
    byte[] all = page;
    for (int i = start; i < all.length; i++) {
      if (all[i] == c) {
        return i + 1;
      }
    }
    return -1;
  }

  private int find(String words, int start, int end) {
    for (int i = start; i + words.length() <= end; i++) {
      if (stands(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether words, in lower case, stand here in any case. */
  private boolean stands(String words, int start) {
    if (start + words.length() > page.length) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      byte c = page[start + i];
      if (c != words.charAt(i) && !(isLetter(c) && (c | 0x20) == words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean is(int c, int i) {
    return i < page.length && page[i] == c;
  }

  private boolean isNamed(String tag, int name) {
    return stands(tag, name) && endsName(name + tag.length());
  }

  private boolean endsName(int i) {
    return i < page.length && (page[i] == '>' || page[i] == '/' || isSpace(page[i]));
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private void leaveOut(int start, int end) {
    if (start < end) {
      gaps = count == gaps.length ? Arrays.copyOf(gaps, 2 * count) : gaps;
      gaps[count++] = start;
      gaps[count++] = end;
    }
  }
}
