package readout.collection.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the authors: JSON-LD, meta elements, marked elements, then the byline's words.
 *
 * <p>What names no author (an address, a menu word, the site itself where a person is named too) is
 * passed over.
 */
final class Authors {

  /** Marks of authors, surest first; the last {@link #WEAK} of them mark other things, too. */
  private static final List<String> QUERIES =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          "[class*=author-name], [class*=author_name], [class*=authorName], [class*=byline-name]",
          "a[href*=/author/], a[href*=/autor/], a[href*=/autoren/], a[href*=/auteur/],"
              + " a[href*=/authors/], a[href*=/writers/], a[href*=/autores/]",
          "[class*=author] a, [class*=byline] a, [class*=autor] a, [class*=auteur] a",
          "[class*=author], [class*=byline], [class*=autor], [class*=auteur], .vcard .fn");

  private static final int WEAK = 2;

  /** A page that marks more names lists them. */
  private static final int MOST_MARKED = 1000;

  private static final List<Evaluator> MARKED = QUERIES.stream().map(QueryParser::parse).toList();

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:all|alle|more|mehr|view|see|articles?|artikel|posts?|beiträge|eingestellt|pressemitteilung|written|posted|published|words|story|text|article|geschrieben|verfasst|ein beitrag|"
              + "publié|escrito|scritto|redactie|author|autor(?:in)?|text)\\s*)*"
              + "(?:by|von|par|por|di|door|od|:)\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern APART =
      Pattern.compile(
          "\\s*(?:[;,/&|•·\\n]|\\s[-–—]\\s?|\\s(?:and|und|et|y|e|og|i)\\s)\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TO_AUTHOR =
      Pattern.compile(
          "/(?:author|autor|autoren|auteur|authors|writers|autores)/", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "https?:|www\\.|@|\\d|©|»|^foto|^\\W*$|\\.(?:com|org|net|de)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "user",
          "author",
          "autor",
          "editor",
          "webmaster",
          "unknown",
          "guest",
          "by",
          "von",
          "staff",
          "home",
          "news",
          "facebook",
          "twitter",
          "follow",
          "email",
          "contact",
          "edit",
          "kontakt",
          "redaktion",
          "text",
          "foto",
          "bild",
          "staff writer",
          "reporter",
          "guest author",
          "posted",
          "null",
          "undefined",
          "anonymous",
          "share");

  private Authors() {}

  /** Names in the order of the page, each with where it was read; empty when unknown. */
  static List<Chosen> choose(
      Element body,
      Witnesses witnesses,
      @Nullable String outlet,
      List<Labelled> nearHeadline,
      ZoneNames names) {
    List<Chosen> said = said(witnesses);
    List<Chosen> found = others(said, outlet);
    found = found.isEmpty() ? others(marked(body, names, said.isEmpty()), outlet) : found;
    found = found.isEmpty() && said.isEmpty() ? others(words(nearHeadline), outlet) : found;
    return found.isEmpty() ? said : found;
  }

  /** Those that are not the outlet itself: it is named as author where nobody else is. */
  private static List<Chosen> others(List<Chosen> chosen, @Nullable String outlet) {
    String site = outlet == null ? "" : Labeller.bare(outlet);
    return chosen.stream().filter(c -> !Labeller.bare(c.value()).equals(site)).toList();
  }

  private static List<Chosen> said(Witnesses witnesses) {
    int rank = -1;
    var chosen = new LinkedHashMap<String, Chosen>();
    for (Witness witness : witnesses.of(Field.AUTHOR)) {
      if (!chosen.isEmpty() && witness.rank() != rank) {
        break;
      }
      rank = witness.rank();
      addAll(chosen, witness.value(), witness.where());
    }
    return List.copyOf(chosen.values());
  }

  /** What any of the queries might fit, in the order of the page: one walk for all of them. */
  private static void gather(
      Element parent, boolean inNamed, ZoneNames names, List<Element> found) {
    for (Element e = parent.firstElementChild();
        e != null && found.size() < MOST_MARKED;
        e = e.nextElementSibling()) {
      boolean named = e.attributesSize() > 0 && names.isOfAuthor(e);
      if (named || isMarked(e) || (e.nameIs("a") && (inNamed || leadsToAuthor(e)))) {
        found.add(e);
      }
      gather(e, inNamed || named, names, found);
    }
  }

  private static boolean isMarked(Element e) {
    if (e.attributesSize() == 0) {
      return false;
    }
    String property = Attribute.of(e, "itemprop");
    return property.equals("author")
        || property.equals("name")
        || Attribute.of(e, "rel").equals("author");
  }

  /** The pattern is tried only behind a bar and an "a" or a "w". */
  private static boolean leadsToAuthor(Element link) {
    String address = Attribute.of(link, "href");
    for (int bar = address.indexOf('/'); bar >= 0; bar = address.indexOf('/', bar + 1)) {
      int next = bar + 1 < address.length() ? address.charAt(bar + 1) | 0x20 : 0;
      if ((next == 'a' || next == 'w') && startsAuthor(address, bar)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAuthor(String address, int bar) {
    return TO_AUTHOR.matcher(address).region(bar, address.length()).lookingAt();
  }

  private static List<Chosen> marked(Element body, ZoneNames names, boolean weakToo) {
    var marks = new ArrayList<Element>();
    gather(body, false, names, marks);
    for (int i = 0; i < (weakToo ? MARKED.size() : MARKED.size() - WEAK); i++) {
      List<Chosen> chosen = marked(marks, MARKED.get(i), "marked " + QUERIES.get(i), names);
      if (!chosen.isEmpty()) {
        return chosen;
      }
    }
    return List.of();
  }

  private static List<Chosen> marked(
      List<Element> marks, Evaluator query, String where, ZoneNames names) {
    var chosen = new LinkedHashMap<String, Chosen>();
    Element first = null;
    for (Element e : marks) {
      if (e.is(query)
          && (first == null || isBeside(first, e))
          && !isOfAnother(e, names)
          && e.text().length() < 80) {
        addAll(chosen, e.text(), where);
        first = chosen.isEmpty() ? null : first == null ? e : first;
      }
    }
    return List.copyOf(chosen.values());
  }

  /** Two authors of one article are named side by side. */
  private static boolean isBeside(Element first, Element other) {
    Element parent = first.parent();
    Element others = other.parent();
    return parent != null
        && others != null
        && (parent.equals(others) || Objects.equals(parent.parent(), others.parent()));
  }

  private static boolean isOfAnother(Element element, ZoneNames names) {
    for (Element e = element.parent(); e != null && !e.nameIs("body"); e = e.parent()) {
      Zone zone = names.zoneOf(e);
      if (zone == Zone.COMMENTS
          || zone == Zone.RELATED
          || zone == Zone.NAVIGATION
          || zone == Zone.CAPTION) {
        return true;
      }
    }
    return false;
  }

  private static List<Chosen> words(List<Labelled> nearHeadline) {
    for (Labelled one : nearHeadline) {
      String text = one.block().text();
      if (text.length() < 120 && BY.matcher(text).find()) {
        var chosen = new LinkedHashMap<String, Chosen>();
        addAll(chosen, text, "byline near the headline");
        if (!chosen.isEmpty()) {
          return List.copyOf(chosen.values());
        }
      }
    }
    return List.of();
  }

  private static void addAll(Map<String, Chosen> chosen, String words, String where) {
    for (String name : split(words)) {
      if (!Labeller.bare(name).isEmpty()) {
        chosen.putIfAbsent(Labeller.bare(name), new Chosen(name, where));
      }
    }
  }

  /** The names in a byline. */
  static List<String> split(String words) {
    String plain = BY.matcher(words.strip()).replaceFirst("").strip();
    var names = new ArrayList<String>();
    for (String part : APART.split(plain, -1)) {
      String name = BY.matcher(part.strip()).replaceFirst("").strip();
      if (isName(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= 60
        && name.split("\\s+", -1).length <= 6
        && !NO_NAME.matcher(name).find()
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
  }
}
