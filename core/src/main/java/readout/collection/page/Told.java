package readout.collection.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * The text that JSON-LD tells of a page which shows next to nothing of it, because scripts make it:
 * the {@code articleBody} of the article, or the entries of a live page ({@code liveBlogUpdate} of
 * schema.org's LiveBlogPosting), each under its time.
 */
final class Told {

  /** A page made by scripts shows less of its text than this. */
  private static final double SHARE_SHOWN = 0.25;

  private static final int LONG = 400;
  private static final String JSON_LD = "script[type='application/ld+json']";

  private Told() {}

  /**
   * What is told, where that is much and the page shows little; else nothing.
   *
   * @param shown characters of text on the page
   */
  static List<Page.Part> parts(Witnesses witnesses, int shown) {
    List<Witness> entries = witnesses.of(Field.ENTRY);
    Witness body = witnesses.first(Field.BODY);
    List<Witness> told = entries.isEmpty() && body != null ? List.of(body) : entries;
    int length = told.stream().mapToInt(one -> one.value().length()).sum();
    boolean speaks = length >= LONG && shown < SHARE_SHOWN * length;
    return speaks ? told.stream().flatMap(one -> parts(one).stream()).toList() : List.of();
  }

  private static List<Page.Part> parts(Witness told) {
    return told.field() == Field.ENTRY ? entry(told) : paragraphs(told.value(), told.where());
  }

  /** Time, headline and text, as {@link JsonLd} puts them together. */
  private static List<Page.Part> entry(Witness told) {
    String[] lines = told.value().split("\n", 3);
    var parts = new ArrayList<Page.Part>();
    parts.add(new Page.Part(lines[0], Role.ENTRY, told.where(), JSON_LD));
    if (!lines[1].isBlank()) {
      parts.add(new Page.Part(lines[1].strip(), Role.SUBHEADING, told.where(), JSON_LD));
    }
    parts.addAll(paragraphs(lines[2], told.where()));
    return parts;
  }

  private static List<Page.Part> paragraphs(String told, String where) {
    return Jsoup.parseBodyFragment(told)
        .wholeText()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Page.Part(line, Role.BODY, where, JSON_LD))
        .toList();
  }
}
