package readout.reuse;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.reuse.Kinship.Order;

/**
 * Whether one of two texts was made from the other, or both from a third.
 *
 * <p>A chain from the surest sign to the loosest: the same words throughout, a passage in the same
 * words, the same matter under the other's name, the other's name alone. Which came first is known
 * by who names whom, then by the days; where neither tells, that is said.
 */
public final class Comparison {

  /** Half of the words outside quotations: as much was kept as was written anew. */
  private static final double HALF = 0.5;

  /** Three fifths of them: edited, not written. */
  private static final double COPY = 0.6;

  /** Of half of the words, so much in one piece: cut, not put together from an agency's lines. */
  private static final double IN_ONE_PIECE = 0.4;

  /** Fewer words than that are one sentence of an agency that both print. */
  private static final int ONE_SENTENCE = 30;

  /** A short text with a word changed. */
  private static final double NEARLY_ALL = 0.8;

  /** A longer text whose quarter is the whole of a shorter one is that one, added to. */
  private static final double ADDED_TO = 0.25;

  /** Words in a row that nobody writes twice by chance. */
  private static final int PASSAGE = 14;

  /** Of a long text, a passage is more than a set phrase only if it is some part of the whole. */
  private static final double PASSAGE_SHARE = 0.05;

  /** Words in shorter rows that together are more than set phrases. */
  private static final int PASSAGES = 30;

  private static final double PASSAGES_SHARE = 0.1;

  /** Matter shared with a text that is named as the source. */
  private static final double NAMED_MATTER = 0.3;

  private static final double NAMED_ALIKE = 0.2;

  /** Matter shared with a text that is not named: much more, for two may report one event. */
  private static final double MATTER = 0.75;

  private static final double ALIKE = 0.65;

  /** Of fewer words it cannot be told who had them from whom. */
  private static final int SHORTEST = 30;

  /** Matter there is in a rewrite for each word that was left as it was. */
  private static final double IN_OTHER_WORDS = 1.5;

  /** An official text of fewer words is a quotation. */
  private static final int OFFICIAL_WORDS = 40;

  private static final double OFFICIAL_MATTER = 0.35;
  private static final double OFFICIAL_WORDING = 0.05;

  /** What an outlet or a note says of a text put from another language. */
  private static final Pattern TRANSLATED =
      Pattern.compile("(?i)\\b(?:english (?:page|edition|service|version)|translat(?:ed|ion))\\b");

  /** Who publishes its own texts: a ministry, a palace, a gazette of laws. */
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "\\b(?:Ministry|Government|Presiden(?:t|cy)|Presidential|Palace|Secretariat|Embassy|Official"
              + "|Chancellery|Kremlin|White House|State Department|Foreign Office)\\b");

  private final Wording derived;
  private final Wording source;
  private final Order order;
  private final boolean named;
  private final Overlap overlap;
  private final Overlap back;

  private Comparison(Wording derived, Wording source, Order order, boolean named) {
    this.derived = derived;
    this.source = source;
    this.order = order;
    this.named = named;
    this.overlap = Overlap.of(derived, source);
    this.back = Overlap.of(source, derived);
  }

  /** What two documents are to each other; nothing if neither is made from the other. */
  public static @Nullable Kinship of(Wording one, Wording other) {
    boolean oneNames = names(one, other);
    boolean otherNames = names(other, one);
    int days = days(one, other);
    if (oneNames != otherNames) {
      boolean oneIsDerived = oneNames;
      boolean possible = oneIsDerived ? days >= 0 : days <= 0;
      if (possible) {
        return new Comparison(
                oneIsDerived ? one : other, oneIsDerived ? other : one, Order.NAMED, true)
            .kinship();
      }
    }
    if (days != 0) {
      return new Comparison(days > 0 ? one : other, days > 0 ? other : one, Order.DATED, false)
          .kinship();
    }
    boolean later = isPutSecond(one, other);
    return new Comparison(later ? one : other, later ? other : one, Order.UNKNOWN, false).kinship();
  }

  /** Of two texts whose order is not known the shorter is put second: texts are cut more often. */
  private static boolean isPutSecond(Wording one, Wording other) {
    return one.size() == other.size()
        ? one.id().compareTo(other.id()) > 0
        : one.size() < other.size();
  }

  /** Whether a text names the other's outlet, which is not its own. */
  private static boolean names(Wording one, Wording other) {
    OutletName name = other.outletName();
    OutletName own = one.outletName();
    boolean same = name != null && own != null && own.key().equals(name.key());
    return name != null && !same && name.isIn(one.document());
  }

  /** Above 0 if the first is of a later day; 0 if of one day, or if one day is not known. */
  private static int days(Wording one, Wording other) {
    String day = one.day();
    String otherDay = other.day();
    return day == null || otherDay == null ? 0 : day.compareTo(otherDay);
  }

  private @Nullable Kinship kinship() {
    if (isCopy()) {
      return kinship(Relation.COPY, overlap.share(), sameWords(overlap.share()));
    }
    if (areTwoStates()) {
      return null;
    }
    if (holdsPassage()
        && !(isRewrite() && overlap.contained() > overlap.share() * IN_OTHER_WORDS)) {
      return passage();
    }
    if (isRewrite()) {
      boolean translated = isTranslated();
      return kinship(
          translated ? Relation.TRANSLATION : Relation.REWRITE,
          overlap.contained(),
          percent(overlap.contained()) + " of what it tells is there, in other words");
    }
    if (sharesOfficialText()) {
      return kinship(
          Relation.SHARED_SOURCE, overlap.contained(), "both give what one official text says");
    }
    return cites() ? kinship(Relation.CITES, overlap.contained(), "") : null;
  }

  /**
   * Two governments' own texts: each tells of one call what it was itself part of, so that the same
   * matter and the other's name show nothing. Only the same words throughout do.
   */
  private boolean areTwoStates() {
    String one = derived.state();
    String other = source.state();
    return one != null && other != null && !one.equals(other);
  }

  private boolean cites() {
    OutletName outlet = source.outletName();
    return named && outlet != null && outlet.isCitedIn(derived.document());
  }

  private boolean isCopy() {
    boolean whole = isMostOf(overlap, derived);
    boolean addedTo = isMostOf(back, source) && overlap.own() >= ADDED_TO && !isOfficial(source);
    boolean enough = overlap.ownWords() >= ONE_SENTENCE || overlap.own() >= NEARLY_ALL;
    return overlap.ownWords() >= PASSAGE && enough && (whole || addedTo);
  }

  private static boolean isMostOf(Overlap overlap, Wording text) {
    boolean inOnePiece = overlap.longest() >= text.size() * IN_ONE_PIECE;
    return overlap.own() >= COPY || overlap.own() >= HALF && inOnePiece;
  }

  private boolean holdsPassage() {
    boolean many = overlap.ownWords() >= PASSAGES && overlap.own() >= PASSAGES_SHARE;
    boolean one = overlap.longest() >= PASSAGE && overlap.own() >= PASSAGE_SHARE;
    return one || many;
  }

  private Kinship passage() {
    boolean whole = back.own() >= HALF || isOfficial(source);
    String reason = sameWords(overlap.share());
    return named || whole
        ? kinship(Relation.EMBEDDED, overlap.share(), reason)
        : kinship(Relation.SHARED_SOURCE, overlap.share(), reason);
  }

  private boolean isRewrite() {
    if (Math.min(derived.size(), source.size()) < SHORTEST) {
      return false;
    }
    return named
        ? Math.max(overlap.contained(), back.contained()) >= NAMED_MATTER
            && overlap.alike() >= NAMED_ALIKE
        : overlap.contained() >= MATTER && overlap.alike() >= ALIKE;
  }

  private boolean isTranslated() {
    String outlet = derived.outlet();
    boolean byText =
        TRANSLATED
            .matcher(derived.document().text())
            .region(derived.document().bounds().start(), derived.document().bounds().end())
            .find();
    return byText || (outlet != null && TRANSLATED.matcher(outlet).find());
  }

  /** Whether all of a document is official text, by its voice or by who publishes it. */
  private static boolean isOfficial(Wording wording) {
    String outlet = wording.outlet();
    boolean byName = outlet != null && OFFICIAL.matcher(outlet).find();
    return byName || wording.official().cardinality() >= wording.size() * HALF;
  }

  private boolean sharesOfficialText() {
    return gives(derived, source) || gives(source, derived);
  }

  /** Whether one gives what the official text printed in the other says. */
  private static boolean gives(Wording one, Wording other) {
    BitSet official = other.official();
    if (official.cardinality() < OFFICIAL_WORDS) {
      return false;
    }
    Matter matter = other.matterOf(official);
    BitSet shared = other.wordsAlsoIn(one);
    shared.and(official);
    double wording = Overlap.ratio(shared.cardinality(), official.cardinality());
    double told = Overlap.ratio(matter.common(one.matter()), matter.weight());
    return told >= OFFICIAL_MATTER && wording >= OFFICIAL_WORDING;
  }

  private Kinship kinship(Relation relation, double share, String reason) {
    String why = reason.isEmpty() ? inOrder() : reason + "; " + inOrder();
    return new Kinship(
        derived.id(), source.id(), relation, Math.rint(share * 100) / 100, order, why);
  }

  private static String sameWords(double share) {
    return percent(share) + " of its words stand there in the same order";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }

  private String inOrder() {
    return switch (order) {
      case NAMED -> "names " + source.outlet();
      case DATED -> "published " + derived.day() + ", the other " + source.day();
      case UNKNOWN -> "which came first is not known";
    };
  }
}
