package readout.timex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules, by what they start with: a text is read once, and only words that start a rule cost.
 */
final class RuleBook {

  static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt((Match match) -> -match.end())
          .thenComparingInt(match -> match.rule().order());

  private record Entry(Rule rule, List<Step> steps) {}

  private final List<Rule> rules;
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<WordClass, List<Entry>> byClass = new EnumMap<>(WordClass.class);

  RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      rule.patterns().forEach(steps -> add(new Entry(rule, steps)));
    }
  }

  private void add(Entry entry) {
    Step first = entry.steps.getFirst();
    if (first.kind() == null) {
      byWord.computeIfAbsent(first.word(), word -> new ArrayList<>()).add(entry);
    } else {
      byClass.computeIfAbsent(first.kind(), kind -> new ArrayList<>()).add(entry);
    }
  }

  List<Rule> rules() {
    return rules;
  }

  /** The rules found at a word, longest first. */
  List<Match> at(Words words, @Nullable Lexeme[] lexemes, int i) {
    List<Entry> named = byWord.get(words.lower(i));
    if (named == null && lexemes[i] == null) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    matchAll(named == null ? List.of() : named, words, lexemes, i, found);
    for (Lexeme lexeme = lexemes[i]; lexeme != null; lexeme = lexeme.next()) {
      matchAll(byClass.getOrDefault(lexeme.kind(), List.of()), words, lexemes, i, found);
    }
    found.sort(LONGEST_FIRST);
    return found;
  }

  private static void matchAll(
      List<Entry> entries, Words words, @Nullable Lexeme[] lexemes, int i, List<Match> found) {
    for (Entry entry : entries) {
      Match match = match(entry, words, lexemes, i);
      if (match != null) {
        found.add(match);
      }
    }
  }

  private static @Nullable Match match(
      Entry entry, Words words, @Nullable Lexeme[] lexemes, int start) {
    List<Match.Part> parts = null;
    int at = start;
    int first = -1;
    int end = start;
    for (int k = 0; k < entry.steps.size(); k++) {
      Step step = entry.steps.get(k);
      if (k > 0 && words.isJoin(at) && !step.word().equals("-")) {
        at++;
      }
      Lexeme lexeme = step.kind() == null ? null : lexeme(lexemes, at, step.kind());
      if (!stands(step, words, at, lexeme) || words.sentence(at) != words.sentence(start)) {
        return null;
      }
      if (lexeme != null) {
        parts = parts == null ? new ArrayList<>() : parts;
        parts.add(new Match.Part(step.name(), at, lexeme));
      }
      first = first < 0 && !step.context() ? at : first;
      at = lexeme == null ? at + 1 : lexeme.end();
      end = step.context() ? end : at;
    }
    return new Match(entry.rule, first, end, parts == null ? List.of() : parts);
  }

  private static @Nullable Lexeme lexeme(@Nullable Lexeme[] lexemes, int at, WordClass kind) {
    return at < lexemes.length ? Lexeme.find(lexemes[at], kind) : null;
  }

  private static boolean stands(Step step, Words words, int at, @Nullable Lexeme lexeme) {
    boolean same = step.kind() == null ? words.lower(at).equals(step.word()) : lexeme != null;
    return same
        && (!step.glued() || words.glued(at))
        && (!step.capital() || words.isCapitalised(at));
  }
}
