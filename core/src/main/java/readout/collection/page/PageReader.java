package readout.collection.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page: the article's text, and what the page says of it.
 *
 * <pre>
 * HTML -> blocks -> the article's part -> roles
 *      -> witnesses -> title, authors, outlet, dates, address, language
 * </pre>
 */
public final class PageReader {

  private static final int DEEPEST = 256;

  private static final int NEAR = 14;

  private final Duration longest;

  /** Gives a page a minute at most. */
  public PageReader() {
    this(Deadline.LONGEST);
  }

  /**
   * @param longest time after which a page is given up
   */
  public PageReader(Duration longest) {
    this.longest = longest;
  }

  /**
   * @param html the page
   * @param address where it was fetched from, if that is known
   * @param crawled ISO day on which it was fetched, if that is known: no later day is believed
   * @throws TooSlow where it takes too long
   */
  public Page read(String html, @Nullable String address, @Nullable String crawled) {
    return read(Html.of(html), address, crawled);
  }

  /** The same, of a page that may have been decoded only in part. */
  public Page read(Html html, @Nullable String address, @Nullable String crawled) {
    var deadline = new Deadline(longest);
    Document page = parse(html, deadline);
    var names = new ZoneNames();
    Marks marks = Marks.of(page);
    Witnesses witnesses = Witnesses.of(page, marks);
    Chosen outlet = chosen(witnesses.first(Field.OUTLET));
    String site = outlet == null ? null : outlet.value();
    List<String> said = Titles.said(witnesses, site);
    Chosen title = Titles.choose(marks.headings(), witnesses, said, site);
    Set<String> titles = titles(title, said);
    BodyFinder.Body body = new BodyFinder(names, deadline).find(page.body(), titles);
    List<Labelled> inside =
        Structure.see(Labeller.label(body.inside(), titles, deadline), deadline);
    List<Labelled> near = nearHeadline(body.all(), inside, titles);
    Chosen url =
        address == null ? chosen(witnesses.first(Field.URL)) : new Chosen(address, "given");
    Chosen language = language(witnesses);
    Dates.Choice dates =
        Dates.choose(
            marks,
            witnesses,
            url == null ? null : url.value(),
            DayOrder.language(language, witnesses, url),
            near,
            body.all(),
            names,
            crawled,
            deadline);
    List<Chosen> authors = Authors.choose(page.body(), witnesses, site, near, names);
    return new Page(
        title,
        authors,
        outlet,
        Origin.choose(authors, inside, site, address, marks.canonical()),
        dates.published(),
        dates.updated(),
        url,
        language,
        Excerpt.find(inside),
        parts(inside, witnesses));
  }

  /**
   * The running text of a piece of HTML, as a feed carries it: paragraphs apart by an empty line.
   *
   * @throws TooSlow where it takes too long
   */
  public String text(String html) {
    var deadline = new Deadline(longest);
    List<Block> blocks =
        BlockReader.read(parse(Html.of(html), deadline).body(), new ZoneNames(), deadline);
    var text = new StringBuilder();
    for (Labelled one : Labeller.label(blocks, Set.of(), deadline)) {
      if (one.role().isText()) {
        text.append(text.isEmpty() ? "" : "\n\n").append(one.block().text());
      }
    }
    return text.toString();
  }

  private static Document parse(Html html, Deadline deadline) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(DEEPEST);
    return parser.parseInput(deadline.over(html.characters()), "");
  }

  /** What stands on the page; what JSON-LD holds where the page itself shows next to nothing. */
  private static List<Page.Part> parts(List<Labelled> inside, Witnesses witnesses) {
    var parts = new ArrayList<Page.Part>();
    var paths = new Paths();
    int shown = 0;
    for (Labelled one : inside) {
      parts.add(
          new Page.Part(
              one.block().text(), one.role(), one.why(), paths.of(one.block().element())));
      shown += one.role().isText() ? one.block().text().length() : 0;
    }
    List<Page.Part> told = Told.parts(witnesses, shown);
    if (!told.isEmpty()) {
      parts.removeIf(part -> part.role().isText());
      parts.addAll(told);
    }
    return parts;
  }

  private static Set<String> titles(@Nullable Chosen title, List<String> said) {
    var titles = new HashSet<String>(said);
    if (title != null) {
      titles.add(Labeller.bare(title.value()));
    }
    titles.remove("");
    return titles;
  }

  /** The blocks about the headline, or about the start of the text where no headline stands. */
  @SuppressWarnings("ReferenceEquality") // the very part of the page
  private static List<Labelled> nearHeadline(
      List<Block> all, List<Labelled> inside, Set<String> titles) {
    int at = headline(all, inside, titles);
    var near = new ArrayList<Labelled>();
    for (int i = Math.max(0, at - NEAR / 2); i < Math.min(all.size(), at + NEAR); i++) {
      Block block = all.get(i);
      boolean beside = block.named() == all.get(at).named();
      if (beside || isOfArticle(block) || (i > at && block.zone() == Zone.NAVIGATION)) {
        near.add(new Labelled(block, role(block, inside), "near the headline"));
      }
    }
    return near;
  }

  private static boolean isOfArticle(Block block) {
    return block.zone() != Zone.RELATED
        && block.zone() != Zone.COMMENTS
        && block.zone() != Zone.NAVIGATION
        && block.zone() != Zone.FOOTER;
  }

  @SuppressWarnings("ReferenceEquality") // the very block, not its like
  private static Role role(Block block, List<Labelled> inside) {
    for (Labelled one : inside) {
      if (one.block() == block) {
        return one.role();
      }
    }
    return Role.LABEL;
  }

  private static int headline(List<Block> all, List<Labelled> inside, Set<String> titles) {
    int first = -1;
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (block.isHeading() && titles.contains(Labeller.bare(block.text()))) {
        return i;
      }
      boolean text = !inside.isEmpty() && inside.getFirst().block().equals(block);
      first = first < 0 && text ? i : first;
    }
    return Math.max(first, 0);
  }

  private static @Nullable Chosen chosen(@Nullable Witness witness) {
    return witness == null ? null : new Chosen(witness.value(), witness.where());
  }

  private static @Nullable Chosen language(Witnesses witnesses) {
    for (Witness witness : witnesses.of(Field.LANGUAGE)) {
      String code = Locale.forLanguageTag(witness.value().replace('_', '-')).getLanguage();
      if (!code.isEmpty()) {
        return new Chosen(code, witness.where());
      }
    }
    return null;
  }
}
