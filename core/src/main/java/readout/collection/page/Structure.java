package readout.collection.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.collection.Cues;

/**
 * Sees what the labelled blocks of an article are together: entries of a live page, excerpts parted
 * by links that lead on, posts and quotations that the article prints.
 *
 * <p>Each is believed only where the page repeats it, or where the page's own structure says so.
 */
final class Structure {

  private static final Cues TIMES = Cues.load(Cues.class, "entries");
  private static final Cues SEPARATORS = Cues.load(Cues.class, "separators");
  private static final Pattern POST =
      Pattern.compile(
          "twitter-tweet|twitter-video|tweet-embed|embedded-tweet|instagram-media|fb-post|fb-video|telegram-post|tgme_|bluesky-embed|mastodon-embed|tiktok-embed|truthsocial|vk_post|reddit-embed",
          Pattern.CASE_INSENSITIVE);
  private static final int FEWEST_ENTRIES = 3;
  private static final int FEWEST_EXCERPTS = 2;
  private static final int PULLED = 30;

  /** Quotations looked for in the text; a page of more prints no words large. */
  private static final int MOST_PULLED = 60;

  /** Characters looked through for quotations, on one page. */
  private static final long MOST_SEARCHED = 10_000_000;

  private final List<Labelled> blocks;
  private final IdentityHashMap<Element, Boolean> posts = new IdentityHashMap<>();
  private final IdentityHashMap<Block, String> bare = new IdentityHashMap<>();
  private int pulled;
  private long searched;

  private Structure(List<Labelled> blocks) {
    this.blocks = new ArrayList<>(blocks);
  }

  static List<Labelled> see(List<Labelled> labelled, Deadline deadline) {
    var structure = new Structure(labelled);
    structure.seeEntries();
    structure.seeExcerpts();
    structure.seeQuotations(deadline);
    return structure.blocks;
  }

  /** From three times of day on, each over text of its own. */
  private void seeEntries() {
    var times = new ArrayList<Integer>();
    boolean textBelow = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Labelled one = blocks.get(i);
      if (isTime(one) && textBelow) {
        times.add(i);
        textBelow = false;
      }
      textBelow |= one.role() == Role.BODY && one.block().prose() > 0 && !isTime(one);
    }
    if (times.size() >= FEWEST_ENTRIES) {
      times.forEach(i -> set(i, Role.ENTRY, "a time that opens an entry"));
    }
  }

  private static boolean isTime(Labelled one) {
    return switch (one.role()) {
      case BODY, SUBHEADING, DATE, BYLINE, LABEL ->
          one.block().text().length() <= 60 && TIMES.find(one.block().text()) != null;
      default -> false;
    };
  }

  /** From two links on that lead to the rest, each between an excerpt and the next heading. */
  private void seeExcerpts() {
    BitSet ends = endsOfExcerpts();
    var links = new ArrayList<Integer>();
    boolean text = false;
    for (int i = 0; i < blocks.size(); i++) {
      Labelled one = blocks.get(i);
      if (text && ends.get(i) && leadsOn(one)) {
        links.add(i);
        text = false;
      }
      text |= one.role() == Role.BODY && one.block().prose() > 0;
    }
    if (links.size() >= FEWEST_EXCERPTS) {
      links.forEach(i -> set(i, Role.SEPARATOR, "a link to the rest of an excerpt"));
      restoreHeadings(links);
    }
  }

  private static boolean leadsOn(Labelled one) {
    Block block = one.block();
    return block.linkShare() > 0.7
        && block.text().length() <= 60
        && SEPARATORS.find(block.text()) != null;
  }

  /** After which blocks a heading comes before any text, or no text at all. */
  private BitSet endsOfExcerpts() {
    var ends = new BitSet(blocks.size());
    boolean opensNext = false;
    boolean isLast = true;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      ends.set(i, opensNext || isLast);
      Labelled one = blocks.get(i);
      opensNext = one.block().isHeading() || (opensNext && one.role() != Role.BODY);
      isLast &= !one.role().isText();
    }
    return ends;
  }

  /** The heading over an excerpt is mostly a link to the whole, and no teaser here. */
  private void restoreHeadings(List<Integer> links) {
    for (int i = 0; i < links.getLast(); i++) {
      Labelled one = blocks.get(i);
      if (one.block().isHeading() && one.role() == Role.LABEL && isBody(i + 1)) {
        set(i, Role.SUBHEADING, "the heading of an excerpt");
      }
    }
  }

  private boolean isBody(int i) {
    for (int at = i; at < blocks.size(); at++) {
      switch (blocks.get(at).role()) {
        case BODY -> {
          return true;
        }
        case DATE, BYLINE, CAPTION, TAGS, SHARE -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private void seeQuotations(Deadline deadline) {
    for (int i = 0; i < blocks.size(); i++) {
      deadline.check();
      Labelled one = blocks.get(i);
      if (one.role() == Role.BODY || one.role() == Role.SUBHEADING || one.role() == Role.LABEL) {
        seeQuotation(i, one);
      }
    }
  }

  private void seeQuotation(int i, Labelled one) {
    Element quotation = quotation(one.block().element());
    if (quotation == null) {
      return;
    }
    if (isPost(quotation)) {
      set(i, Role.POST, "a post printed on the page");
    } else if (one.role() == Role.BODY && isPulled(one.block())) {
      set(i, Role.REPEATED, "words of the text, printed large");
    } else if (one.role() == Role.BODY && quotation.nameIs("blockquote")) {
      set(i, Role.QUOTATION, "in a block quotation");
    }
  }

  private @Nullable Element quotation(Element from) {
    int steps = 0;
    for (Element e = from; e != null && steps < 6; e = e.parent(), steps++) {
      if (e.nameIs("blockquote") || isPost(e)) {
        return e;
      }
    }
    return null;
  }

  /** Asked once of a part: all its paragraphs ask. */
  private boolean isPost(Element part) {
    return posts.computeIfAbsent(part, e -> POST.matcher(e.className()).find());
  }

  /** Whether another block of the text holds the same words. */
  private boolean isPulled(Block block) {
    String words = bare(block);
    return words.length() >= PULLED
        && pulled++ < MOST_PULLED
        && blocks.stream()
            .filter(b -> b.role() == Role.BODY && b.block().text().length() > block.text().length())
            .anyMatch(b -> holds(bare(b.block()), words));
  }

  private boolean holds(String whole, String piece) {
    searched += whole.length();
    return searched <= MOST_SEARCHED && whole.contains(piece);
  }

  private String bare(Block block) {
    return bare.computeIfAbsent(block, b -> Labeller.bare(b.text()));
  }

  private void set(int i, Role role, String why) {
    blocks.set(i, new Labelled(blocks.get(i).block(), role, why));
  }
}
