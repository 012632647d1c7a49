package readout.collection.page;

import java.io.CharArrayReader;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a page without what scripts, style sheets and comments hold: half of a usual
 * page, which nobody reads. The elements and comments themselves stay, empty, so that every other
 * part of the page keeps its place in the tree; JSON-LD is kept whole.
 *
 * <p>Goes over the tokens of HTML (WHATWG HTML, section 13.2.5) only as far as is needed to know
 * what is a tag: quoted values, comments and elements of raw text are passed over. Where a page
 * leaves one of them open, nests scripts in comments of scripts, puts tags into the style sheet of
 * a drawing, or opens a formula, the rest is kept as it is.
 */
final class WithoutScripts {

  private static final String JSON_LD = "ld+json";
  private static final String COMMENT = "<!--";
  private static final String CDATA = "[CDATA[";

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

  private final char[] page;

  /** Up to here the page is looked through; less than nothing where the rest is to be kept. */
  private int at;

  /** What was kept so far lies before {@code kept}; what lies from {@code from} on is to be. */
  private int kept;

  private int from;

  /** How many are open. */
  private int drawings;

  private WithoutScripts(String html) {
    this.page = html.toCharArray();
  }

  static Reader of(String html) {
    var lean = new WithoutScripts(html);
    lean.scan();
    return new CharArrayReader(lean.page, 0, lean.kept);
  }

  private void scan() {
    at = after('<', 0);
    while (at >= 0 && at < page.length) {
      int end = markup(page[at]);
      at = end < 0 ? -1 : after('<', end);
    }
    leaveOut(page.length, page.length);
  }

  /** The end of what a "<" opens, which may be nothing; less than nothing where it has no end. */
  private int markup(char first) {
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

  private int declaration() {
    if (stands(COMMENT, at - 1)) {
      return comment(at + 3);
    }
    if (!stands(CDATA, at + 1)) {
      return after('>', at);
    }
    int end = after(']', at + 8);
    while (end >= 0 && !(end + 1 < page.length && page[end] == ']' && page[end + 1] == '>')) {
      end = after(']', end);
    }
    return end;
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
    int end = tagEnd(at);
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
    return tagEnd(at);
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

  /** Behind the ">" that ends a tag; one within a quoted value does not. */
  private int tagEnd(int start) {
    char[] all = page;
    for (int i = start; i < all.length; i++) {
      char c = all[i];
      if (c > '>') {
        continue;
      }
      if (c == '>') {
        return i + 1;
      }
      if ((c == '"' || c == '\'') && opensValue(i, start)) {
        i = after(c, i + 1) - 1;
        if (i < 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Whether a quotation mark stands behind the name of an attribute and its "=". */
  private boolean opensValue(int mark, int start) {
    int i = mark - 1;
    while (i > start && isSpace(page[i])) {
      i--;
    }
    if (page[i] != '=') {
      return false;
    }
    i--;
    while (i > start && isSpace(page[i])) {
      i--;
    }
    while (i > start && !isSpace(page[i]) && page[i] != '=') {
      if (page[i] == '"' || page[i] == '\'') {
        return true;
      }
      i--;
    }
    return i > start && page[i] != '=';
  }

  private int after(char c, int start) {
    char[] all = page;
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
      char c = page[start + i];
      if (c != words.charAt(i) && !(isLetter(c) && (c | 0x20) == words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean is(char c, int i) {
    return i < page.length && page[i] == c;
  }

  private boolean isNamed(String tag, int name) {
    return stands(tag, name) && endsName(name + tag.length());
  }

  private boolean endsName(int i) {
    return i < page.length && (page[i] == '>' || page[i] == '/' || isSpace(page[i]));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private void leaveOut(int start, int end) {
    System.arraycopy(page, from, page, kept, start - from);
    kept += start - from;
    from = end;
  }
}
