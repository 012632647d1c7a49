package readout.collection.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Says where the elements of one page stand, in the manner of a CSS selector.
 *
 * <p>Children are numbered once: to count them anew for each would take the square of their number.
 */
final class Paths {

  /** Steps a person can follow; of a deeper element the last ones are told. */
  private static final int MOST_STEPS = 40;

  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();

  String of(Element element) {
    var steps = new ArrayList<String>();
    for (Element e = element; e != null && steps.size() < MOST_STEPS; e = e.parent()) {
      if (e.nameIs("html")) {
        break;
      }
      if (!e.id().isEmpty()) {
        steps.add(e.normalName() + "#" + e.id());
        break;
      }
      steps.add(e.normalName() + ":nth-child(" + number(e) + ")");
    }
    return String.join(" > ", steps.reversed());
  }

  private int number(Element element) {
    if (!numbers.containsKey(element)) {
      countChildren(element.parent());
    }
    return numbers.getOrDefault(element, 1);
  }

  private void countChildren(@Nullable Element parent) {
    int number = 0;
    Element child = parent == null ? null : parent.firstElementChild();
    for (; child != null; child = child.nextElementSibling()) {
      number++;
      numbers.put(child, number);
    }
  }
}
