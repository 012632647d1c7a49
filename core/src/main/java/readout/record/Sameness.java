package readout.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * How much speaks for two facts being one event; what speaks against it is final.
 *
 * <p>The measure follows the habit of cross-document event coreference (Cybulska and Vossen, 2015):
 * type, participants, time and place must agree where both tell them; the words of the sentences
 * tell the rest.
 */
final class Sameness {

  /** From here on two facts are taken for one event. */
  static final double ENOUGH = 3;

  private Sameness() {}

  /** Below zero: never. From {@link #ENOUGH} on: one event. */
  static double of(Profile a, Profile b) {
    Pair pair = pair(a, b);
    if (pair == null) {
      return -1;
    }
    boolean doubted = isVouchedForByOne(a, b) && pair.extra() < 0.5;
    return doubted || Sieves.first(pair).isEmpty() ? 0 : ENOUGH + pair.sum();
  }

  /** What speaks for it; null where something speaks against it. */
  static @Nullable Pair pair(Profile a, Profile b) {
    if (a.fact().type() != b.fact().type() || speaksAgainst(a, b)) {
      return null;
    }
    boolean here = shares(a.documents(), b.documents());
    double parties = here ? partiesHere(a, b) : parties(a, b);
    double days = Days.near(a, b, here);
    double matter = 2 * overlap(a.words(), b.words());
    return parties < 0 || days < 0
        ? null
        : new Pair(a, b, here, parties, days, details(a, b), matter, affair(a, b));
  }

  /** What one tells as done and the other as a claim or a denial may be two things. */
  private static boolean isVouchedForByOne(Profile a, Profile b) {
    return isVouchedFor(a) != isVouchedFor(b) && a.time() == Profile.Time.BEHIND;
  }

  static boolean isVouchedFor(Profile profile) {
    return profile.fact().status() == Status.OCCURRED || profile.fact().status() == Status.ONGOING;
  }

  /** Half a point for each detail that both tell alike: the word for it, the place, the manner. */
  private static double details(Profile a, Profile b) {
    boolean mode =
        a.fact().type() == EventType.CONSULT
            && a.fact().mode() != null
            && a.fact().mode().equals(b.fact().mode());
    return (shares(a.stems(), b.stems()) ? 0.5 : 0)
        + (shares(a.places(), b.places()) ? 0.5 : 0)
        + (mode ? 0.5 : 0);
  }

  /** Texts that tell of the same others, whoever takes part, tell of one affair. */
  static double affair(Profile a, Profile b) {
    long shared = a.company().stream().filter(b.company()::contains).count();
    return shared >= 4 ? 1 : shared >= 2 ? 0.5 : 0;
  }

  private static boolean speaksAgainst(Profile a, Profile b) {
    return isInOneSentence(a, b)
        || Groups.isAlone(a.fact().group())
        || Groups.isAlone(b.fact().group())
        || isOfAnotherTime(a, b)
        || isOfAnotherManner(a, b)
        || isElsewhere(a, b)
        || isPromisedByOne(a, b)
        || dueOtherwise(a, b)
        || a.isDenial() != b.isDenial()
        || isOneMore(a, b);
  }

  /** "A second paper": in one text beside a first, in another beside what is told plainly. */
  private static boolean isOneMore(Profile a, Profile b) {
    return shares(a.documents(), b.documents())
        ? a.isOneMore() != b.isOneMore()
        : a.isAnother() != b.isAnother() && isCounted(a, b);
  }

  /** Bargains and contacts are counted; a day that both tell says more than a number. */
  private static boolean isCounted(Profile a, Profile b) {
    boolean dated = a.date() != null && b.date() != null;
    return switch (a.fact().type()) {
      case AGREE -> true;
      case CONSULT -> !dated;
      default -> false;
    };
  }

  /** What did not happen is not what might. */
  private static boolean isOfAnotherTime(Profile a, Profile b) {
    boolean negated = a.fact().status() == Status.NEGATED;
    boolean imagined = a.time() == Profile.Time.IMAGINED && b.time() == Profile.Time.IMAGINED;
    return a.time() != b.time()
        || imagined && negated != (b.fact().status() == Status.NEGATED)
        || isOnlyProposedByOne(a, b);
  }

  /** Told at length, a manner that one of them names is not left out by the other. */
  private static boolean isOfAnotherManner(Profile a, Profile b) {
    String one = a.fact().mode();
    String other = b.fact().mode();
    boolean untold = (one == null) != (other == null);
    boolean needed = !a.isViolence() && a.fact().type() != EventType.CONSULT;
    return differ(one, other)
        || untold && needed
        || differ(a.fact().duration(), b.fact().duration());
  }

  /** Two towns are two places; a town and its state are not. */
  static boolean isElsewhere(Profile a, Profile b) {
    return isOfTowns(a) && isOfTowns(b) && !shares(a.places(), b.places());
  }

  private static boolean isOfTowns(Profile profile) {
    return !profile.places().isEmpty()
        && profile.places().stream().noneMatch(place -> place.startsWith("state:"));
  }

  /** What is promised and what is merely planned, unless both are for the same days. */
  private static boolean isPromisedByOne(Profile a, Profile b) {
    boolean one = a.fact().commitment() != null;
    boolean other = b.fact().commitment() != null;
    boolean dated = a.date() != null && b.date() != null;
    return one != other && a.time() == Profile.Time.AHEAD && !dated;
  }

  /** What one side puts forward is not what both have fixed, where two texts tell of it. */
  private static boolean isOnlyProposedByOne(Profile a, Profile b) {
    boolean one = a.fact().status() == Status.PROPOSED;
    boolean other = b.fact().status() == Status.PROPOSED;
    return one != other && !shares(a.documents(), b.documents());
  }

  /** A sentence that tells two acts of one type means two. */
  private static boolean isInOneSentence(Profile a, Profile b) {
    for (Telling x : a.fact().tellings()) {
      for (Telling y : b.fact().tellings()) {
        if (x.document().equals(y.document()) && x.sentence() == y.sentence()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Two promises that fall due on different days are two. */
  private static boolean dueOtherwise(Profile a, Profile b) {
    FactDate one = Fulfilment.due(a);
    FactDate other = Fulfilment.due(b);
    boolean both = a.fact().commitment() != null && b.fact().commitment() != null;
    return both && one != null && other != null && !Days.of(one)[1].equals(Days.of(other)[1]);
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
  }

  /** "The Kremlin said that Putin had said": two speak in one sentence. */
  static boolean isAnotherSpeaker(Profile a, Profile b) {
    return a.fact().actors().stream()
        .noneMatch(p -> b.fact().actors().stream().anyMatch(q -> q.key().equals(p.key())));
  }

  // ---- parties ----

  /** In one document those without a name are known by what they are called there. */
  private static double partiesHere(Profile a, Profile b) {
    double named = parties(a, b);
    return named == 0 && shares(a.unnamed(), b.unnamed()) ? 1 : named;
  }

  static double parties(Profile a, Profile b) {
    if (isAnotherPerson(a, b)) {
      return -1;
    }
    if (isTurnedAbout(a, b)) {
      return -1;
    }
    return a.isMutual() ? together(a.sides(), b.sides()) : byPart(a, b);
  }

  /** What one side grants the other is not what the other grants it. */
  private static boolean isTurnedAbout(Profile a, Profile b) {
    return !shares(a.actors(), b.actors())
        && shares(a.actors(), b.recipients())
        && shares(a.recipients(), b.actors());
  }

  private static double together(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b)) {
      return a.size() > 1 ? 2 : 1;
    }
    int least = Math.min(a.size(), b.size());
    return least == 1 && shares(a, b) ? 1 : -1;
  }

  private static double byPart(Profile a, Profile b) {
    double actors = onePart(a.actors(), b.actors());
    double recipients = onePart(a.recipients(), b.recipients());
    return actors < 0 || recipients < 0 ? -1 : actors + recipients;
  }

  private static double onePart(Set<String> a, Set<String> b) {
    boolean silent = a.isEmpty() || b.isEmpty();
    return silent ? 0 : shares(a, b) ? 1 : -1;
  }

  /** Both name persons of one side, and not the same. */
  static boolean isAnotherPerson(Profile a, Profile b) {
    var sides = new TreeSet<String>();
    a.people().forEach(p -> sides.add(p.substring(0, p.indexOf('/') + 1)));
    for (String side : sides) {
      Set<String> here = of(side, a.people());
      Set<String> there = of(side, b.people());
      if (!there.isEmpty() && !shares(here, there)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> of(String side, Set<String> people) {
    var found = new HashSet<String>();
    people.stream().filter(p -> p.startsWith(side)).forEach(found::add);
    return found;
  }

  // ---- words ----

  /** How much of their words the two sentences share that share most. */
  static double overlap(List<Set<String>> a, List<Set<String>> b) {
    double most = 0;
    for (Set<String> x : a) {
      for (Set<String> y : b) {
        most = Math.max(most, overlap(x, y));
      }
    }
    return most;
  }

  private static double overlap(Set<String> a, Set<String> b) {
    int least = Math.min(a.size(), b.size());
    if (least < 3) {
      return 0;
    }
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / (a.size() + b.size() - shared) > 0.9
        ? 1
        : (double) shared / Math.max(6, least);
  }

  static boolean shares(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
