package readout.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.text.Span;
import readout.text.Tokens;
import readout.text.Voice;

/**
 * What a commentary tells of the world, not of its author: a sentence without the first and second
 * person that names who takes part, and on which day or to whom.
 */
final class ColumnFacts {

  private static final Set<String> OWN =
      Set.of(
          "i",
          "we",
          "me",
          "us",
          "my",
          "our",
          "mine",
          "ours",
          "you",
          "your",
          "yours",
          "myself",
          "ourselves",
          "i'm",
          "i've",
          "we're",
          "we've",
          "you're",
          "let");

  /** Words by which an author weighs what may be. */
  private static final Set<String> WEIGHING =
      Set.of(
          "should",
          "must",
          "ought",
          "perhaps",
          "maybe",
          "surely",
          "presumably",
          "arguably",
          "if",
          "would",
          "could",
          "might",
          "may",
          "imagine",
          "suppose",
          "!");

  private static final Set<String> DAYS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday");

  private ColumnFacts() {}

  /** Whether an offset stands in a commentary. */
  static boolean isComment(ParsedSentence parsed, Span trigger) {
    return parsed.text().document().voiceAt(trigger.start()) == Voice.OPINION;
  }

  /** Whether the sentence tells a fact of these parties. */
  static boolean areTold(ParsedSentence parsed, Parties parties) {
    boolean acts = parties.actors().stream().anyMatch(m -> isNamed(parsed, m));
    boolean suffers = parties.recipients().stream().anyMatch(m -> isNamed(parsed, m));
    long named = parties.actors().stream().filter(m -> isNamed(parsed, m)).count();
    boolean sides = acts && suffers || named > 1;
    return (sides || (acts || suffers) && isDated(parsed)) && !isWeighed(parsed);
  }

  private static boolean isNamed(ParsedSentence parsed, int mention) {
    Mention found = parsed.cast().mentions().get(mention);
    Actor actor = parsed.cast().of(found);
    return found.form() != Mention.Form.PRONOUN
        && !actor.id().startsWith("local:")
        && actor.kind() != Actor.Kind.OTHER;
  }

  private static boolean isWeighed(ParsedSentence parsed) {
    return tokens(parsed).stream().anyMatch(t -> OWN.contains(t) || WEIGHING.contains(t));
  }

  private static boolean isDated(ParsedSentence parsed) {
    return tokens(parsed).stream().anyMatch(t -> DAYS.contains(t) || isYear(t));
  }

  private static boolean isYear(String word) {
    boolean digits = word.length() == 4 && word.chars().allMatch(Character::isDigit);
    return digits && (word.startsWith("19") || word.startsWith("20"));
  }

  /** "On 3 May", not "may". */
  private static boolean isMonth(Tokens tokens, int i) {
    return tokens.is(i, "may") && tokens.isCapitalised(i) && i > 0 && tokens.isWord(i - 1);
  }

  /** The words of the sentence outside quotations, in lower case. */
  private static List<String> tokens(ParsedSentence parsed) {
    Tokens tokens = parsed.tokens();
    return IntStream.range(parsed.sentence().firstToken(), parsed.sentence().endToken())
        .filter(i -> parsed.text().quotationAt(tokens.start(i)) == null)
        .mapToObj(i -> isMonth(tokens, i) ? "june" : tokens.lower(i))
        .toList();
  }
}
