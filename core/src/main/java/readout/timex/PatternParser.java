package readout.timex;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the pattern of a rule into the sequences of steps that it allows.
 *
 * <p>{@code [x]} may be left out; {@code (x | y)} is one of several; steps are parted by spaces.
 */
final class PatternParser {

  private final String[] parts;
  private final String pattern;
  private int at;

  private PatternParser(String pattern) {
    this.pattern = pattern;
    this.parts = pattern.replaceAll("([\\[\\]()|])", " $1 ").trim().split("\\s+");
  }

  static List<List<Step>> parse(String pattern) {
    var parser = new PatternParser(pattern);
    List<List<Step>> all = parser.choices();
    if (parser.at < parser.parts.length) {
      throw new IllegalArgumentException("unbalanced pattern: " + pattern);
    }
    return all;
  }

  private List<List<Step>> choices() {
    var all = new ArrayList<>(sequence());
    while (at < parts.length && parts[at].equals("|")) {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<Step>> sequence() {
    List<List<Step>> all = List.of(List.of());
    while (at < parts.length && !"])|".contains(parts[at])) {
      all = joined(all, item());
    }
    return all;
  }

  private List<List<Step>> item() {
    String part = parts[at++];
    if (!part.equals("[") && !part.equals("(")) {
      return List.of(List.of(Step.of(part)));
    }
    var inner = new ArrayList<>(choices());
    if (at == parts.length) {
      throw new IllegalArgumentException("unbalanced pattern: " + pattern);
    }
    at++;
    if (part.equals("[")) {
      inner.add(List.of());
    }
    return inner;
  }

  private static List<List<Step>> joined(List<List<Step>> heads, List<List<Step>> tails) {
    var all = new ArrayList<List<Step>>();
    for (List<Step> head : heads) {
      for (List<Step> tail : tails) {
        var both = new ArrayList<>(head);
        both.addAll(tail);
        all.add(both);
      }
    }
    return all;
  }
}
