package readout.collection.page;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What tags and names of page parts say, from {@code zones.txt} and {@code containers.txt}. */
final class ZoneNames {

  private static final String BODY = "articleBody";

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

  private static final Pattern OF_AUTHOR =
      Pattern.compile("author|byline|autor|auteur|vcard|\\bfn\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The same names come again and again, on one page and on the next: looked up once. */
  private static final Map<String, Meaning> FOUND = new ConcurrentHashMap<>();

  private static final int MOST_KEPT = 50_000;
  private static final int LONG = 200;

  /** Names of this page alone: long ones, and those beyond the first fifty thousand. */
  private final Map<String, Meaning> found = new HashMap<>();

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

  /**
   * What a name says.
   *
   * @param container whether it promises the running text
   * @param ofAuthor whether it speaks of an author
   */
  private record Meaning(@Nullable Zone zone, boolean container, boolean ofAuthor) {

    static final Meaning NONE = new Meaning(null, false, false);

    static Meaning of(String name) {
      return new Meaning(
          ZONES.find(name), CONTAINERS.find(name) != null, OF_AUTHOR.matcher(name).find());
    }

    /** Of two names side by side, as a class attribute holds them: the first that tells a zone. */
    Meaning and(Meaning next) {
      return new Meaning(
          zone == null ? next.zone : zone, container || next.container, ofAuthor || next.ofAuthor);
    }
  }

  @Nullable Zone zoneOf(Element element) {
    Zone byTag = TAGS.get(element.normalName());
    if (byTag != null || element.attributesSize() == 0) {
      return byTag;
    }
    Meaning kind = meaning(Attribute.of(element, "class"));
    Meaning id = meaning(Attribute.of(element, "id"));
    String property = Attribute.of(element, "itemprop");
    if (kind.container() || id.container() || property.equalsIgnoreCase(BODY)) {
      return null;
    }
    Zone zone = property.isEmpty() ? null : PROPERTIES.get(property);
    zone = zone == null ? kind.zone() : zone;
    zone = zone == null ? id.zone() : zone;
    return zone == null ? meaning(Attribute.of(element, "role")).zone() : zone;
  }

  private Meaning meaning(String name) {
    if (name.isEmpty()) {
      return Meaning.NONE;
    }
    boolean fits = name.length() < LONG;
    Meaning meaning = fits ? FOUND.get(name) : null;
    meaning = meaning == null && !found.isEmpty() ? found.get(name) : meaning;
    if (meaning == null) {
      meaning = read(name.strip());
      (fits && FOUND.size() < MOST_KEPT ? FOUND : found).put(name, meaning);
    }
    return meaning;
  }

  /** Words of a name come again even more often than the name. */
  private Meaning read(String name) {
    String[] words = SPACES.split(name, -1);
    if (words.length == 1) {
      return Meaning.of(name);
    }
    Meaning all = Meaning.NONE;
    for (String word : words) {
      all = all.and(meaning(word));
    }
    return all;
  }

  /** Whether a part says that it holds the running text. */
  boolean isContainer(Element element) {
    return Attribute.of(element, "itemprop").equalsIgnoreCase(BODY)
        || meaning(Attribute.of(element, "class")).container()
        || meaning(Attribute.of(element, "id")).container();
  }

  /** Whether the class of a part speaks of an author. */
  boolean isOfAuthor(Element element) {
    return meaning(Attribute.of(element, "class")).ofAuthor();
  }
}
