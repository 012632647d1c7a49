package readout.collection.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks of text, in the order of the page.
 *
 * <p>No two blocks run together: every block element and every doubled line break ends one. Nothing
 * is judged here but what is no text at all (scripts, controls, what is hidden).
 */
final class BlockReader {

  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "option",
          "textarea",
          "button",
          "input",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "link",
          "meta",
          "datalist",
          "progress",
          "meter",
          "dialog");
  private static final Set<String> TAGS_THAT_TELL =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "blockquote",
          "pre",
          "figcaption",
          "dd",
          "dt",
          "td",
          "th",
          "caption",
          "figure");

  private static final int LITTLE = 2000;
  private static final int MOST_HIDDEN = 5000;

  private final ZoneNames names;
  private final Deadline deadline;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private boolean broken;

  private BlockReader(ZoneNames names, Deadline deadline) {
    this.names = names;
    this.deadline = deadline;
  }

  static List<Block> read(Element body, ZoneNames names, Deadline deadline) {
    var reader = new BlockReader(names, deadline);
    var whole = new Place(body, "div", null, null, false);
    reader.walk(body, whole);
    reader.flush(whole);
    return reader.blocks;
  }

  /** Where the walk is: what holds for all text below an element. */
  private record Place(
      Element block, String tag, @Nullable Element named, @Nullable Zone zone, boolean inLink) {

    Place enter(Element element, @Nullable Zone found) {
      boolean opens = element.isBlock() || element.nameIs("br");
      String name = element.normalName();
      String newTag = tag(name, opens);
      boolean first = zone == null && found != null;
      return new Place(
          opens ? element : block,
          newTag,
          first ? element : named,
          first ? found : zone,
          inLink || name.equals("a"));
    }

    Place asLayout() {
      return new Place(block, "div", named, zone, inLink);
    }

    private String tag(String name, boolean opens) {
      boolean tells = TAGS_THAT_TELL.contains(name) || (name.equals("tr") && tag.equals("table"));
      return tells || (opens && !isTelling() && !tag.equals("table")) ? name : tag;
    }

    boolean isHeading() {
      return tag.length() == 2 && tag.charAt(0) == 'h';
    }

    private boolean isTelling() {
      return TAGS_THAT_TELL.contains(tag);
    }
  }

  private void walk(Element element, Place place) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode words) {
        add(words.getWholeText(), place);
      } else if (child instanceof Element inner) {
        enter(inner, place);
      }
    }
  }

  private void enter(Element element, Place place) {
    deadline.check();
    if (NO_TEXT.contains(element.normalName()) || isHidden(element)) {
      return;
    }
    if (element.nameIs("br")) {
      lineBreak(place);
      return;
    }
    if (isCell(element, place)) {
      space();
      walk(element, place);
      space();
      return;
    }
    boolean inSentence = !element.isBlock() && isInSentence(place);
    if (inSentence && isHoverCard(element)) {
      return;
    }
    Zone zone = inSentence ? null : names.zoneOf(element);
    Place inside = place.enter(element, zone);
    if (element.nameIs("table") && !isDataTable(element)) {
      inside = inside.asLayout();
    }
    boolean block = element.isBlock() || inside.zone() != place.zone();
    if (block) {
      flush(place);
    }
    walk(element, inside);
    if (block) {
      flush(inside);
    }
  }

  /**
   * A card that opens over a name stands inside the sentence, and is no part of it. Where the name
   * and its card share one element, only the card is one.
   */
  private boolean isHoverCard(Element element) {
    return isNamedAsCard(element)
        && (element.childrenSize() < 2
            || element.children().stream().noneMatch(this::isNamedAsCard));
  }

  private boolean isNamedAsCard(Element element) {
    Zone zone = names.zoneOf(element);
    return zone == Zone.POPUP || zone == Zone.HIDDEN || zone == Zone.SHARE;
  }

  /** A row of figures reads as one line; a table that only lays out the page does not. */
  private static boolean isCell(Element element, Place place) {
    return place.tag().equals("tr") && (element.nameIs("td") || element.nameIs("th"));
  }

  private static boolean isDataTable(Element table) {
    return table.selectFirst("table table, p, div, ul, ol, form, h1, h2, h3") == null
        && table.select("tr").size() > 1;
  }

  private static boolean isInSentence(Place place) {
    return place.tag().equals("p") || place.tag().equals("li") || place.isHeading();
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = Attribute.of(element, "style");
    return Attribute.isOn(element, "hidden")
        || (!style.isEmpty()
            && style.replace(" ", "").toLowerCase(java.util.Locale.ROOT).contains("display:none")
            && holdsLittle(element));
  }

  /** Whether a part is as short as what pages hide; a longer one is shown by a script. */
  private static boolean holdsLittle(Element element) {
    int words = 0;
    int nodes = 0;
    for (var each = element.nodeStream().iterator(); each.hasNext(); nodes++) {
      words += each.next() instanceof TextNode some ? some.text().strip().length() + 1 : 0;
      if (words > LITTLE || nodes > MOST_HIDDEN) {
        return false;
      }
    }
    return true;
  }

  /** Two breaks make a paragraph; one is only a new line. */
  private void lineBreak(Place place) {
    if (broken) {
      flush(place);
    } else {
      text.append('\n');
      broken = true;
    }
  }

  private void add(String words, Place place) {
    int before = text.length();
    int length = words.length();
    for (int i = 0; i < length; ) {
      int end = plainEnd(words, i);
      if (end > i) {
        text.append(words, i, end);
        broken = false;
        i = end;
      } else {
        add(words.charAt(i++));
      }
    }
    linked += place.inLink() ? text.length() - before : 0;
  }

  /** The end of a run of letters and marks with single spaces behind them. */
  private static int plainEnd(String words, int from) {
    int end = from;
    char before = ' ';
    while (end < words.length()) {
      char c = words.charAt(end);
      if (!isPlain(c) && (c != ' ' || before == ' ')) {
        break;
      }
      before = c;
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F;
  }

  private void add(char c) {
    if (c == ' ' || c == '\n' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      space();
    } else if (!isInvisible(c)) {
      text.append(c);
      broken = false;
    }
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060';
  }

  private void space() {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) != ' ' && text.charAt(length - 1) != '\n') {
      text.append(' ');
    }
  }

  private void flush(Place place) {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      int share = Math.min(linked, words.length());
      blocks.add(new Block(words, share, place.block(), place.tag(), place.named(), place.zone()));
    }
    text.setLength(0);
    linked = 0;
    broken = false;
  }
}
