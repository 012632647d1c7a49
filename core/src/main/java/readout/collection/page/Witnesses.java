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

  /** Attributes that name what a meta element tells. */
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

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
    for (String key : NAMING) {
      String name = Attribute.of(meta, key).strip().toLowerCase(Locale.ROOT);
      List<Claim> claims = name.isEmpty() ? null : META.get(name);
      if (claims != null) {
        hear(claims, name, Parser.unescapeEntities(meta.attr("content"), false).strip());
      }
    }
  }

  private void hear(List<Claim> claims, String name, String value) {
    if (!value.isEmpty() && !value.equals("null")) {
      for (Claim claim : claims) {
        heard.add(new Witness(claim.field(), value, "meta " + name, claim.rank()));
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
