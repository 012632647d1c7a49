package readout.collection.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the part of a page that holds the article. */
final class BodyFinder {

  private static final double MOST = 0.8;
  private static final double BELOW = 0.25;
  private static final int LEAD = 80;
  private static final int LONG_LEAD = 150;
  private static final double ENOUGH = 0.7;

  private final ZoneNames names;
  private final Deadline deadline;

  BodyFinder(ZoneNames names, Deadline deadline) {
    this.names = names;
    this.deadline = deadline;
  }

  /**
   * The blocks of a page.
   *
   * @param all in the order of the page
   * @param inside those in the article's part
   */
  record Body(List<Block> all, List<Block> inside) {}

  Body find(Element body, Set<String> titles) {
    List<Block> all = BlockReader.read(body, names, deadline);
    List<Block> judged = judge(body, all);
    int headline = headline(judged, titles);
    Map<Element, Integer> mass = mass(body, candidates(judged, headline));
    Element root = article(root(body, mass), mass, titles);
    Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    parts.addAll(containers(root, mass));
    var inside = new ArrayList<Block>();
    boolean open = false;
    for (int i = 0; i < judged.size(); i++) {
      Block block = judged.get(i);
      boolean in = isIn(block.element(), parts);
      open |= in && block.zone() == null && block.prose() > 0;
      if (in || (!open && i > headline && headline >= 0 && isLead(block))) {
        inside.add(block);
      }
    }
    return new Body(judged, inside);
  }

  /** A paragraph between the headline and the text's own part of the page. */
  private static boolean isLead(Block block) {
    if (block.zone() == null) {
      return block.tag().equals("p") && block.prose() >= LONG_LEAD;
    }
    return block.zone() == Zone.STANDFIRST && block.prose() >= LEAD;
  }

  private static int headline(List<Block> blocks, Set<String> titles) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isHeading() && titles.contains(Labeller.bare(blocks.get(i).text()))) {
        return i;
      }
    }
    return -1;
  }

  /** Prose above the headline is not the article's, unless most of the prose stands there. */
  private static List<Block> candidates(List<Block> judged, int headline) {
    List<Block> free = judged.stream().filter(b -> b.zone() == null).toList();
    List<Block> below =
        judged.subList(headline + 1, judged.size()).stream().filter(b -> b.zone() == null).toList();
    int all = free.stream().mapToInt(Block::prose).sum();
    return below.stream().mapToInt(Block::prose).sum() >= BELOW * all ? below : free;
  }

  private static boolean isIn(Element element, Set<Element> parts) {
    for (Element e = element; e != null; e = e.parent()) {
      if (parts.contains(e)) {
        return true;
      }
    }
    return false;
  }

  /** Believes each name only as far as its zone may hold so much of the page's prose. */
  private static List<Block> judge(Element body, List<Block> blocks) {
    Map<Element, Integer> mass = mass(body, blocks);
    int total = Math.max(1, blocks.stream().mapToInt(Block::prose).sum());
    var judged = new ArrayList<Block>();
    for (Block block : blocks) {
      Element named = block.named();
      Zone zone = block.zone();
      boolean believed =
          named == null
              || zone == null
              || zone.mayHold((double) mass.getOrDefault(named, 0) / total);
      judged.add(
          believed
              ? block
              : new Block(block.text(), block.linked(), block.element(), block.tag(), null, null));
    }
    return judged;
  }

  /** How much prose stands below each element that holds any. */
  private static Map<Element, Integer> mass(Element body, List<Block> blocks) {
    var mass = new IdentityHashMap<Element, Integer>();
    for (Block block : blocks) {
      int prose = block.prose();
      if (prose > 0) {
        addUp(block.element(), body, prose, mass);
      }
    }
    return mass;
  }

  /** The parser bounds the depth. */
  @SuppressWarnings("ReferenceEquality") // the very element
  private static void addUp(Element from, Element body, int prose, Map<Element, Integer> mass) {
    for (Element e = from; e != null; e = e == body ? null : e.parent()) {
      mass.merge(e, prose, Integer::sum);
    }
  }

  private Element root(Element body, Map<Element, Integer> mass) {
    Element node = body;
    while (true) {
      Element heaviest = heaviest(node, mass);
      if (heaviest == null
          || mass.getOrDefault(heaviest, 0) < MOST * mass.getOrDefault(node, 0)
          || heaviest.nameIs("p")) {
        return node;
      }
      node = heaviest;
    }
  }

  private static @Nullable Element heaviest(Element node, Map<Element, Integer> mass) {
    Element best = null;
    int most = 0;
    for (Element child : node.children()) {
      int own = mass.getOrDefault(child, 0);
      if (own > most) {
        most = own;
        best = child;
      }
    }
    return best;
  }

  /** Parts that say they hold the running text, if together they hold nearly all of it. */
  private List<Element> containers(Element root, Map<Element, Integer> mass) {
    var found = new ArrayList<Element>();
    collect(root, mass, found);
    int sum = found.stream().mapToInt(e -> mass.getOrDefault(e, 0)).sum();
    return sum >= ENOUGH * mass.getOrDefault(root, 0) ? found : List.of(root);
  }

  private void collect(Element element, Map<Element, Integer> mass, List<Element> found) {
    for (Element child : element.children()) {
      if (mass.getOrDefault(child, 0) > 0) {
        if (child.isBlock() && !child.nameIs("p") && names.isContainer(child)) {
          found.add(child);
        } else {
          collect(child, mass, found);
        }
      }
    }
  }

  private static boolean isInArticle(Element article) {
    for (Element e = article.parent(); e != null; e = e.parent()) {
      if (e.nameIs("article")) {
        return true;
      }
    }
    return false;
  }

  /** Of several articles on a page, the one that carries the page's title. */
  private static Element article(Element root, Map<Element, Integer> mass, Set<String> titles) {
    List<Element> articles =
        root.getElementsByTag("article").stream()
            .filter(article -> mass.containsKey(article) && !isInArticle(article))
            .toList();
    for (Element article : articles.size() < 2 ? List.<Element>of() : articles) {
      if (article.select("h1, h2, h3").stream()
          .anyMatch(heading -> titles.contains(Labeller.bare(Titles.words(heading))))) {
        return article;
      }
    }
    return root;
  }
}
