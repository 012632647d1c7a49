package readout.record;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names and numbers in the words of two facts, by which acts of one kind are told apart. */
final class Points {

  /** Days are compared as days. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December)\\b(?: \\d{1,2}\\b)?(?:,? \\d{4}\\b)?"
              + "|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  /** Not the first word, which is written large whatever it is. */
  private static final Pattern POINT =
      Pattern.compile("(?<!^)\\b(?:\\p{Lu}[\\p{L}-]+|\\d[\\d.,]*)");

  /** Letters in which "Somalia" and "Somali" are one. */
  private static final int STEM = 4;

  private Points() {}

  /** Whether each has a name or number that the other has not: what they tell of is not one. */
  static boolean differ(String one, String other) {
    return lacks(one, other) && lacks(other, one);
  }

  private static boolean lacks(String one, String other) {
    List<String> there = of(other);
    return of(one).stream().anyMatch(point -> there.stream().noneMatch(it -> isOne(point, it)));
  }

  private static List<String> of(String wording) {
    return POINT
        .matcher(DAY.matcher(wording).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static boolean isOne(String point, String other) {
    return point.equals(other)
        || point.length() >= STEM
            && other.length() >= STEM
            && Character.isLetter(point.charAt(0))
            && point.regionMatches(0, other, 0, STEM);
  }
}
