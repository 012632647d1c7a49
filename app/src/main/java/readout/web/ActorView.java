package readout.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.export.Card;
import readout.export.Entry;
import readout.store.Appearance;
import readout.store.Catalogue;
import readout.store.Dossier;
import readout.store.RoleSpan;

/**
 * One actor.
 *
 * @param actor who
 * @param roles over time
 * @param contacts whom the actor met or called, most often first
 * @param others how many more there are
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
    int others,
    List<Line> events,
    List<Line> said,
    List<Line> about,
    List<Line> positions,
    List<Card> documents) {

  private static final int SHOWN = 25;
  public static final int STRIP = 190;

  /**
   * Meetings and calls with one other.
   *
   * @param held how many took place
   * @param planned how many are only planned
   * @param first day of those that took place, as shown
   * @param last day of them
   * @param gap days of the longest time between two that were held; 0 where there are fewer
   * @param dots where they lie on a strip of time that is the same for all
   */
  public record Contact(
      String other,
      String name,
      int held,
      int planned,
      String first,
      String last,
      long gap,
      List<Dot> dots) {

    public @Nullable String href() {
      return Links.actor(other);
    }
  }

  /** A contact on the strip. */
  public record Dot(int x, String href, String summary) {}

  static @Nullable ActorView of(Catalogue catalogue, String id) {
    Dossier dossier = catalogue.dossier(id, SHOWN);
    if (dossier == null) {
      return null;
    }
    List<Contact> contacts = contacts(dossier.contacts());
    return new ActorView(
        dossier.actor(),
        dossier.roles(),
        contacts.stream().limit(SHOWN).toList(),
        Math.max(0, contacts.size() - SHOWN),
        Line.of(catalogue, dossier.events()),
        Line.of(catalogue, dossier.said()),
        Line.of(catalogue, dossier.about()),
        Line.of(catalogue, dossier.positions()),
        dossier.documents());
  }

  // ---- contacts ----

  private static List<Contact> contacts(List<Dossier.Contact> all) {
    var byOther = new TreeMap<String, List<Dossier.Contact>>();
    all.forEach(it -> byOther.computeIfAbsent(it.other(), any -> new ArrayList<>()).add(it));
    List<LocalDate> days = days(all);
    return byOther.values().stream()
        .map(with -> contact(with, days))
        .sorted(
            Comparator.comparing((Contact it) -> -it.held())
                .thenComparing(it -> -it.planned())
                .thenComparing(Contact::name))
        .toList();
  }

  private static boolean isHeld(Dossier.Contact contact) {
    return !contact.status().equals("planned");
  }

  /** The days of those that were held, in time. */
  private static List<LocalDate> days(List<Dossier.Contact> of) {
    return of.stream()
        .filter(ActorView::isHeld)
        .map(it -> Days.first(it.start()))
        .filter(it -> it != null)
        .sorted()
        .toList();
  }

  private static Contact contact(List<Dossier.Contact> with, List<LocalDate> all) {
    List<Dossier.Contact> held = with.stream().filter(ActorView::isHeld).toList();
    List<Dossier.Contact> dated = held.stream().filter(it -> it.start() != null).toList();
    Dossier.Contact one = with.getFirst();
    return new Contact(
        one.other(),
        Entry.flat(one.name()),
        held.size(),
        with.size() - held.size(),
        dated.isEmpty() ? "" : Days.range(dated.getFirst().start(), dated.getFirst().end()),
        dated.isEmpty() ? "" : Days.range(dated.getLast().start(), dated.getLast().end()),
        gap(days(held)),
        dots(dated, all));
  }

  private static long gap(List<LocalDate> days) {
    long longest = 0;
    for (int i = 1; i < days.size(); i++) {
      longest = Math.max(longest, ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
    }
    return longest;
  }

  private static List<Dot> dots(List<Dossier.Contact> dated, List<LocalDate> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    LocalDate first = all.getFirst();
    long span = Math.max(1, ChronoUnit.DAYS.between(first, all.getLast()));
    var dots = new ArrayList<Dot>();
    for (Dossier.Contact contact : dated) {
      LocalDate day = Days.first(contact.start());
      if (day != null) {
        long at = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, span);
        int x = (int) (8 + at * (STRIP - 16) / span);
        dots.add(new Dot(x, Links.event(contact.fact()), summary(contact)));
      }
    }
    return dots;
  }

  private static String summary(Dossier.Contact contact) {
    String day = Days.range(contact.start(), contact.end());
    String mode = contact.mode() == null ? "" : ", " + contact.mode();
    return day + ": " + Entry.flat(contact.name()) + mode + " [" + contact.status() + "]";
  }

  public String name() {
    return Entry.flat(actor.name());
  }
}
