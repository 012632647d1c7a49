package readout.collection.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.collection.Cues;

/** Says what each block inside the article's part of the page is to the article. */
final class Labeller {

  private static final Cues LINES = Cues.load(Labeller.class, "lines");
  private static final int LONGEST_LINE = 300;
  private static final int SHORT = 60;
  private static final int WHOLE = 600;

  /** So that a page of a million blocks takes no longer than its length asks. */
  private static final int MOST_WHOLES = 100;

  /** Characters looked through for repeated words, on one page; beyond, only equals are seen. */
  private static final long MOST_SEARCHED = 50_000_000;

  private static final int LEAD = 80;
  private static final int MORE_THAN_A_TEASER = 80;
  private static final double ONLY_A_LINK = 0.85;

  private final Set<String> titles;
  private final Set<String> seen = new HashSet<>();
  private final List<String> wholes = new ArrayList<>();
  private final List<Labelled> labelled = new ArrayList<>();
  private boolean inTail;
  private boolean started;
  private long searched;

  private Labeller(Set<String> titles) {
    this.titles = titles;
  }

  /**
   * @param titles the headline as the page gives it elsewhere, in {@link #bare} form
   */
  static List<Labelled> label(List<Block> blocks, Set<String> titles, Deadline deadline) {
    var labeller = new Labeller(titles);
    for (Block block : blocks) {
      deadline.check();
      labeller.add(block);
    }
    labeller.dropHangingHeadings();
    return labeller.labelled;
  }

  private void add(Block block) {
    Labelled found = label(block);
    labelled.add(found);
    if (found.role() == Role.BODY && block.prose() > 0) {
      started = true;
      inTail &= block.prose() < MORE_THAN_A_TEASER;
    }
  }

  private Labelled label(Block block) {
    if (block.zone() == Zone.STANDFIRST && block.prose() >= LEAD && !started) {
      return new Labelled(block, Role.BODY, "a lead under the headline");
    }
    if (block.zone() != null) {
      return new Labelled(block, role(block.zone()), "named " + block.zone());
    }
    String bare = bare(block.text());
    if (titles.contains(bare) || (block.tag().equals("h1") && !started)) {
      return new Labelled(block, Role.HEADLINE, "title");
    }
    if (isRepeated(bare)) {
      return new Labelled(block, Role.REPEATED, "repeated");
    }
    Labelled byLine = byLine(block);
    if (byLine != null) {
      return byLine;
    }
    return byShape(block, bare);
  }

  /**
   * The same words again, or a whole that holds what stood there piece by piece, or the reverse.
   */
  private boolean isRepeated(String bare) {
    if (bare.length() < 20) {
      return false;
    }
    boolean again = !seen.add(bare);
    if (bare.length() >= WHOLE && wholes.size() < MOST_WHOLES) {
      again |= holdsSeen(bare);
      wholes.add(bare);
    } else if (!again) {
      again = wholes.stream().anyMatch(whole -> holds(whole, bare));
    }
    return again;
  }

  private boolean holdsSeen(String bare) {
    return seen.stream().filter(s -> s.length() < bare.length() && holds(bare, s)).count() > 3;
  }

  private boolean holds(String whole, String piece) {
    searched += whole.length();
    return searched <= MOST_SEARCHED && whole.contains(piece);
  }

  private @Nullable Labelled byLine(Block block) {
    if (block.text().length() > LONGEST_LINE) {
      return null;
    }
    Cues.Found found = LINES.find(block.text());
    if (found == null) {
      return null;
    }
    inTail |= found.id().endsWith("-heading") || block.text().endsWith(":");
    return new Labelled(block, roleOf(found.id()), found.id());
  }

  private Labelled byShape(Block block, String bare) {
    if (bare.isEmpty()) {
      return new Labelled(block, Role.LABEL, "no letters");
    }
    if (inTail && block.prose() < MORE_THAN_A_TEASER) {
      return new Labelled(block, Role.TEASER, "after a heading of teasers");
    }
    if (block.isHeading()) {
      return new Labelled(block, Role.SUBHEADING, "heading");
    }
    if (isTeaser(block)) {
      return new Labelled(block, Role.TEASER, "only a link");
    }
    if (isLabel(block)) {
      return new Labelled(block, Role.LABEL, "short, no sentence");
    }
    return new Labelled(block, Role.BODY, "text");
  }

  private boolean isTeaser(Block block) {
    return block.linkShare() >= ONLY_A_LINK
        && !(block.tag().equals("li") && block.endsLikeSentence());
  }

  private boolean isLabel(Block block) {
    boolean telling =
        switch (block.tag()) {
          case "p", "li", "blockquote", "pre", "dd", "dt", "tr" -> true;
          default -> false;
        };
    return !block.endsLikeSentence()
        && block.text().length() < SHORT
        && (!telling || (!started && block.text().length() < SHORT / 2));
  }

  private static Role role(Zone zone) {
    return switch (zone) {
      case COMMENTS -> Role.COMMENT;
      case CAPTION, MEDIA -> Role.CAPTION;
      case BYLINE, BIO -> Role.BYLINE;
      case STANDFIRST -> Role.STANDFIRST;
      case RELATED, SIDEBAR -> Role.TEASER;
      case SHARE -> Role.SHARE;
      case TAGS -> Role.TAGS;
      case PROMO, POPUP, FOOTER -> Role.NOTICE;
      case NAVIGATION, HIDDEN, TOOLS -> Role.LABEL;
    };
  }

  private static Role roleOf(String rule) {
    return switch (rule.substring(0, rule.indexOf('-'))) {
      case "teaser" -> Role.TEASER;
      case "share" -> Role.SHARE;
      case "credit", "media" -> Role.CAPTION;
      case "byline", "bio" -> Role.BYLINE;
      case "date" -> Role.DATE;
      case "tags" -> Role.TAGS;
      case "comments" -> Role.COMMENT;
      default -> Role.NOTICE;
    };
  }

  /** A heading with no text under it heads nothing; one that is only a link over another, too. */
  private void dropHangingHeadings() {
    boolean text = false;
    boolean next = false;
    for (int i = labelled.size() - 1; i >= 0; i--) {
      Labelled one = labelled.get(i);
      if (one.role() == Role.SUBHEADING) {
        boolean link = one.block().linkShare() >= ONLY_A_LINK;
        if (!text || (link && !next)) {
          labelled.set(i, new Labelled(one.block(), Role.LABEL, "a heading over nothing"));
        }
        next &= !link;
      } else {
        next = one.role() == Role.BODY;
      }
      text |= next;
    }
  }

  /** Letters and digits only, lower case: for comparing. */
  static String bare(String text) {
    var bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        bare.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        bare.append((char) (c + ('a' - 'A')));
      } else if (c > 0x7F && Character.isLetterOrDigit(c)) {
        bare.append(Character.toLowerCase(c));
      }
    }
    return bare.toString();
  }
}
