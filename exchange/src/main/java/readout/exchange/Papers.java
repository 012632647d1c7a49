package readout.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;
import readout.record.Telling;
import readout.text.CodePoints;
import readout.text.Document;

/** What exchanges ask of the documents behind a fact. */
final class Papers {

  /**
   * One document in short.
   *
   * @param id of the document
   * @param name outlet, or the input's name where no outlet is known
   * @param title headline
   * @param day ISO day of publication
   * @param address where it was published, or the input's name
   * @param linked whether the address is one of the web
   * @param language ISO 639-1
   * @param length code points
   */
  record Paper(
      String id,
      String name,
      @Nullable String title,
      @Nullable String day,
      String address,
      boolean linked,
      String language,
      int length) {

    static Paper of(Document document) {
      String url = document.url();
      String outlet = document.outlet();
      boolean linked = url != null && (url.startsWith("https://") || url.startsWith("http://"));
      return new Paper(
          document.id(),
          outlet == null ? document.source() : outlet,
          document.title(),
          document.creationDay(),
          url == null ? document.source() : url,
          linked,
          document.language(),
          document.text().codePointCount(0, document.text().length()));
    }

    /** "Harbour Post, 2015-07-14". */
    String signature() {
      return name + ", " + (day == null ? "no date" : day);
    }
  }

  private final Map<String, Paper> papers = new HashMap<>();
  private final Map<String, CodePoints> points = new HashMap<>();

  static Papers of(Holdings holdings) {
    var all = new Papers();
    holdings.eachDocument(document -> all.papers.put(document.id(), Paper.of(document)));
    return all;
  }

  /** The same, with offsets. */
  static Papers measured(Holdings holdings) {
    var all = new Papers();
    holdings.eachDocument(document -> {
      all.papers.put(document.id(), Paper.of(document));
      all.points.put(document.id(), CodePoints.of(document.text()));
    });
    return all;
  }

  Paper of(Telling telling) {
    Paper paper = papers.get(telling.document());
    if (paper == null) {
      throw new IllegalArgumentException(telling.document() + ": tells a fact but is not held");
    }
    return paper;
  }

  Paper of(String document) {
    return of(document, papers.get(document));
  }

  private static Paper of(String document, @Nullable Paper paper) {
    if (paper == null) {
      throw new IllegalArgumentException(document + ": not held");
    }
    return paper;
  }

  /** UTF-16 offset to code points; only if {@link #measured}. */
  int at(Telling telling, int offset) {
    CodePoints of = points.get(telling.document());
    if (of == null) {
      throw new IllegalArgumentException(telling.document() + ": not measured");
    }
    return of.at(offset);
  }

  List<Paper> of(Fact fact) {
    Set<String> ids = new HashSet<>();
    return fact.tellings().stream()
        .filter(telling -> ids.add(telling.document()))
        .map(this::of)
        .toList();
  }

  /** The first day on which a document told the fact, if any of them is dated. */
  @Nullable String firstDay(Fact fact) {
    var days = new TreeSet<String>();
    for (Paper paper : of(fact)) {
      String day = paper.day();
      if (day != null) {
        days.add(day);
      }
    }
    return days.isEmpty() ? null : days.first();
  }
}
