package readout.record;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import readout.ontology.EventType;

/**
 * What must speak for two facts being one event, beyond a type and parties that agree: a chain of
 * sieves, of which one is enough. There is a chain for words, for violence, for promises and for
 * what else is done; each sieve can be left out and measured alone.
 */
final class Sieves {

  /** A word of the matter that both sentences have, or nearly. */
  private static final double A_LITTLE = 0.15;

  /** Two words of the matter that both sentences have, or one and the word for the event. */
  private static final double SOME = 0.3;

  private static final double HALF = 0.5;

  /** The same word for it and the same manner, or nearly the same sentence. */
  private static final double MUCH = 1;

  /** Told within a week or two of each other, or of the day that one of them names. */
  private static final double DAYS_AROUND = 0.5;

  /** A lead is so many sentences long, counted from the headline. */
  private static final int LEAD = 2;

  private record Sieve(String name, Predicate<Pair> lets) {}

  private Sieves() {}

  /** The name of the first sieve that takes the two for one; empty for none. */
  static String first(Pair pair) {
    for (Sieve sieve : chain(pair)) {
      if (sieve.lets.test(pair)) {
        return sieve.name;
      }
    }
    return "";
  }

  private static List<Sieve> chain(Pair pair) {
    Profile a = pair.a();
    if (a.isSpeech() || a.time() == Profile.Time.IMAGINED) {
      boolean saying = a.fact().type() == EventType.STATEMENT && !a.isDenial();
      return saying ? SAYINGS : a.time() == Profile.Time.IMAGINED ? IMAGINED : WORDS;
    }
    if (a.isViolence()) {
      return VIOLENCE;
    }
    return pair.isPromise() ? PROMISES : a.fact().type() == EventType.OTHER ? OTHERS : ACTS;
  }

  // ---- what is said ----

  /**
   * Much is said every day: only the same words of the same speaker are one saying. That both have
   * "said" is no sign of it.
   */
  private static final List<Sieve> SAYINGS =
      List.of(
          new Sieve(
              "one speaker, nearly the same sentence",
              p ->
                  isOfOneSide(p)
                      && !Sameness.isAnotherSpeaker(p.a(), p.b())
                      && !isOfOtherNumbers(p)
                      && p.matter() >= MUCH
                      && p.extra() >= (p.here() ? 1.4 : MUCH)));

  private static final List<Sieve> IMAGINED =
      List.of(new Sieve("imagined in the same words", p -> isOfOneSide(p) && isSaidAlike(p)));

  private static final List<Sieve> WORDS =
      List.of(
          new Sieve("words over the text they stand in", p -> isOfOneSide(p) && isOverIt(p)),
          new Sieve("the same words", p -> isOfOneSide(p) && isSaidAlike(p)),
          new Sieve(
              "words of one day",
              p -> isOfOneSide(p) && !p.here() && isDatedTwice(p) && p.extra() >= A_LITTLE),
          new Sieve(
              "words of some days on one matter, in one affair",
              p ->
                  isOfOneSide(p)
                      && isOfOneAffair(p)
                      && p.days() >= DAYS_AROUND
                      && p.matter() >= HALF));

  /** A headline tells what the lead tells; of what stands further down it must have a word. */
  private static boolean isOverIt(Pair pair) {
    return pair.isHeadline() && (pair.distance() <= LEAD || pair.extra() >= A_LITTLE);
  }

  /** A bargain has many points: further down one word is not enough. */
  private static boolean isOverPromise(Pair pair) {
    return isOverIt(pair) && (pair.distance() <= LEAD || pair.matter() >= 2 * SOME);
  }

  private static boolean isOfOneSide(Pair pair) {
    return Sameness.shares(pair.a().sides(), pair.b().sides());
  }

  /** Both count something, and nothing is counted alike. */
  private static boolean isOfOtherNumbers(Pair pair) {
    Set<String> one = numbers(pair.a());
    Set<String> other = numbers(pair.b());
    return !one.isEmpty() && !other.isEmpty() && !Sameness.shares(one, other);
  }

  private static Set<String> numbers(Profile profile) {
    return profile.words().stream()
        .flatMap(Set::stream)
        .filter(word -> Character.isDigit(word.charAt(0)))
        .collect(Collectors.toSet());
  }

  private static boolean isSaidAlike(Pair pair) {
    return pair.extra() >= 0.7 && pair.matter() >= 0.4;
  }

  private static boolean isDatedTwice(Pair pair) {
    return pair.a().date() != null && pair.b().date() != null;
  }

  // ---- what is done ----

  /** Shots fall every day between the same sides. */
  private static final List<Sieve> VIOLENCE =
      List.of(
          new Sieve(
              "violence told alike", p -> p.parties() >= 1 && p.extra() >= SOME && isOfItsWeek(p)),
          new Sieve(
              "violence over the text that tells it",
              p -> p.parties() >= 1 && p.isHeadline() && p.extra() >= A_LITTLE),
          new Sieve("violence of one day, told alike", p -> p.isOnOneDay() && p.extra() >= HALF),
          new Sieve("one act of that manner in a text", Sieves::isOneOfItsManner),
          new Sieve(
              "violence of one manner in one affair",
              p -> isInOneMannerInOneAffair(p) && p.parties() >= 1));

  /** Where a text does not say when it was published, nothing stands against it. */
  private static boolean isOfItsWeek(Pair pair) {
    boolean undated = pair.a().days().isEmpty() || pair.b().days().isEmpty();
    return undated || pair.days() >= DAYS_AROUND;
  }

  private static final List<Sieve> PROMISES =
      List.of(
          new Sieve(
              "a promise over the text that tells it", p -> p.parties() >= 1 && isOverPromise(p)),
          new Sieve("a promise of one matter", p -> p.parties() >= 1 && p.matter() >= 2 * SOME),
          new Sieve(
              "a promise between the same sides for the same days",
              p -> p.parties() >= 2 && !p.here() && p.days() >= 1),
          new Sieve("a promise of some weeks on one matter, in one affair", Sieves::isOnOneMatter),
          // Two sides seldom strike two bargains within weeks.
          new Sieve(
              "a bargain between the same sides",
              p ->
                  p.parties() >= 2
                      && !p.here()
                      && p.a().fact().type() == EventType.AGREE
                      && p.days() >= DAYS_AROUND
                      && (p.isOnOneDay() || p.extra() >= A_LITTLE)));

  /** A type that says nothing of what was done: the words must. */
  private static final List<Sieve> OTHERS =
      List.of(
          new Sieve(
              "told in the same words",
              p -> p.parties() >= 1 && p.days() > 0 && p.matter() >= 2 * SOME && isToldAsOne(p)),
          new Sieve(
              "of some days in the same words",
              p -> p.parties() >= 1 && p.days() >= 1 && p.matter() >= SOME && isToldAsOne(p)));

  /** What is denied here and told there may be two things. */
  private static boolean isToldAsOne(Pair pair) {
    return pair.a().fact().status() == pair.b().fact().status();
  }

  private static final List<Sieve> ACTS =
      List.of(
          new Sieve("both sides, in one text", Sieves::isBetweenBothHere),
          new Sieve("both sides, on one day", p -> isBetweenBoth(p) && p.isOnOneDay()),
          new Sieve(
              "both sides, of some days, told alike",
              p -> isBetweenBoth(p) && p.days() >= 1 && p.extra() >= SOME),
          new Sieve(
              "both sides, of some weeks, told alike",
              p -> isBetweenBoth(p) && p.days() >= DAYS_AROUND && p.extra() >= 2 * SOME),
          new Sieve(
              "both sides, in the same words",
              p -> isBetweenBoth(p) && p.extra() >= MUCH && isOfItsDays(p)),
          new Sieve("one contact of a pair in one affair", Sieves::isOneContact),
          new Sieve(
              "both sides, of some weeks, in one affair",
              p ->
                  isBetweenBoth(p)
                      && isOfOneAffair(p)
                      && p.days() >= DAYS_AROUND
                      && (p.isInOneManner() || p.details() > 0)),
          new Sieve("an act over the text that tells it", p -> p.parties() >= 1 && isOverIt(p)),
          new Sieve(
              "one side, on one day, told alike",
              p -> p.parties() >= 1 && p.isOnOneDay() && p.extra() >= A_LITTLE),
          new Sieve(
              "one side, of some days, told alike",
              p -> p.parties() == 1 && p.days() >= 1 && p.extra() >= SOME),
          new Sieve(
              "one side, of some weeks, told alike",
              p -> p.parties() == 1 && p.days() >= DAYS_AROUND && p.extra() >= 2 * SOME),
          new Sieve(
              "one side, of some weeks, in one affair",
              p -> p.parties() == 1 && p.days() > 0 && isOfOneAffair(p) && !isToOthers(p)),
          new Sieve("headline and lead", p -> p.isHeadline() && p.distance() <= 1),
          new Sieve("on one day, told alike", p -> p.isOnOneDay() && p.extra() >= HALF),
          new Sieve("one act of that manner in a text", Sieves::isOneOfItsManner));

  /** Of withdrawals and releases there are many in one bargain, and bargains have many points. */
  private static boolean isOnOneMatter(Pair pair) {
    return pair.parties() >= 1
        && pair.days() > 0
        && isOfOneAffair(pair)
        && pair.matter() >= SOME
        && pair.a().fact().mode() == null
        && pair.a().fact().type() != EventType.AGREE;
  }

  private static boolean isBetweenBoth(Pair pair) {
    return pair.parties() >= 2 && !pair.here();
  }

  private static boolean isBetweenBothHere(Pair pair) {
    boolean contact =
        isContact(pair) && (pair.isInOneManner() || pair.distance() <= 1) && pair.days() > 0;
    boolean told = pair.isHeadline() || pair.days() >= 1 || contact || pair.extra() >= SOME;
    return pair.parties() >= 2 && pair.here() && told;
  }

  /** Of one pair and manner, in texts of one affair, and no day stands against it. */
  private static boolean isOneContact(Pair pair) {
    return isBetweenBoth(pair)
        && isContact(pair)
        && isOfItsDays(pair)
        && pair.extra() >= HALF
        && isOfOneAffair(pair);
  }

  /**
   * Two who speak by telephone do so again within weeks: undated, both must be news of one week.
   */
  private static boolean isOfItsDays(Pair pair) {
    return !isContact(pair) || isOfItsWeek(pair);
  }

  private static boolean isContact(Pair pair) {
    return pair.a().fact().type() == EventType.CONSULT;
  }

  private static boolean isOfOneAffair(Pair pair) {
    return !pair.here() && pair.affair() >= HALF && pair.isSurelyRead();
  }

  /**
   * A text that tells of a march, a pullout or a shelling tells of one, unless it sets two apart;
   * bans and releases come by the dozen.
   */
  private static boolean isOneOfItsManner(Pair pair) {
    EventType type = pair.a().fact().type();
    boolean single =
        pair.a().isViolence()
            || type == EventType.PROTEST
            || SINGLE.contains(String.valueOf(pair.a().fact().mode()));
    return single
        && pair.isSurelyRead()
        && pair.here()
        && pair.isInOneManner()
        && pair.isVouchedFor()
        && pair.a().fact().status() == pair.b().fact().status()
        && pair.days() > 0
        && (type != EventType.PROTEST || pair.distance() <= 1 || pair.extra() >= A_LITTLE);
  }

  private static final Set<String> SINGLE = Set.of("withdraw", "ceasefire", "martial-law");

  /** Both describe somebody without a name, and not in the same words. */
  private static boolean isToOthers(Pair pair) {
    return isToOthers(pair.a(), pair.b());
  }

  static boolean isToOthers(Profile a, Profile b) {
    Set<String> one = a.unnamed();
    Set<String> other = b.unnamed();
    return !one.isEmpty() && !other.isEmpty() && !Sameness.shares(one, other);
  }

  private static boolean isInOneMannerInOneAffair(Pair pair) {
    return isOfOneAffair(pair)
        && !isToOthers(pair)
        && pair.isInOneManner()
        && pair.isVouchedFor()
        && pair.days() >= DAYS_AROUND;
  }
}
