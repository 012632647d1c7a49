package readout.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Status;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Party;

/**
 * Where each side stands, and how that changed: what somebody asks, refuses, threatens, offers and
 * gives way in, in the order of days. What the record links as one matter over time is one line;
 * all else stands alone.
 *
 * @param lines those of several positions first, then by holder and day
 */
public record Positions(List<Line> lines) {

  public Positions {
    lines = List.copyOf(lines);
  }

  /** How hard a position is, from soft to hard. */
  public enum Hardness {
    GIVES_WAY,
    OFFERS,
    STATES,
    ASKS,
    DEMANDS,
    REFUSES,
    THREATENS;

    /** The word shown. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * One position.
   *
   * @param day ISO day or days on which it was taken; absent when no text tells
   * @param told ISO day of its first telling; absent when no text that tells it has a date
   * @param fact that tells it
   */
  public record Position(
      @Nullable String day, @Nullable String told, Hardness hardness, Fact fact) {

    /** For people: the day, or on which day it is told, or that neither is known. */
    public String when() {
      return day != null ? day : told != null ? "told " + told : "day not known";
    }

    private String order() {
      return day != null ? day : told != null ? told : "9999";
    }
  }

  /**
   * The positions of one side on one matter, in time.
   *
   * @param holder names
   * @param towards whom they concern; may be empty
   * @param matter words that all its sentences share, in the order of the first; empty for a
   *     position that stands alone
   */
  public record Line(String holder, String towards, String matter, List<Position> positions) {
    public Line {
      positions = List.copyOf(positions);
    }

    /** Whether the last is softer, as hard or harder than the first: below, at, above zero. */
    public int change() {
      return positions.getLast().hardness().compareTo(positions.getFirst().hardness());
    }
  }

  private static final Comparator<Position> IN_TIME =
      Comparator.comparing(Position::order).thenComparing(p -> p.fact().id());

  private static final Pattern HARD =
      Pattern.compile("(?i)\\b(?:demand|insist|must\\b|ultimatum|order)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}]{5,}");

  /** The positions of a record. */
  public static Positions of(List<Fact> facts, List<Link> links) {
    var lines = new TreeMap<String, List<Position>>();
    Map<String, String> leads = leads(links);
    for (Fact fact : facts) {
      Hardness hardness = hardness(fact);
      if (hardness != null && !fact.actors().isEmpty()) {
        lines
            .computeIfAbsent(end(leads, fact.id()), any -> new ArrayList<>())
            .add(new Position(day(fact), told(fact), hardness, fact));
      }
    }
    return new Positions(
        lines.values().stream()
            .map(Positions::line)
            .sorted(
                Comparator.comparing((Line t) -> -t.positions().size())
                    .thenComparing(Line::holder)
                    .thenComparing(t -> t.positions().getFirst(), IN_TIME))
            .toList());
  }

  private static Map<String, String> leads(List<Link> links) {
    var leads = new HashMap<String, String>();
    for (Link link : links) {
      if (link.relation() == Link.Relation.POSITION_OVER_TIME) {
        String from = end(leads, link.from().getFirst());
        String to = end(leads, link.to().getFirst());
        String first = from.compareTo(to) < 0 ? from : to;
        leads.put(first.equals(from) ? to : from, first);
      }
    }
    return leads;
  }

  private static String end(Map<String, String> leads, String id) {
    String at = id;
    for (String next = leads.get(at); next != null && !next.equals(at); next = leads.get(at)) {
      at = next;
    }
    return at;
  }

  private static @Nullable Hardness hardness(Fact fact) {
    boolean taken = fact.status() == Status.OCCURRED || fact.status() == Status.ONGOING;
    if (!taken) {
      return null;
    }
    if (fact.kind() == EventMention.Kind.POSITION) {
      return Hardness.STATES;
    }
    return switch (fact.type()) {
      case CONCEDE -> Hardness.GIVES_WAY;
      case PROPOSE -> Hardness.OFFERS;
      case REQUEST -> isHard(fact) ? Hardness.DEMANDS : Hardness.ASKS;
      case REJECT -> Hardness.REFUSES;
      case THREATEN -> Hardness.THREATENS;
      default -> null;
    };
  }

  private static boolean isHard(Fact fact) {
    return HARD.matcher(fact.tellings().getFirst().wording()).find();
  }

  private static @Nullable String day(Fact fact) {
    return fact.date() == null ? null : Comparison.when(fact.date());
  }

  private static @Nullable String told(Fact fact) {
    return fact.tellings().stream()
        .map(t -> t.account().published())
        .filter(day -> day != null)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Line line(List<Position> unsorted) {
    List<Position> positions = unsorted.stream().sorted(IN_TIME).toList();
    Fact first = positions.getFirst().fact();
    return new Line(names(first.actors()), names(first.recipients()), matter(positions), positions);
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).distinct().collect(Collectors.joining(", "));
  }

  private static String matter(List<Position> positions) {
    if (positions.size() < 2) {
      return "";
    }
    List<String> shared = words(positions.getFirst());
    for (Position position : positions) {
      var there = new TreeSet<>(words(position));
      shared = shared.stream().filter(there::contains).toList();
    }
    return String.join(", ", shared);
  }

  /** Lower-case words of five letters or more, without the names of those concerned. */
  private static List<String> words(Position position) {
    Fact fact = position.fact();
    String names = (names(fact.actors()) + " " + names(fact.recipients())).toLowerCase(Locale.ROOT);
    return WORD.matcher(fact.tellings().getFirst().wording().toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .filter(word -> !names.contains(word))
        .distinct()
        .toList();
  }
}
