package readout.collection.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Hears what a page says of itself: meta elements, JSON-LD, links. Nothing is believed here. */
final class Witnesses {

  private static final Map<String, List<Claim>> META = claims();

  private record Claim(Field field, int rank) {}

  private final List<Witness> heard = new ArrayList<>();

  private Witnesses() {}

  static Witnesses of(Document page, Marks marks) {
    var witnesses = new Witnesses();
    JsonLd.hear(marks.scripts(), witnesses.heard);
    marks.metas().forEach(witnesses::hearMeta);
    witnesses.hearPage(page, marks);
    witnesses.heard.sort(Comparator.comparingInt(Witness::rank));
    return witnesses;
  }

  /** What is said of one field, surest first; within a rank in the order of the page. */
  List<Witness> of(Field field) {
    return heard.stream().filter(w -> w.field() == field).toList();
  }

  @Nullable Witness first(Field field) {
    return of(field).stream().findFirst().orElse(null);
  }

  private void hearMeta(Element meta) {
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
      String value = Parser.unescapeEntities(meta.attr("content"), false).strip();
      if (!name.isEmpty() && !value.isEmpty() && !value.equals("null")) {
        for (Claim claim : META.getOrDefault(name, List.of())) {
          heard.add(new Witness(claim.field(), value, "meta " + name, claim.rank()));
        }
      }
    }
  }

  private void hearPage(Document page, Marks marks) {
    String canonical = marks.canonical();
    if (canonical != null) {
      heard.add(new Witness(Field.URL, canonical, "link canonical", 0));
    }
    Element html = page.firstElementChild();
    if (html != null && !html.attr("lang").isBlank()) {
      heard.add(new Witness(Field.LANGUAGE, html.attr("lang"), "html lang", 0));
    }
    String title = page.title();
    if (!title.isBlank()) {
      heard.add(new Witness(Field.TITLE, title, "title element", 90));
    }
  }

  private static Map<String, List<Claim>> claims() {
    var claims = new HashMap<String, List<Claim>>();
    for (String line : Names.lines("witnesses.txt")) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        claims
            .computeIfAbsent(words[i], word -> new ArrayList<>())
            .add(new Claim(Field.valueOf(words[0]), 9 + i));
      }
    }
    return claims;
  }
}
