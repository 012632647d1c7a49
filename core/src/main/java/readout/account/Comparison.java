package readout.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.event.Quantity;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Party;
import readout.record.Readouts;
import readout.record.Source;
import readout.record.Telling;

/**
 * The accounts of one event, side by side.
 *
 * @param versions how each source has the event itself, by name of the source
 * @param differences what the versions have otherwise, one line each: field and what each says
 * @param points what was said and agreed in it, by two governments' accounts
 * @param silence why there is nothing to compare; absent where there is
 */
public record Comparison(
    List<Version> versions,
    List<String> differences,
    List<Point> points,
    @Nullable String silence) {

  public Comparison {
    versions = List.copyOf(versions);
    differences = List.copyOf(differences);
    points = List.copyOf(points);
  }

  /**
   * How one source has the event.
   *
   * @param source the first speaker
   * @param status factuality as this source tells it
   * @param document that prints it
   * @param wording the sentence
   */
  public record Version(String source, String status, String document, String wording) {}

  /** What two accounts make of one point. */
  public enum Agreement {
    SAME,
    DIFFERENTLY_WORDED,
    /** Who takes part, when, or how much is told otherwise. */
    DIFFERENT,
    ONLY_IN_ONE;

    /** The word shown. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * One point of two accounts.
   *
   * @param agreement what they make of it
   * @param first whose account is first
   * @param second whose is second
   * @param one wording of the first, absent where it is silent
   * @param other wording of the second, absent where it is silent
   * @param note what differs, or the change of strength; may be empty
   * @param facts ids
   */
  public record Point(
      Agreement agreement,
      String first,
      String second,
      @Nullable String one,
      @Nullable String other,
      String note,
      List<String> facts) {
    public Point {
      facts = List.copyOf(facts);
    }
  }

  /**
   * Compares.
   *
   * @param event the event
   * @param told a fact as each document tells it
   * @param said what was said and agreed in it
   */
  public static Comparison of(Fact event, Function<Fact, List<Fact>> told, List<Fact> said) {
    var readouts = new Readouts(event, said);
    var points = new ArrayList<Point>();
    List<String> sides = readouts.sides();
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        String one = sides.get(i);
        String other = sides.get(j);
        readouts.points(one, other).forEach(p -> points.add(point(one, other, p, told)));
      }
    }
    List<Version> versions = versions(event);
    return new Comparison(
        versions, differences(told.apply(event)), eachOnce(points), silence(versions, sides));
  }

  private static @Nullable String silence(List<Version> versions, List<String> sides) {
    long sources = versions.stream().map(Version::source).distinct().count();
    if (sources > 1 || sides.size() > 1) {
      return null;
    }
    return "the record has this event from one source only: "
        + versions.getFirst().source()
        + (sides.isEmpty()
            ? "; no government's account of it"
            : "; " + sides.getFirst() + "'s account alone");
  }

  private static List<Version> versions(Fact event) {
    return event.tellings().stream()
        .map(t ->
            new Version(
                t.account().speaker().name(),
                t.account().status().label(),
                t.document(),
                t.wording()))
        .sorted(Comparator.comparing(Version::source).thenComparing(Version::document))
        .toList();
  }

  // ---- what differs of the event itself ----

  private static List<String> differences(List<Fact> told) {
    var lines = new ArrayList<String>();
    note("when", told, fact -> when(fact.date()), lines);
    note("who", told, Comparison::who, lines);
    note("how long", told, fact -> fact.duration() == null ? "" : fact.duration(), lines);
    note("where", told, fact -> fact.place() == null ? "" : fact.place().name(), lines);
    note("how many", told, Comparison::numbers, lines);
    note("status", told, fact -> fact.status().label(), lines);
    return lines;
  }

  private interface Field {
    String of(Fact fact);
  }

  /** Notes a field that is told otherwise, or by some only. */
  private static void note(String name, List<Fact> told, Field field, List<String> lines) {
    var documents = new TreeMap<String, TreeSet<String>>();
    for (Fact fact : told) {
      String value = field.of(fact);
      String key = value.isEmpty() ? "not told" : value;
      documents
          .computeIfAbsent(key, any -> new TreeSet<>())
          .add(fact.tellings().getFirst().document());
    }
    if (documents.size() > 1) {
      lines.add(
          name
              + ": "
              + documents.entrySet().stream()
                  .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                  .collect(Collectors.joining("; ")));
    }
  }

  static String when(@Nullable FactDate date) {
    if (date == null) {
      return "";
    }
    return date.start().equals(date.end()) ? date.start() : date.start() + " to " + date.end();
  }

  private static String who(Fact fact) {
    var names = new TreeSet<String>();
    fact.actors().stream().map(Party::name).forEach(names::add);
    fact.recipients().stream().map(Party::name).forEach(names::add);
    return String.join(", ", names);
  }

  private static String numbers(Fact fact) {
    return fact.numbers().stream()
        .map(Comparison::number)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String number(Quantity quantity) {
    double value = quantity.value();
    String digits =
        value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    String what = quantity.what() != null ? quantity.what() : quantity.unit();
    return (quantity.bound().equals("exact") ? "" : quantity.bound() + " ")
        + digits
        + (what == null ? "" : " " + what);
  }

  // ---- points ----

  private static Point point(
      String first, String second, Readouts.Point point, Function<Fact, List<Fact>> told) {
    Fact one = point.one();
    Fact other = point.other();
    String here = one == null ? null : wording(one, first);
    String there = other == null ? null : wording(other, second);
    var facts = new TreeSet<String>();
    if (one != null) {
      facts.add(one.id());
    }
    if (other != null) {
      facts.add(other.id());
    }
    if (one == null || other == null || here == null || there == null) {
      return new Point(Agreement.ONLY_IN_ONE, first, second, here, there, "", List.copyOf(facts));
    }
    String otherwise = otherwise(as(one, first, told), as(other, second, told));
    String strength = Strength.change(here, there);
    Agreement agreement =
        !otherwise.isEmpty()
            ? Agreement.DIFFERENT
            : here.equals(there) ? Agreement.SAME : Agreement.DIFFERENTLY_WORDED;
    String note = strength == null ? otherwise : join(otherwise, "strength: " + strength);
    return new Point(agreement, first, second, here, there, note, List.copyOf(facts));
  }

  private static String join(String one, String other) {
    return one.isEmpty() ? other : one + "; " + other;
  }

  private static String wording(Fact fact, String side) {
    return telling(fact, side).wording();
  }

  /** The fact as the account of a side tells it, before it was joined with others. */
  private static Fact as(Fact fact, String side, Function<Fact, List<Fact>> told) {
    String id = telling(fact, side).account().told();
    return told.apply(fact).stream().filter(it -> it.id().equals(id)).findFirst().orElse(fact);
  }

  /** Of an account, where it has its own; else the first. */
  private static Telling telling(Fact fact, String side) {
    return Stream.concat(
            // A president whom the other side's government quotes does not make it his account.
            fact.tellings().stream().filter(it -> isOf(it, side, Source::isOfState)),
            fact.tellings().stream().filter(it -> isOf(it, side, any -> true)))
        .findFirst()
        .orElse(fact.tellings().getFirst());
  }

  private static boolean isOf(Telling telling, String side, Predicate<Source> source) {
    return telling.account().attribution().stream()
        .anyMatch(it -> side.equals(it.country()) && source.test(it));
  }

  /**
   * One sentence may tell a plan and a promise: a reader compares it once, and what both accounts
   * have is not also told by one alone.
   */
  private static List<Point> eachOnce(List<Point> points) {
    var once = new LinkedHashMap<List<@Nullable String>, Point>();
    for (Point point : points) {
      var key =
          Arrays.asList(point.first(), point.second(), point.one(), point.other(), point.note());
      once.merge(key, point, Comparison::joined);
    }
    Set<String> compared =
        once.values().stream()
            .filter(point -> point.agreement() != Agreement.ONLY_IN_ONE)
            .flatMap(point -> Stream.of(sentence(point, true), sentence(point, false)))
            .collect(Collectors.toSet());
    return once.values().stream()
        .filter(point ->
            point.agreement() != Agreement.ONLY_IN_ONE
                || !compared.contains(sentence(point, point.one() != null)))
        .toList();
  }

  /** A sentence by whose account it is. */
  private static String sentence(Point point, boolean first) {
    return first ? point.first() + ": " + point.one() : point.second() + ": " + point.other();
  }

  private static Point joined(Point one, Point other) {
    var facts = new TreeSet<>(one.facts());
    facts.addAll(other.facts());
    return new Point(
        one.agreement(),
        one.first(),
        one.second(),
        one.one(),
        one.other(),
        one.note(),
        List.copyOf(facts));
  }

  private static String otherwise(Fact one, Fact other) {
    var notes = new ArrayList<String>();
    if (!one.id().equals(other.id())) {
      differ("who", who(one), who(other), notes);
      differ("when", when(one.date()), when(other.date()), notes);
      differ("how many", numbers(one), numbers(other), notes);
      differ("if", conditions(one), conditions(other), notes);
    }
    return String.join("; ", notes);
  }

  private static void differ(String name, String one, String other, List<String> notes) {
    if (!one.equals(other)) {
      notes.add(
          name
              + ": "
              + (one.isEmpty() ? "not told" : one)
              + " / "
              + (other.isEmpty() ? "not told" : other));
    }
  }

  private static String conditions(Fact fact) {
    return fact.commitment() == null ? "" : String.join(", ", fact.commitment().conditions());
  }
}
