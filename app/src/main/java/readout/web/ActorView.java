package readout.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.export.Card;
import readout.export.Entry;
import readout.store.Appearance;
import readout.store.Catalogue;
import readout.store.Contact;
import readout.store.Dossier;
import readout.store.RoleSpan;

/**
 * One actor.
 *
 * @param actor who
 * @param roles over time
 * @param contacts whom the actor met or called, most often first
 * @param others how many more there are
 * @param table who of them met or called whom
 * @param events latest first
 * @param said what the actor is the first to say, latest first
 * @param about what others say of the actor, latest first
 * @param positions in time
 * @param documents latest first
 */
public record ActorView(
    Appearance actor,
    List<RoleSpan> roles,
    List<With> contacts,
    int others,
    ContactTable table,
    List<Line> events,
    List<Line> said,
    List<Line> about,
    List<Line> positions,
    List<Card> documents) {

  private static final int SHOWN = 25;
  private static final int IN_TABLE = 10;
  public static final int STRIP = 190;

  /** How close two dots may stand. */
  private static final int CLOSE = 6;

  /**
   * Meetings and calls with one other.
   *
   * @param held how many took place
   * @param planned how many are only planned
   * @param first day of those that took place, as shown
   * @param last day of them
   * @param gap days of the longest time between two that were held; 0 where there are fewer
   * @param told address of all that is told of them
   * @param dots where they lie on a strip of time that is the same for all
   */
  public record With(
      String other,
      String name,
      int held,
      int planned,
      String first,
      String last,
      long gap,
      String told,
      List<Dot> dots) {

    public @Nullable String href() {
      return Links.actor(other);
    }
  }

  /** A contact on the strip, or several that lie close together. */
  public record Dot(int x, String href, String summary) {}

  static @Nullable ActorView of(Catalogue catalogue, String id, ContactBook book) {
    Dossier dossier = catalogue.dossier(id, SHOWN);
    if (dossier == null) {
      return null;
    }
    List<With> contacts = contacts(id, book);
    return new ActorView(
        dossier.actor(),
        dossier.roles(),
        contacts.stream().limit(SHOWN).toList(),
        Math.max(0, contacts.size() - SHOWN),
        ContactTable.of(book, book.circle(id), IN_TABLE, ""),
        Line.of(catalogue, dossier.events()),
        Line.of(catalogue, dossier.said()),
        Line.of(catalogue, dossier.about()),
        Line.of(catalogue, dossier.positions()),
        dossier.documents());
  }

  // ---- contacts ----

  private static List<With> contacts(String actor, ContactBook book) {
    Map<String, ContactPair> pairs = book.of(actor);
    List<LocalDate> days = days(pairs.values());
    return pairs.entrySet().stream()
        .map(it -> with(actor, it.getKey(), it.getValue(), book, days))
        .sorted(
            Comparator.comparing((With it) -> -it.held())
                .thenComparing(it -> -it.planned())
                .thenComparing(With::name)
                .thenComparing(With::other))
        .toList();
  }

  /** The days of those that were held, in time. */
  private static List<LocalDate> days(Collection<ContactPair> pairs) {
    return pairs.stream()
        .flatMap(it -> it.held().stream())
        .map(it -> Days.first(it.start()))
        .filter(it -> it != null)
        .sorted()
        .toList();
  }

  private static With with(
      String actor, String other, ContactPair pair, ContactBook book, List<LocalDate> all) {
    return new With(
        other,
        book.name(other),
        pair.held().size(),
        pair.planned().size(),
        pair.first(),
        pair.last(),
        pair.gap(),
        Links.contacts(actor, other, ""),
        dots(pair.held(), all));
  }

  /** Those that lie too close together to be told apart are one dot, which leads to the first. */
  private static List<Dot> dots(List<Contact> held, List<LocalDate> all) {
    var byPlace = new TreeMap<Integer, List<Contact>>();
    for (Contact contact : held) {
      LocalDate day = Days.first(contact.start());
      if (day != null && !all.isEmpty()) {
        long span = Math.max(1, ChronoUnit.DAYS.between(all.getFirst(), all.getLast()));
        long at = Math.clamp(ChronoUnit.DAYS.between(all.getFirst(), day), 0, span);
        int x = (int) (8 + at * (STRIP - 16) / span);
        byPlace.computeIfAbsent(x / CLOSE, any -> new ArrayList<>()).add(contact);
      }
    }
    var dots = new ArrayList<Dot>();
    byPlace.forEach((place, there) ->
        dots.add(
            new Dot(
                place * CLOSE + CLOSE / 2, Links.event(there.getFirst().fact()), summary(there))));
    return dots;
  }

  private static String summary(List<Contact> there) {
    Contact first = there.getFirst();
    String mode = first.mode() == null ? "" : ", " + Line.words(first.mode());
    return there.size() == 1
        ? ContactPair.day(first) + mode
        : there.size()
            + " between "
            + ContactPair.day(first)
            + " and "
            + ContactPair.day(there.getLast());
  }

  public String name() {
    return Entry.flat(actor.name());
  }
}
