package readout.collection.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What tags and names of page parts say, from {@code zones.txt} and {@code containers.txt}. */
final class ZoneNames {

  private static final Map<String, Zone> TAGS =
      Map.of(
          "nav", Zone.NAVIGATION,
          "footer", Zone.FOOTER,
          "aside", Zone.SIDEBAR,
          "figcaption", Zone.CAPTION,
          "figure", Zone.CAPTION,
          "form", Zone.TOOLS);

  private static final Map<String, Zone> PROPERTIES =
      Map.ofEntries(
          Map.entry("headline", Zone.BYLINE),
          Map.entry("author", Zone.BYLINE),
          Map.entry("publisher", Zone.BYLINE),
          Map.entry("keywords", Zone.TAGS),
          Map.entry("mainEntityOfPage", Zone.BYLINE),
          Map.entry("datePublished", Zone.BYLINE),
          Map.entry("dateModified", Zone.BYLINE),
          Map.entry("dateCreated", Zone.BYLINE),
          Map.entry("image", Zone.CAPTION),
          Map.entry("thumbnailUrl", Zone.CAPTION),
          Map.entry("description", Zone.STANDFIRST),
          Map.entry("comment", Zone.COMMENTS));

  /** The same names come again and again, on one page and on the next: looked up once. */
  private static final Map<String, Optional<Zone>> FOUND = new ConcurrentHashMap<>();

  private static final Map<String, Boolean> HELD = new ConcurrentHashMap<>();
  private static final int MOST_KEPT = 50_000;

  /** Names of this page alone: long ones, and those beyond the first fifty thousand. */
  private final Map<String, Optional<Zone>> found = new HashMap<>();

  private final Map<String, Boolean> held = new HashMap<>();

  private static final Names<Zone> ZONES = zones();
  private static final Names<Boolean> CONTAINERS = containers();

  private static Names<Zone> zones() {
    var zones = new Names<Zone>();
    for (String line : Names.lines("zones.txt")) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        zones.add(words[i], Zone.valueOf(words[0]));
      }
    }
    return zones;
  }

  private static Names<Boolean> containers() {
    var containers = new Names<Boolean>();
    for (String line : Names.lines("containers.txt")) {
      for (String word : line.split(" ", -1)) {
        containers.add(word, true);
      }
    }
    return containers;
  }

  @Nullable Zone zoneOf(Element element) {
    Zone byTag = TAGS.get(element.normalName());
    if (byTag != null || element.attributesSize() == 0) {
      return byTag;
    }
    if (isContainer(element)) {
      return null;
    }
    Zone zone = PROPERTIES.get(element.attr("itemprop"));
    zone = zone == null ? zone(element.className()) : zone;
    zone = zone == null ? zone(element.id()) : zone;
    return zone == null ? zone(element.attr("role")) : zone;
  }

  private @Nullable Zone zone(String name) {
    return name.isEmpty()
        ? null
        : kept(FOUND, found, name, n -> Optional.ofNullable(ZONES.find(n))).orElse(null);
  }

  private boolean isContainer(String name) {
    return !name.isEmpty() && kept(HELD, held, name, n -> CONTAINERS.find(n) != null);
  }

  private static <T> T kept(
      Map<String, T> known, Map<String, T> here, String name, Function<String, T> look) {
    boolean fits = name.length() < 200;
    T meaning = fits ? known.get(name) : here.get(name);
    meaning = meaning == null && fits && !here.isEmpty() ? here.get(name) : meaning;
    if (meaning == null) {
      meaning = look.apply(name);
      (fits && known.size() < MOST_KEPT ? known : here).put(name, meaning);
    }
    return meaning;
  }

  /** Whether a part says that it holds the running text. */
  boolean isContainer(Element element) {
    return element.attr("itemprop").equalsIgnoreCase("articleBody")
        || isContainer(element.className())
        || isContainer(element.id());
  }
}
