package readout.collection.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline as it stands on the page.
 *
 * <p>The heading on the page that another witness confirms; else the only first-level heading; else
 * the surest witness, without the site's name that hangs on it.
 */
final class Titles {

  private static final Pattern HANGING =
      Pattern.compile("\\s+[|»«›·•:]+\\s+|\\s+[-–—]{1,2}\\s+|\\s*\\|\\s*");

  /** What stands in a heading and is none of its words. */
  private static final Evaluator NO_WORDS =
      QueryParser.parse("button, svg, select, noscript, template");

  private record Heading(String tag, String words) {}

  private Titles() {}

  /**
   * @param said {@linkplain #said what the witnesses say}
   */
  static @Nullable Chosen choose(
      List<Element> marked, Witnesses witnesses, List<String> said, @Nullable String outlet) {
    List<Heading> headings = headings(marked);
    for (Heading heading : headings) {
      if (isConfirmed(heading.words(), said)) {
        return new Chosen(heading.words(), "heading " + heading.tag() + ", confirmed");
      }
    }
    List<Heading> first = headings.stream().filter(h -> h.tag().equals("h1")).toList();
    if (first.size() == 1 && !isOutlet(first.getFirst().words(), outlet)) {
      return new Chosen(first.getFirst().words(), "the only h1");
    }
    Witness witness = witnesses.first(Field.TITLE);
    return witness == null
        ? null
        : new Chosen(withoutSite(witness.value(), outlet), witness.where());
  }

  /**
   * The titles of all witnesses, with and without the site's name, in {@link Labeller#bare} form.
   */
  static List<String> said(Witnesses witnesses, @Nullable String outlet) {
    var said = new ArrayList<String>();
    for (Witness witness : witnesses.of(Field.TITLE)) {
      said.add(Labeller.bare(witness.value()));
      said.add(Labeller.bare(withoutSite(witness.value(), outlet)));
    }
    return said;
  }

  private static List<Heading> headings(List<Element> marked) {
    return marked.stream()
        .map(h -> new Heading(h.normalName(), words(h)))
        .filter(h -> isTitleLong(h.words()))
        .toList();
  }

  /** The words of a heading, without those on its buttons and in its drawings. */
  static String words(Element heading) {
    if (heading.selectFirst(NO_WORDS) == null) {
      return heading.text();
    }
    Element bare = heading.clone();
    bare.select(NO_WORDS).remove();
    return bare.text();
  }

  private static boolean isTitleLong(String text) {
    return text.length() >= 8 && text.length() <= 300;
  }

  /** The same words, or one nearly the whole of the other. */
  private static boolean isConfirmed(String heading, List<String> said) {
    String bare = Labeller.bare(heading);
    for (String other : said) {
      boolean holds = other.contains(bare) && bare.length() * 10 >= other.length() * 6;
      boolean held = bare.contains(other) && other.length() * 10 >= bare.length() * 6;
      if (!other.isEmpty() && !bare.isEmpty() && (holds || held)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutlet(String text, @Nullable String outlet) {
    return outlet != null && Labeller.bare(text).equals(Labeller.bare(outlet));
  }

  /** "Ministers meet - Example News" is "Ministers meet". */
  static String withoutSite(String title, @Nullable String outlet) {
    String[] parts = HANGING.split(title.strip(), -1);
    if (parts.length < 2) {
      return title.strip();
    }
    String last = parts[parts.length - 1];
    int cut = title.lastIndexOf(last);
    String rest = title.substring(0, cut).replaceAll("[\\s|»«›·•:–—-]+$", "");
    boolean site = isOutlet(last, outlet) || last.length() * 2 < rest.length();
    return site && !rest.isBlank() ? rest : title.strip();
  }
}
