package readout.collection.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block of text on a page: what a reader sees as one paragraph, heading, list item or line.
 *
 * @param text the words, spaces squeezed
 * @param linked how many characters of them stand in links
 * @param element the block element that holds them
 * @param tag its name, or that of the nearest paragraph, heading, list item, quotation or caption
 * @param named the outermost part above it whose name says what it is for
 * @param zone what that name says
 */
record Block(
    String text,
    int linked,
    Element element,
    String tag,
    @Nullable Element named,
    @Nullable Zone zone) {

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean endsLikeSentence() {
    int end = text.length();
    while (end > 1 && "”\"’'»)] ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;。！？।".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** How much running text this is, in characters: links and short labels count for nothing. */
  int prose() {
    boolean long_ = text.length() >= 80 || (text.length() >= 30 && endsLikeSentence());
    if (!long_ || isHeading() || linkShare() > 0.5) {
      return 0;
    }
    int own = text.length() - linked;
    return tag.equals("p") || tag.equals("blockquote") ? own : own * 2 / 3;
  }
}
