package readout.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known while a text is read: its day of publication, and the dates told so far.
 *
 * <p>Made anew for every text: nothing passes from one document to another.
 */
final class Discourse {

  static final String CREATION = "document creation time";

  /** How far back, in words, a date is still the one that "the same day" means. */
  private static final int MEMORY = 250;

  /** So far back, in words, a day in the sentence is that of a promise. */
  private static final int SENTENCE = 40;

  private static final int WEEK = 7;

  /** What is done with a text that is quoted. */
  private static final Set<String> ISSUED =
      Set.of(
          "announced",
          "circulated",
          "distributed",
          "issued",
          "posted",
          "published",
          "released",
          "said",
          "sent",
          "slipped",
          "tweeted",
          "wrote");

  private static final Set<String> TITLES = Set.of("theresa", "mrs", "ms", "mr", "minister");

  private record Mention(int at, Period period) {}

  private final Words words;
  private final @Nullable LocalDate creation;
  private final List<Mention> mentions = new ArrayList<>();
  private final Flashback flashback;
  private @Nullable YearlessDay yearless;
  private @Nullable Period reportedDay;
  private boolean reported;
  private @Nullable Set<String> surnames;

  Discourse(Words words, @Nullable LocalDate creation) {
    this.words = words;
    this.creation = creation;
    this.flashback = new Flashback(words, creation);
  }

  Words words() {
    return words;
  }

  /** The document creation time. */
  @Nullable LocalDate creation() {
    return creation;
  }

  /** The day of publication as a period. */
  @Nullable Period today() {
    return creation == null ? null : Period.of(Grain.DAY, creation);
  }

  /**
   * The day on which a text was put out that is quoted from here on, as a paragraph of its own: "a
   * note that the ministry sent out on Monday:" and behind it "The minister today received ...".
   */
  @Nullable Period issueOfQuoted(int at) {
    String before = words.text().substring(0, words.start(at));
    int quoted = before.lastIndexOf("\n\n");
    boolean opens =
        quoted > 0
            && "\"\u201c\u00ab".indexOf(words.text().charAt(quoted + 2)) >= 0
            && before.substring(0, quoted).stripTrailing().endsWith(":");
    if (!opens || mentions.isEmpty()) {
      return null;
    }
    Mention last = mentions.getLast();
    int lead = before.lastIndexOf("\n\n", quoted - 1);
    boolean near =
        words.start(last.at) < quoted && words.start(last.at) > lead && isIssued(last.at, quoted);
    boolean day = last.period.grain() == Grain.DAY && isAbout(last.period.first(), WEEK);
    return near && day && !last.period.first().isAfter(today(last.period)) ? last.period : null;
  }

  /** Whether the sentence of a date says, before the text goes on, that something was put out. */
  private boolean isIssued(int at, int end) {
    boolean issued = false;
    for (int i = words.firstOfSentence(at); i < words.size() && words.start(i) < end; i++) {
      issued |= ISSUED.contains(words.lower(i));
    }
    return issued;
  }

  private LocalDate today(Period otherwise) {
    return creation == null ? otherwise.first() : creation;
  }

  Tense tense(Match match) {
    return Tense.around(words, match.start(), match.end());
  }

  /** Whether somebody is called so in the text: Theresa May, Mr March. */
  boolean isSurname(String word) {
    surnames = surnames == null ? surnames() : surnames;
    return surnames.contains(word);
  }

  private Set<String> surnames() {
    var all = new HashSet<String>();
    for (int i = 1; i < words.size(); i++) {
      if (TITLES.contains(words.lower(i - 1)) && words.isCapitalised(i)) {
        all.add(words.lower(i));
      }
    }
    return all;
  }

  /** The tense, where a deadline or an aim also tells. */
  Tense aim(Match match) {
    return Tense.aimed(words, match.start(), match.end());
  }

  /**
   * Keeps a date for later words to be reckoned from.
   *
   * @param start index of its first word
   * @param at index of its last word
   * @param written whether its year is written
   */
  void mention(int start, int at, Period period, boolean written) {
    mentions.add(new Mention(at, period));
    flashback.told(start, at, period, written);
  }

  /** The year that the text tells of here, when that is long before it was published. */
  @Nullable Integer yearToldOf(Match match) {
    return tense(match) == Tense.FUTURE ? null : flashback.yearAt(match.start());
  }

  /**
   * Whether a month is told in the past perfect where all the text told of before it is long ago:
   * "had flown to London in January" behind the tale of another year is of a year not known.
   */
  boolean isOfUnknownYear(Match match) {
    Period told = last(match.start());
    return told != null && flashback.isBehind(match.start(), told.first().getYear());
  }

  /** Whether a day or a day without its year would fall about the day of publication. */
  boolean isAbout(LocalDate day, int days) {
    return creation != null && Math.abs(day.toEpochDay() - creation.toEpochDay()) <= days;
  }

  /** The last day told before a word in the same sentence that does not lie ahead. */
  @Nullable Period pastInSentence(int at) {
    for (int k = mentions.size() - 1; k >= 0; k--) {
      Mention mention = mentions.get(k);
      if (words.sentence(mention.at) != words.sentence(at) || at - mention.at > SENTENCE) {
        return null;
      }
      boolean ahead = creation == null || mention.period.first().isAfter(creation);
      if (!ahead && mention.period.grain().compareTo(Grain.YEAR) <= 0) {
        return mention.period;
      }
    }
    return null;
  }

  /**
   * Keeps the first day on which something is told to have happened: without a day of publication,
   * "in the coming hours" is reckoned from it.
   */
  void report(Match match, @Nullable YearlessDay day, @Nullable Period period) {
    boolean told = words.lowerNear(match.start() - 1, match.start()).equals("on");
    if (reported || !told || tense(match) == Tense.FUTURE) {
      return;
    }
    reported = true;
    yearless = day;
    reportedDay = period;
  }

  /** The day that the text reports from, when it is told without its year. */
  @Nullable YearlessDay yearless() {
    return yearless;
  }

  /** The day that the text reports from, as written in full. */
  @Nullable Period reportedDay() {
    return reportedDay;
  }

  /** Index of the word at which the last date was told; -1 when none was. */
  int lastTold() {
    return mentions.isEmpty() ? -1 : mentions.getLast().at;
  }

  /** The last date told before a word, of this grain or finer, within reach. */
  @Nullable Period lastUpTo(Grain coarsest, int at) {
    for (int k = mentions.size() - 1; k >= 0; k--) {
      Mention mention = mentions.get(k);
      if (at - mention.at > MEMORY) {
        return null;
      }
      if (mention.period.grain().compareTo(coarsest) <= 0) {
        return mention.period;
      }
    }
    return null;
  }

  /** The last date told before a word that does not lie ahead of the publication. */
  @Nullable Period lastPastUpTo(Grain coarsest, int at) {
    for (int k = mentions.size() - 1; k >= 0 && at - mentions.get(k).at <= MEMORY; k--) {
      Period period = mentions.get(k).period;
      boolean ahead = creation != null && period.first().isAfter(creation);
      if (period.grain().compareTo(coarsest) <= 0 && !ahead) {
        return period;
      }
    }
    return null;
  }

  /** The last day told within so many words that lies ahead of the publication or is its day. */
  @Nullable Period lastDayAhead(int at, int reach) {
    for (int k = mentions.size() - 1; k >= 0 && at - mentions.get(k).at <= reach; k--) {
      Period period = mentions.get(k).period;
      boolean past = creation != null && period.first().isBefore(creation);
      if (period.grain() == Grain.DAY && !past) {
        return period;
      }
    }
    return null;
  }

  /** The last day told within so many words that does not lie ahead of the publication. */
  @Nullable Period lastDayNotAhead(int at, int reach) {
    for (int k = mentions.size() - 1; k >= 0 && at - mentions.get(k).at <= reach; k--) {
      Period period = mentions.get(k).period;
      boolean ahead = creation != null && period.first().isAfter(creation);
      if (period.grain() == Grain.DAY && !ahead) {
        return period;
      }
    }
    return null;
  }

  /** The last date of just this grain told within so many words. */
  @Nullable Period lastOf(Grain grain, int at, int reach) {
    for (int k = mentions.size() - 1; k >= 0 && at - mentions.get(k).at <= reach; k--) {
      if (mentions.get(k).period.grain() == grain) {
        return mentions.get(k).period;
      }
    }
    return null;
  }

  /**
   * The quarter that a report of results talks of: the latest one told that is over, since older
   * ones are told to compare and later ones to forecast; else the last one told.
   */
  @Nullable Period quarterTalkedOf(int at, int reach) {
    Period best = null;
    for (int k = mentions.size() - 1; k >= 0 && at - mentions.get(k).at <= reach; k--) {
      Period period = mentions.get(k).period;
      boolean later = best == null || period.first().isAfter(best.first());
      best = period.grain() == Grain.QUARTER && isOver(period) && later ? period : best;
    }
    return best == null ? lastOf(Grain.QUARTER, at, reach) : best;
  }

  private boolean isOver(Period period) {
    return creation == null || period.last().isBefore(creation);
  }

  /** The last date of any grain that was told. */
  @Nullable Period last(int at) {
    return lastUpTo(Grain.MILLENNIUM, at);
  }

  String anchorOf(Period period) {
    return creation != null && period.equals(Period.of(Grain.DAY, creation))
        ? CREATION + " " + period.value()
        : "earlier in the text: " + period.value();
  }

  String creationAnchor() {
    return creation == null ? CREATION : CREATION + " " + creation;
  }
}
