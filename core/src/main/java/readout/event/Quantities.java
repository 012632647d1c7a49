package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/** Finds what is counted: "at least 13 civilians were killed", "more than 30,000 troops". */
final class Quantities {

  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("dozen", 12.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("hundred", 100.0));

  private static final Map<String, Double> SCALES =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

  private static final Set<String> COUNTED =
      Set.of(
          "troops",
          "soldiers",
          "people",
          "civilians",
          "men",
          "women",
          "children",
          "fighters",
          "prisoners",
          "hostages",
          "diplomats",
          "missiles",
          "rockets",
          "drones",
          "tanks",
          "aircraft",
          "ships",
          "policemen",
          "officers",
          "officials",
          "protesters",
          "refugees",
          "dead",
          "wounded",
          "killed",
          "injured",
          "militants",
          "rebels",
          "journalists",
          "captives",
          "bodies",
          "persons",
          "dollars",
          "euros",
          "tons",
          "tonnes",
          "villages",
          "homes",
          "houses",
          "vehicles",
          "shells",
          "casualties",
          "peacekeepers",
          "observers",
          "inspectors",
          "planes",
          "jets",
          "helicopters",
          "soldier",
          "civilian",
          "person",
          "prisoner",
          "policeman",
          "diplomat",
          "residents",
          "servicemen",
          "personnel",
          "workers",
          "students",
          "detainees",
          "warheads");

  private static final Map<String, String> OUTCOMES =
      Map.ofEntries(
          Map.entry("killed", "killed"),
          Map.entry("dead", "killed"),
          Map.entry("died", "killed"),
          Map.entry("wounded", "wounded"),
          Map.entry("injured", "wounded"),
          Map.entry("captured", "captured"),
          Map.entry("prisoner", "captured"),
          Map.entry("arrested", "arrested"),
          Map.entry("detained", "arrested"),
          Map.entry("released", "released"),
          Map.entry("freed", "released"),
          Map.entry("withdraw", "withdrawn"),
          Map.entry("withdrew", "withdrawn"),
          Map.entry("withdrawn", "withdrawn"),
          Map.entry("expelled", "expelled"),
          Map.entry("deployed", "deployed"),
          Map.entry("missing", "missing"));

  private Quantities() {}

  static List<Quantity> of(Tokens tokens, Sentence sentence) {
    var found = new ArrayList<Quantity>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Double value = value(tokens, i, sentence.endToken());
      if (value != null) {
        Quantity quantity = quantity(tokens, sentence, i, value);
        if (quantity != null) {
          found.add(quantity);
        }
      }
    }
    return found;
  }

  private static @Nullable Quantity quantity(
      Tokens tokens, Sentence sentence, int at, double value) {
    int unit = unit(tokens, at + 1, sentence.endToken());
    String what = outcome(tokens, at, Math.max(at, unit), sentence);
    boolean clock = tokens.is(at + 1, ":") || tokens.is(at - 1, ":") || tokens.is(at + 1, "%");
    if (clock || unit < 0 && what == null) {
      return null;
    }
    int last = unit < 0 ? at : unit;
    boolean outcomeItself = unit >= 0 && OUTCOMES.containsKey(tokens.lower(unit));
    return new Quantity(
        value,
        unit < 0 || outcomeItself ? null : tokens.lower(unit),
        bound(tokens, at, sentence.firstToken()),
        what,
        tokens.span(at, last));
  }

  private static @Nullable Double value(Tokens tokens, int i, int end) {
    String word = tokens.lower(i);
    Double plain = Character.isDigit(word.charAt(0)) ? figure(word) : WORDS.get(word);
    if (plain == null) {
      return null;
    }
    Double scale = i + 1 < end ? SCALES.get(tokens.lower(i + 1)) : null;
    return scale == null ? plain : plain * scale;
  }

  private static @Nullable Double figure(String word) {
    String digits = word.replace(",", "");
    if (!digits.matches("\\d{1,12}(\\.\\d{1,4})?")) {
      return null;
    }
    double value = Double.parseDouble(digits);
    boolean year = digits.length() == 4 && value >= 1900 && value <= 2100 && !word.contains(",");
    return year ? null : value;
  }

  /** The noun counted, with at most three words before it. */
  private static int unit(Tokens tokens, int from, int end) {
    for (int i = from; i < Math.min(from + 4, end); i++) {
      String word = tokens.lower(i);
      if (COUNTED.contains(word)) {
        return i;
      }
      if (!tokens.isWord(i) || Words.PREPOSITIONS.contains(word) && !word.equals("of")) {
        return -1;
      }
    }
    return -1;
  }

  /** "13 people were killed", "killing 17": the word next to what is counted. */
  private static @Nullable String outcome(Tokens tokens, int at, int unit, Sentence sentence) {
    if (unit > at && THINGS.contains(tokens.lower(unit))) {
      return null;
    }
    int reach = unit > at ? 4 : 3;
    for (int i = at; i < Math.min(unit + 1 + reach, sentence.endToken()); i++) {
      String outcome = OUTCOMES.get(tokens.lower(i));
      if (outcome != null) {
        return outcome;
      }
      if (i > at && ENDS.contains(tokens.lower(i))) {
        break;
      }
    }
    for (int i = at - 1; i >= Math.max(sentence.firstToken(), at - 3); i--) {
      String outcome = BEFORE.get(tokens.lower(i));
      if (outcome != null) {
        return outcome;
      }
      if (ENDS.contains(tokens.lower(i))) {
        break;
      }
    }
    return null;
  }

  private static final Set<String> ENDS =
      Set.of(",", ";", ":", "and", "but", "by", "in", "on", "when");

  private static final Set<String> THINGS =
      Set.of(
          "homes",
          "houses",
          "vehicles",
          "villages",
          "dollars",
          "euros",
          "shells",
          "tons",
          "tonnes");

  private static final Map<String, String> BEFORE =
      Map.ofEntries(
          Map.entry("killing", "killed"),
          Map.entry("killed", "killed"),
          Map.entry("wounding", "wounded"),
          Map.entry("wounded", "wounded"),
          Map.entry("injuring", "wounded"),
          Map.entry("injured", "wounded"),
          Map.entry("captured", "captured"),
          Map.entry("capturing", "captured"),
          Map.entry("arrested", "arrested"),
          Map.entry("arresting", "arrested"),
          Map.entry("detained", "arrested"),
          Map.entry("detaining", "arrested"),
          Map.entry("released", "released"),
          Map.entry("releasing", "released"),
          Map.entry("freed", "released"),
          Map.entry("freeing", "released"),
          Map.entry("withdraw", "withdrawn"),
          Map.entry("withdrew", "withdrawn"),
          Map.entry("withdrawing", "withdrawn"),
          Map.entry("expelled", "expelled"),
          Map.entry("expelling", "expelled"),
          Map.entry("expel", "expelled"),
          Map.entry("deployed", "deployed"),
          Map.entry("deploying", "deployed"),
          Map.entry("deploy", "deployed"));

  private static String bound(Tokens tokens, int at, int first) {
    String before = at > first ? tokens.lower(at - 1) : "";
    String two = at - 1 > first ? tokens.lower(at - 2) + " " + before : before;
    return switch (two) {
      case "at least", "more than", "as many" -> "at-least";
      case "at most", "fewer than", "less than", "up to", "no more" -> "at-most";
      default ->
          switch (before) {
            case "over" -> "at-least";
            case "about",
                "around",
                "some",
                "nearly",
                "almost",
                "approximately",
                "roughly",
                "estimated" ->
                "about";
            default -> "exact";
          };
    };
  }

  /** Those that stand within a span. */
  static List<Quantity> within(List<Quantity> quantities, Span span) {
    return quantities.stream().filter(q -> span.covers(q.span())).toList();
  }
}
