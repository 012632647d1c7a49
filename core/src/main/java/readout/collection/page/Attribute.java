package readout.collection.page;

import org.jsoup.nodes.Element;

/**
 * Attributes of elements as the HTML parser keeps them: names in lower case.
 *
 * <p>The library's own lookup heeds no case and makes addresses whole; a page is asked a hundred
 * thousand times, and needs neither.
 */
final class Attribute {

  private Attribute() {}

  /** The value, or nothing but an empty string where the element has no such attribute. */
  static String of(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  static boolean isOn(Element element, String name) {
    return element.attributesSize() > 0 && element.attributes().hasKey(name);
  }
}
