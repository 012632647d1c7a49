package readout.collection;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * XML of feeds and lists, read by a parser that opens nothing outside and unfolds nothing.
 *
 * <p>What is nested deeper than any feed is set beside its parent: text inside text inside text
 * would be read as often as it is nested.
 */
final class Xml {

  private static final int DEEPEST = 64;

  private Xml() {}

  static Element parse(String text) {
    Parser parser = Parser.xmlParser();
    parser.setMaxDepth(DEEPEST);
    return parser.parseInput(text, "");
  }
}
