package readout.corpus;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Coverage made by a machine, as much of it as is wanted, for measuring how a record grows. Nothing
 * in it is true and nothing is learned from it: offices of states telephone, meet, agree, promise,
 * accuse and deny by lot, and several outlets tell of each act in words of their own. A day brings
 * the same number of articles whatever the length of the whole, as it does in life.
 */
final class GeneratedCoverage {

  private static final int ARTICLES_A_DAY = 100;
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final int FILLERS = 10;

  private static final List<String> STATES =
      List.of(
          "Chile",
          "Norway",
          "Kenya",
          "Japan",
          "Peru",
          "Ghana",
          "Latvia",
          "Jordan",
          "Nepal",
          "Canada",
          "Brazil",
          "Poland",
          "Spain",
          "Kuwait",
          "Mexico",
          "Angola",
          "Cyprus",
          "Malta",
          "Panama",
          "Zambia",
          "Rwanda",
          "Iceland",
          "Uruguay",
          "Slovenia",
          "Mongolia",
          "Portugal",
          "Botswana",
          "Estonia",
          "Bolivia",
          "Thailand");

  private static final List<String> ACTS =
      List.of(
          "The foreign ministers of %1$s and %2$s spoke by telephone on %3$s, the foreign ministry"
              + " of %1$s said.",
          "The president of %1$s met the president of %2$s on %3$s.",
          "%1$s and %2$s signed an agreement on %4$s on %3$s.",
          "The government of %1$s accused %2$s on %3$s of blocking %4$s. %2$s denied it.",
          "The foreign minister of %1$s will visit %2$s next week to talk about %4$s.",
          "%1$s promised on %3$s to deliver %4$s to %2$s by the end of the month.",
          "%1$s rejected a demand by %2$s on %3$s to reopen talks about %4$s.",
          "The army of %1$s fired at a boat of %2$s on %3$s, wounding two sailors.");

  private static final List<String> TELLINGS =
      List.of("%s", "%s It was the first such step this year.", "Officials confirmed it. %s");

  private static final List<String> MATTERS =
      List.of(
          "grain",
          "gas",
          "fish",
          "trains",
          "water",
          "visas",
          "customs",
          "timber",
          "copper",
          "ferries",
          "satellites",
          "rice",
          "bridges",
          "cables",
          "vaccines",
          "sugar");

  /** Of words that say nothing: what an article is about must be its own. */
  private static final List<String> FRAMES =
      List.of(
          "The %s of the %s was with the %s.",
          "There is no %s and no %s but for %s.",
          "It was a %s, and a %s, and then a %s.",
          "A %s is more than a %s if it is for %s.",
          "Of the %s and the %s there is only %s.",
          "They had the %s and the %s from %s.",
          "By the %s there would be a %s or a %s.",
          "From %s and from %s they came to %s.");

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "cor", "dil", "fen", "gra", "hol", "jin", "kas", "lem", "mor", "nip", "ost", "pel",
          "quin", "rud", "sab", "tem", "urs", "vol", "wex");

  private static final int WORDS_OF_AN_ACT = 30;

  private final RandomGenerator lot;

  private GeneratedCoverage(long seed) {
    this.lot = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** Hands on so many articles as JSON Lines, each with its line end. */
  static void write(int articles, Consumer<String> lines) {
    for (int i = 0; i < articles; i++) {
      lines.accept(line(i));
    }
  }

  private static String line(int number) {
    LocalDate day = FIRST.plusDays(number / ARTICLES_A_DAY);
    var article = new GeneratedCoverage(number);
    // Three articles tell of one act: its number is the seed of what they share.
    var act = new GeneratedCoverage(-1 - number / 3L);
    String told = act.act(day);
    List<String> words = act.words();
    return String.format(
        Locale.ROOT,
        "{\"id\":\"g%07d\",\"outlet\":\"Outlet %d\",\"date\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}\n",
        number,
        number % 41,
        day,
        article.title(words),
        article.text(told, day, words));
  }

  private String act(LocalDate day) {
    String one = one(STATES);
    String other = one(STATES);
    while (other.equals(one)) {
      other = one(STATES);
    }
    String weekday = day.minusDays(1).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return one(ACTS).formatted(one, other, weekday, one(MATTERS));
  }

  private List<String> words() {
    var words = new ArrayList<String>();
    for (int i = 0; i < WORDS_OF_AN_ACT; i++) {
      words.add(one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES));
    }
    return words;
  }

  private String text(String told, LocalDate day, List<String> words) {
    var sentences = new ArrayList<String>();
    sentences.add(one(TELLINGS).formatted(told));
    for (int i = 0; i < FILLERS; i++) {
      sentences.add(one(FRAMES).formatted(one(words), one(words), one(words)));
    }
    if (lot.nextInt(3) == 0) {
      sentences.add(act(day));
    }
    return String.join(" ", sentences);
  }

  private String title(List<String> words) {
    return "Of %s and %s".formatted(one(words), one(words));
  }

  private <T> T one(List<T> of) {
    return of.get(lot.nextInt(of.size()));
  }
}
