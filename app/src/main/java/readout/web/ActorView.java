package readout.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Status;
import readout.export.Card;
import readout.export.Entry;
import readout.ontology.EventType;
import readout.record.Fact;
import readout.record.Party;
import readout.store.Appearance;
import readout.store.Catalogue;
import readout.store.FactQuery;
import readout.store.RoleSpan;

/**
 * One actor.
 *
 * @param actor who
 * @param roles over time
 * @param contacts whom the actor met or called, most often first
 * @param events latest first
 * @param said what the actor is the first to say, latest first
 * @param about what others say of the actor, latest first
 * @param positions in time
 * @param documents latest first
 */
public record ActorView(
    Appearance actor,
    List<RoleSpan> roles,
    List<Contact> contacts,
    List<Line> events,
    List<Line> said,
    List<Line> about,
    List<Line> positions,
    List<Card> documents) {

  private static final int LOOKED_AT = 1500;
  private static final int SHOWN = 25;
  public static final int STRIP = 300;

  /**
   * Meetings and calls with one other.
   *
   * @param held in time, those that took place
   * @param planned how many are only planned
   * @param gap days of the longest time between two that were held; 0 where there are fewer
   * @param dots where they lie on a strip of time that is the same for all
   */
  public record Contact(Party other, List<Line> held, int planned, long gap, List<Dot> dots) {
    public String first() {
      return held.isEmpty() ? "" : held.getFirst().when();
    }

    public String last() {
      return held.isEmpty() ? "" : held.getLast().when();
    }

    public @Nullable String href() {
      return Links.actor(other.id());
    }
  }

  /** A contact on the strip. */
  public record Dot(int x, Line line) {}

  static @Nullable ActorView of(Catalogue catalogue, String id) {
    Appearance actor = catalogue.actor(id);
    if (actor == null) {
      return null;
    }
    List<Line> lines = Line.of(catalogue, catalogue.facts(FactQuery.of(id), LOOKED_AT));
    List<Line> said =
        Line.of(catalogue, catalogue.facts(FactQuery.saidBy(actor.name()), LOOKED_AT));
    var own = new TreeSet<String>();
    said.forEach(line -> own.add(line.id()));
    return new ActorView(
        actor,
        catalogue.roles(id),
        contacts(lines, id),
        latest(lines.stream().filter(Line::isEvent).toList()),
        latest(said),
        latest(lines.stream().filter(line -> line.isSpeech() && isAbout(line, id, own)).toList()),
        lines.stream()
            .filter(line -> line.fact().kind() == EventMention.Kind.POSITION)
            .limit(SHOWN)
            .toList(),
        catalogue.documentsWithActor(id, SHOWN));
  }

  private static boolean isAbout(Line line, String id, TreeSet<String> own) {
    return !own.contains(line.id())
        && (line.fact().recipients().stream().anyMatch(it -> id.equals(it.id()))
            || line.fact().kind() == EventMention.Kind.CLAIM);
  }

  private static List<Line> latest(List<Line> lines) {
    return lines.stream()
        .sorted(Comparator.comparing(Line::day).reversed().thenComparing(Line::id))
        .limit(SHOWN)
        .toList();
  }

  // ---- contacts ----

  private static List<Contact> contacts(List<Line> lines, String id) {
    Map<String, List<Line>> byOther = new TreeMap<>();
    Map<String, Party> others = new TreeMap<>();
    for (Line line : lines) {
      if (line.fact().type() == EventType.CONSULT) {
        for (Party party : others(line.fact(), id)) {
          others.putIfAbsent(party.key(), party);
          byOther.computeIfAbsent(party.key(), any -> new ArrayList<>()).add(line);
        }
      }
    }
    List<Line> held =
        lines.stream()
            .filter(ActorView::isHeld)
            .filter(it -> Days.first(it.day()) != null)
            .toList();
    var contacts = new ArrayList<Contact>();
    byOther.forEach((key, with) -> {
      Party other = others.get(key);
      if (other != null) {
        contacts.add(contact(other, with, held));
      }
    });
    return contacts.stream()
        .filter(it -> it.held().size() + it.planned() > 0)
        .sorted(
            Comparator.comparing((Contact it) -> -it.held().size())
                .thenComparing(it -> -it.planned())
                .thenComparing(it -> it.other().name()))
        .limit(20)
        .toList();
  }

  private static List<Party> others(Fact fact, String id) {
    var seen = new TreeSet<String>();
    var others = new ArrayList<Party>();
    for (List<Party> parties : List.of(fact.actors(), fact.recipients())) {
      for (Party party : parties) {
        if (Links.actor(party.id()) != null && !id.equals(party.id()) && seen.add(party.key())) {
          others.add(party);
        }
      }
    }
    return others;
  }

  private static boolean isHeld(Line line) {
    return line.fact().type() == EventType.CONSULT
        && (line.fact().status() == Status.OCCURRED || line.fact().status() == Status.ONGOING);
  }

  private static Contact contact(Party other, List<Line> with, List<Line> all) {
    List<Line> held =
        with.stream().filter(ActorView::isHeld).sorted(Comparator.comparing(Line::day)).toList();
    int planned = (int) with.stream().filter(it -> it.fact().status() == Status.PLANNED).count();
    return new Contact(other, held, planned, gap(held), dots(held, all));
  }

  private static long gap(List<Line> held) {
    long longest = 0;
    LocalDate before = null;
    for (Line line : held) {
      LocalDate day = Days.first(line.day());
      if (day != null && before != null) {
        longest = Math.max(longest, ChronoUnit.DAYS.between(before, day));
      }
      before = day == null ? before : day;
    }
    return longest;
  }

  private static List<Dot> dots(List<Line> held, List<Line> all) {
    var days =
        all.stream().map(it -> Days.first(it.day())).filter(it -> it != null).sorted().toList();
    if (days.isEmpty()) {
      return List.of();
    }
    LocalDate first = days.getFirst();
    long span = Math.max(1, ChronoUnit.DAYS.between(first, days.getLast()));
    var dots = new ArrayList<Dot>();
    for (Line line : held) {
      LocalDate day = Days.first(line.day());
      if (day != null) {
        long at = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, span);
        dots.add(new Dot((int) (8 + at * (STRIP - 16) / span), line));
      }
    }
    return dots;
  }

  public String name() {
    return Entry.flat(actor.name());
  }
}
