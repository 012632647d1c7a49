package readout.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.account.Comparison;
import readout.event.Status;
import readout.export.Card;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Overrule;
import readout.record.Party;
import readout.record.Source;
import readout.record.Telling;
import readout.store.Catalogue;
import readout.store.FactQuery;
import readout.store.StoryCard;

/**
 * One fact, with all that stands behind it.
 *
 * @param line the fact
 * @param comparison its accounts
 * @param points that two governments' accounts both have
 * @param alone points that only one government's account has, by government
 * @param tellings every sentence that tells it
 * @param ties the facts it hangs together with, by how
 * @param story of the first document that tells it
 * @param decisions what an analyst has decided of it
 * @param others facts that could be the same event, for joining
 */
public record EventView(
    Line line,
    Comparison comparison,
    List<Point> points,
    List<Alone> alone,
    List<Told> tellings,
    List<Tie> ties,
    @Nullable StoryCard story,
    List<Overrule> decisions,
    List<Line> others) {

  private static final int OTHERS = 20;
  private static final int NEAR_DAYS = 45;

  /** A point of two accounts, with what differs marked. */
  public record Point(Comparison.Point point, @Nullable Wordings wordings) {
    public String first() {
      return Countries.name(point.first());
    }

    public String second() {
      return Countries.name(point.second());
    }

    /** Links to the facts that the point is made of. */
    public List<Evidence> evidence() {
      var evidence = new ArrayList<Evidence>();
      for (String fact : point.facts()) {
        String number = point.facts().size() == 1 ? "" : " " + (evidence.size() + 1);
        evidence.add(new Evidence("evidence" + number, Links.event(fact)));
      }
      return evidence;
    }

    /** A link to where it stands. */
    public record Evidence(String name, String href) {}

    /** A word for a style. */
    public String style() {
      return point.agreement().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What only one side's account has. */
  public record Alone(String side, List<Item> items) {
    public Alone {
      items = List.copyOf(items);
    }

    /** A wording, and the fact it tells. */
    public record Item(String wording, String fact) {}
  }

  /** A sentence that tells it: before, in and behind the words that name the event. */
  public record Told(Card card, Telling telling, String before, String trigger, String behind) {
    public String href() {
      return Links.sentence(card.id(), telling.sentence());
    }

    /** "Harbour Post ← an official". */
    public String chain() {
      return String.join(
          " \u2190 ",
          telling.account().attribution().stream().map(Source::name).map(Entry::flat).toList());
    }

    public String status() {
      return telling.account().status().label();
    }
  }

  /** How it hangs together with another. */
  public record Tie(Link.Relation relation, String word, String why, Line line) {
    /** What only one account has stands beside the points already. */
    boolean isOfOneAccount() {
      return relation == Link.Relation.ONLY_IN_ONE_READOUT;
    }
  }

  static @Nullable EventView of(Catalogue catalogue, String id) {
    Fact fact = catalogue.fact(id);
    if (fact == null) {
      return null;
    }
    Line line = Line.of(catalogue, List.of(fact)).getFirst();
    Comparison comparison = Comparison.of(fact, catalogue::told, catalogue.saidIn(fact));
    boolean sideBySide = !comparison.points().isEmpty();
    return new EventView(
        line,
        comparison,
        comparison.points().stream().filter(EventView::isInBoth).map(EventView::point).toList(),
        alone(comparison),
        tellings(line),
        ties(catalogue, fact).stream().filter(it -> !(sideBySide && it.isOfOneAccount())).toList(),
        catalogue.storyOf(fact.tellings().getFirst().document()),
        decisions(catalogue, fact),
        others(catalogue, fact));
  }

  private static boolean isInBoth(Comparison.Point point) {
    return point.one() != null && point.other() != null;
  }

  private static Point point(Comparison.Point point) {
    String one = point.one();
    String other = point.other();
    return new Point(point, one == null || other == null ? null : Wordings.of(one, other));
  }

  private static List<Alone> alone(Comparison comparison) {
    var bySide = new TreeMap<String, List<Alone.Item>>();
    for (Comparison.Point point : comparison.points()) {
      bySide.computeIfAbsent(point.first(), any -> new ArrayList<>());
      bySide.computeIfAbsent(point.second(), any -> new ArrayList<>());
      String wording = point.one() == null ? point.other() : point.one();
      if (!isInBoth(point) && wording != null) {
        List<Alone.Item> items =
            bySide.computeIfAbsent(
                point.one() == null ? point.second() : point.first(), any -> new ArrayList<>());
        var item = new Alone.Item(wording, point.facts().getFirst());
        if (items.stream().noneMatch(it -> it.wording().equals(wording))) {
          items.add(item);
        }
      }
    }
    return bySide.entrySet().stream()
        .map(it -> new Alone(Countries.name(it.getKey()), it.getValue()))
        .toList();
  }

  private static List<Told> tellings(Line line) {
    var told = new ArrayList<Told>();
    for (int i = 0; i < line.fact().tellings().size(); i++) {
      told.add(told(line.fact().tellings().get(i), line.entry().cards().get(i)));
    }
    told.sort(
        Comparator.comparing((Told it) -> it.card().day() == null ? "9999" : it.card().day())
            .thenComparing(it -> it.card().id())
            .thenComparing(it -> it.telling().sentence()));
    return List.copyOf(told);
  }

  private static Told told(Telling telling, Card card) {
    String wording = telling.wording();
    int from = telling.trigger().start() - telling.span().start();
    int to = telling.trigger().end() - telling.span().start();
    return from < 0 || to > wording.length()
        ? new Told(card, telling, wording, "", "")
        : new Told(
            card,
            telling,
            wording.substring(0, from),
            wording.substring(from, to),
            wording.substring(to));
  }

  private static List<Tie> ties(Catalogue catalogue, Fact fact) {
    List<Link> links = catalogue.links(List.of(fact.id()));
    var ids = new TreeSet<String>();
    links.forEach(link -> {
      ids.addAll(link.from());
      ids.addAll(link.to());
    });
    ids.remove(fact.id());
    Map<String, Line> lines = new HashMap<>();
    Line.of(catalogue, catalogue.facts(ids)).forEach(line -> lines.put(line.id(), line));
    var ties = new TreeMap<String, Tie>();
    for (Link link : links) {
      boolean from = link.from().contains(fact.id());
      for (String other : from ? link.to() : link.from()) {
        Line line = lines.get(other);
        if (line != null) {
          String word = word(link.relation(), from);
          ties.putIfAbsent(word + other, new Tie(link.relation(), word, link.why(), line));
        }
      }
    }
    return List.copyOf(ties.values());
  }

  private static String word(Link.Relation relation, boolean from) {
    return switch (relation) {
      case PLANNED_THEN_OCCURRED -> from ? "came about as" : "was planned as";
      case CLAIM_DENIED_BY -> from ? "is denied by" : "denies";
      case CLAIM_DISPUTED_BY -> from ? "is disputed by" : "disputes";
      case DIFFERING_ACCOUNTS -> "is told otherwise as";
      case ONLY_IN_ONE_READOUT ->
          from ? "only one account of this has it" : "only one account tells";
      case POSITION_OVER_TIME -> from ? "is followed by the position" : "follows the position";
      case REFERS_TO -> from ? "refers to" : "is referred to by";
      case SUPERSEDES -> from ? "supersedes" : "is superseded by";
    };
  }

  private static List<Overrule> decisions(Catalogue catalogue, Fact fact) {
    var told = new TreeSet<String>();
    fact.tellings().forEach(it -> told.add(it.account().told()));
    var seen = new TreeSet<Integer>();
    return catalogue.overrules().stream()
        .filter(it -> told.contains(it.told()) && seen.add(it.act()))
        .toList();
  }

  /** Facts of the same kind of deed with the first actor, near in time. */
  private static List<Line> others(Catalogue catalogue, Fact fact) {
    String actor =
        fact.actors().stream()
            .map(Party::id)
            .filter(it -> Links.actor(it) != null)
            .findFirst()
            .orElse(null);
    return actor == null
        ? List.of()
        : Line.of(
            catalogue,
            catalogue.facts(near(fact, actor), OTHERS).stream()
                .filter(it -> !it.id().equals(fact.id()))
                .toList());
  }

  private static FactQuery near(Fact fact, String actor) {
    LocalDate first = fact.date() == null ? null : Days.first(fact.date().start());
    LocalDate last = fact.date() == null ? null : Days.last(fact.date().end());
    String from = first == null ? null : first.minusDays(NEAR_DAYS).toString();
    String to = last == null ? null : last.plusDays(NEAR_DAYS).toString();
    String type = fact.type().name();
    return new FactQuery(
        null, actor, null, null, null, type, null, from, to, null, null, null, null);
  }

  /** What the accounts have otherwise, with the names of their documents. */
  public List<String> differences() {
    var lines = new ArrayList<String>();
    for (String difference : comparison.differences()) {
      String named = difference;
      for (Card card : documents()) {
        named =
            named
                .replace("(" + card.id(), "(" + Line.signature(card))
                .replace(", " + card.id(), ", " + Line.signature(card));
      }
      lines.add(named);
    }
    return lines;
  }

  public List<String> statuses() {
    return java.util.Arrays.stream(Status.values()).map(Status::label).toList();
  }

  /** Those who could be somebody else: with an id. */
  public List<Party> resolved() {
    var found = new ArrayList<Party>();
    var seen = new TreeSet<String>();
    for (List<Party> parties : List.of(line.fact().actors(), line.fact().recipients())) {
      for (Party party : parties) {
        if (party.id() != null && seen.add(String.valueOf(party.id()))) {
          found.add(party);
        }
      }
    }
    return found;
  }

  /** The documents that tell it, each once. */
  public List<Card> documents() {
    var seen = new TreeSet<String>();
    return line.entry().cards().stream().filter(card -> seen.add(card.id())).toList();
  }

  /** "P1DT2H" in words. */
  public String duration() {
    String iso = line.fact().duration();
    return iso == null ? "" : Durations.shown(iso);
  }

  /** Numbers it carries, "at least 3 killed". */
  public List<String> numbers() {
    return line.fact().numbers().stream().map(Durations::shown).distinct().toList();
  }
}
