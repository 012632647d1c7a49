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
      NumberWords number = NumberWords.at(tokens, i, sentence);
      if (number != null) {
        Quantity quantity = quantity(tokens, sentence, number);
        if (quantity != null) {
          found.add(quantity);
        }
        i = number.last();
      }
    }
    return found;
  }

  private static @Nullable Quantity quantity(Tokens tokens, Sentence sentence, NumberWords number) {
    int last = number.last();
    int unit = unit(tokens, last + 1, sentence.endToken());
    String what = outcome(tokens, number, Math.max(last, unit), sentence);
    if (isClockOrShare(tokens, number)
        || unit < 0 && (what == null || TIMES.contains(tokens.lower(last + 1)))) {
      return null;
    }
    boolean outcomeItself = unit >= 0 && OUTCOMES.containsKey(tokens.lower(unit));
    return new Quantity(
        number.value(),
        unit < 0 || outcomeItself ? null : tokens.lower(unit),
        Bounds.before(tokens, number.first(), sentence.firstToken()),
        what,
        tokens.span(number.first(), unit < 0 ? last : unit));
  }

  private static boolean isClockOrShare(Tokens tokens, NumberWords number) {
    return tokens.is(number.last() + 1, ":")
        || tokens.is(number.first() - 1, ":")
        || tokens.is(number.last() + 1, "%");
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
  private static @Nullable String outcome(
      Tokens tokens, NumberWords number, int unit, Sentence sentence) {
    int last = number.last();
    if (unit > last && THINGS.contains(tokens.lower(unit))) {
      return null;
    }
    int reach = unit > last ? 4 : 3;
    for (int i = last; i < Math.min(unit + 1 + reach, sentence.endToken()); i++) {
      String outcome = OUTCOMES.get(tokens.lower(i));
      if (outcome != null) {
        return outcome;
      }
      if (i > last && ENDS.contains(tokens.lower(i))) {
        break;
      }
    }
    int first = number.first();
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 3); i--) {
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

  /** "withdrew five days later": time is told by other means. */
  private static final Set<String> TIMES =
      Set.of(
          "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
          "month", "months", "year", "years", "decade", "decades");

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

  /** Those that stand within a span. */
  static List<Quantity> within(List<Quantity> quantities, Span span) {
    return quantities.stream().filter(q -> span.covers(q.span())).toList();
  }
}
