package readout.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of one text, from its first word to its last. */
final class TimexReading {

  private final Words words;
  private final @Nullable Lexeme[] lexemes;
  private final RuleBook rules;
  private final Recipes recipes;
  private final Discourse discourse;
  private final Modifiers modifiers;
  private final List<Timex> found = new ArrayList<>();
  private int floor;

  TimexReading(
      Words words,
      @Nullable Lexeme[] lexemes,
      RuleBook rules,
      Recipes recipes,
      @Nullable LocalDate creation) {
    this.words = words;
    this.lexemes = lexemes;
    this.rules = rules;
    this.recipes = recipes;
    this.discourse = new Discourse(words, creation);
    this.modifiers = new Modifiers(words, lexemes);
  }

  List<Timex> read() {
    int i = 0;
    while (i < words.size()) {
      i = Math.max(i + 1, readAt(i));
    }
    return List.copyOf(found);
  }

  /** Reads the longest rule that holds at a word; the word to go on from. */
  private int readAt(int i) {
    for (Match match : candidates(i)) {
      if (match.rule().recipe().getFirst().equals("nothing") && holds(match)) {
        floor = match.end();
        return match.end();
      }
      List<Outcome> outcomes = holds(match) ? read(match) : List.of();
      if (!outcomes.isEmpty()) {
        return add(match, outcomes);
      }
    }
    return i;
  }

  /** Rules at a word; where the first of them are context, also those at the words they precede. */
  private List<Match> candidates(int i) {
    List<Match> here = rules.at(words, lexemes, i);
    if (here.isEmpty() || here.stream().allMatch(match -> match.start() == i)) {
      return here;
    }
    var all = new ArrayList<>(here);
    here.stream()
        .mapToInt(Match::start)
        .filter(start -> start > i)
        .distinct()
        .forEach(start -> all.addAll(rules.at(words, lexemes, start)));
    all.sort(RuleBook.LONGEST_FIRST);
    return all;
  }

  private boolean holds(Match match) {
    for (String guard : match.rule().guards()) {
      if (!Guards.named(guard).holds(match, discourse)) {
        return false;
      }
    }
    return true;
  }

  private List<Outcome> read(Match match) {
    return recipes.named(match.rule().recipe().getFirst()).read(match, discourse);
  }

  private int add(Match match, List<Outcome> outcomes) {
    int end = match.end();
    for (Outcome outcome : outcomes) {
      end = Math.max(end, add(match, outcome));
    }
    return end;
  }

  private int add(Match match, Outcome outcome) {
    int start = outcome.start() < 0 ? match.start() : outcome.start();
    int end = outcome.end() < 0 ? match.end() : outcome.end();
    Modifiers.Widened wide = modifiers.widen(outcome, match, start, end, floor);
    found.add(timex(match, outcome, wide));
    if (outcome.period() != null) {
      discourse.mention(start, end - 1, outcome.period(), "itself".equals(outcome.anchor()));
    }
    floor = wide.end();
    return wide.end();
  }

  private Timex timex(Match match, Outcome outcome, Modifiers.Widened wide) {
    return new Timex(
        words.span(wide.start(), wide.end()),
        outcome.type(),
        outcome.value(),
        wide.mod() == null ? outcome.mod() : wide.mod(),
        outcome.quant(),
        outcome.freq(),
        outcome.window(),
        outcome.anchor(),
        match.rule().id(),
        outcome.problem(),
        outcome.proof());
  }
}
