package readout.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import readout.text.Document;

/**
 * Coverage that nobody wrote, for measuring: affairs between two parties, most told by three to
 * eight documents and some by forty, over ten years. The same number gives the same documents.
 */
final class InventedCoverage {

  private static final List<String> PARTIES =
      List.of(
          "George W. Bush",
          "Tony Blair",
          "Jacques Chirac",
          "Gerhard Schröder",
          "Vladimir Putin",
          "Jose Maria Aznar",
          "Silvio Berlusconi",
          "Junichiro Koizumi",
          "Jiang Zemin",
          "Kofi Annan",
          "Norway",
          "Chile",
          "Kenya",
          "Peru",
          "Jordan",
          "Ghana",
          "Latvia",
          "Nepal",
          "Mongolia",
          "Uruguay",
          "Portugal",
          "Bolivia",
          "Denmark",
          "Estonia",
          "Finland",
          "Greece",
          "Hungary",
          "Iceland",
          "Ireland",
          "Jamaica",
          "Laos",
          "Malta",
          "Namibia",
          "Oman",
          "Panama",
          "Qatar",
          "Romania",
          "Senegal",
          "Tunisia",
          "Uganda",
          "Vietnam",
          "Yemen",
          "Zambia",
          "Austria",
          "Brazil",
          "Croatia",
          "Egypt",
          "Fiji",
          "Gabon",
          "Haiti");
  private static final List<String> PLACES =
      List.of(
          "Paris", "Berlin", "Moscow", "Madrid", "Rome", "Tokyo", "Beijing", "Geneva", "Cairo",
          "Ankara", "Oslo", "Lima", "Nairobi", "Amman", "Riga", "Hanoi", "Vienna", "Lisbon");
  private static final List<String> MATTERS =
      List.of(
          "grain",
          "gas",
          "fishing",
          "prisoner",
          "visa",
          "steel",
          "river",
          "railway",
          "embargo",
          "inspection",
          "ceasefire",
          "debt",
          "border",
          "satellite",
          "port",
          "cotton",
          "refugee",
          "turbine",
          "mining",
          "treaty",
          "airspace",
          "copper",
          "timber",
          "vaccine",
          "tariff");
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "del", "fi", "gor", "ha", "jen", "ki", "lum", "ma", "nor", "po", "qui", "ras",
          "sol", "tem", "ul", "ven", "wix", "ya", "zor");
  private static final int OUTLETS = 60;
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
  private static final int DAYS = 3600;

  private InventedCoverage() {}

  /** Hands over so many documents. */
  static void write(int documents, Consumer<Document> each) {
    int written = 0;
    for (int affair = 0; written < documents; affair++) {
      var random = new Random(affair);
      int size = affair % 25 == 0 ? 40 : 3 + random.nextInt(6);
      var about = new Affair(affair, random);
      for (int i = 0; i < size && written < documents; i++) {
        each.accept(about.document(i, written++));
      }
    }
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static final class Affair {
    private final int number;
    private final LocalDate day;
    private final List<String> facts;
    private final String title;
    private final String code;

    Affair(int number, Random random) {
      this.number = number;
      this.day = FIRST.plusDays((long) number * 7 % DAYS);
      String one = one(PARTIES, random);
      int next = PARTIES.indexOf(one) + 1 + random.nextInt(PARTIES.size() - 1);
      String other = PARTIES.get(next % PARTIES.size());
      String place = one(PLACES, random);
      String matter = one(MATTERS, random);
      String second = one(MATTERS, random);
      this.code = word(random) + " " + word(random) + " " + word(random);
      this.title = one + " and " + other + " on " + matter + " and " + second + " in the " + code;
      this.facts =
          List.of(
              one + " met " + other + " in " + place + " on " + on(0) + ".",
              one + " will visit " + place + " on " + on(14) + ".",
              one + " and " + other + " signed a " + matter + " agreement on " + on(1) + ".",
              other + " promised to lift the " + matter + " rules by " + on(60) + ".",
              "A spokesman for " + other + " denied that " + one + " had threatened sanctions.",
              one + " accused " + other + " of blocking " + second + " shipments.",
              other + " said on " + on(0) + " that the " + matter + " talks would go on.",
              one + " spoke by telephone with " + other + " on " + on(-3) + ".",
              one + " imposed sanctions on " + other + " on " + on(-9) + ".",
              "A senior official said "
                  + one
                  + " had met "
                  + other
                  + " in secret on "
                  + on(-5)
                  + ".",
              other + " denied that " + one + " had met " + other + " in secret.");
    }

    private static String word(Random random) {
      return one(SYLLABLES, random) + one(SYLLABLES, random) + one(SYLLABLES, random);
    }

    private String on(int later) {
      LocalDate on = day.plusDays(later);
      String month = on.getMonth().name();
      return on.getDayOfMonth()
          + " "
          + month.charAt(0)
          + month.substring(1).toLowerCase(java.util.Locale.ROOT)
          + " "
          + on.getYear();
    }

    Document document(int i, int written) {
      var random = new Random(number * 1000L + i);
      var text = new ArrayList<String>();
      for (int fact = 0; fact < facts.size(); fact++) {
        if (fact == 0 || random.nextInt(3) == 0) {
          text.add(facts.get(fact));
        }
        if (random.nextInt(3) == 0) {
          text.add(
              "The " + word(random) + " of the " + code + " was long and " + word(random) + ".");
        }
      }
      return Document.of("bench-" + written, String.join("\n\n", text))
          .from("Outlet " + random.nextInt(OUTLETS))
          .titled(title)
          .on(day.plusDays(1 + i % 9).toString());
    }
  }
}
