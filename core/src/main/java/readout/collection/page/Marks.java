package readout.collection.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that say something of it, gathered in one walk: a selector would walk the
 * whole page for each question.
 *
 * @param metas what the page says in so many words, those of the head first
 * @param scripts JSON-LD
 * @param headings of the first three levels, the first level first
 * @param times marked days and moments, in the order of the page
 * @param canonical the page's own address, as its link says
 * @param isContinued whether a link says that another page comes before this one
 */
record Marks(
    List<Element> metas,
    List<Element> scripts,
    List<Element> headings,
    List<Element> times,
    @Nullable String canonical,
    boolean isContinued) {

  /** A page that marks more is a list, or means harm: what comes first is heard. */
  private static final int MOST = 500;

  static Marks of(Document page) {
    var walk = new Walk();
    walk.below(page);
    walk.headings.sort(java.util.Comparator.comparing(Element::normalName));
    return new Marks(
        walk.metas, walk.scripts, walk.headings, walk.times, walk.canonical, walk.continued);
  }

  private static final class Walk {
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private @Nullable String canonical;
    private boolean continued;

    /** The parser bounds the depth. */
    void below(Element parent) {
      for (Element e = parent.firstElementChild(); e != null; e = e.nextElementSibling()) {
        byName(e);
        if (e.attributesSize() > 0) {
          byProperty(e);
        }
        below(e);
      }
    }

    private void byName(Element e) {
      switch (e.normalName()) {
        case "h1", "h2", "h3" -> addIf(headings, e, true);
        case "time" -> addIf(times, e, true);
        case "meta" -> addIf(metas, e, Attribute.isOn(e, "content"));
        case "script" -> addIf(scripts, e, Attribute.of(e, "type").equals("application/ld+json"));
        case "link" -> link(e);
        default -> {}
      }
    }

    private void link(Element e) {
      String relation = Attribute.of(e, "rel");
      if (canonical == null
          && relation.equalsIgnoreCase("canonical")
          && Attribute.isOn(e, "href")) {
        canonical = Attribute.of(e, "href");
      }
      continued |= relation.equalsIgnoreCase("prev");
    }

    private void byProperty(Element e) {
      String property = Attribute.of(e, "itemprop");
      boolean day = property.equals("datePublished") || property.equals("dateModified");
      addIf(times, e, day && !e.nameIs("time"));
    }

    private static void addIf(List<Element> list, Element e, boolean fits) {
      if (fits && list.size() < MOST) {
        list.add(e);
      }
    }
  }
}
