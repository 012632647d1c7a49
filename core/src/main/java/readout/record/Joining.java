package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * Joins tellings of one event: each fact, the best told first, goes to the event that {@link
 * Sameness} finds most like it; where two are as like, it stands alone. The order of the input does
 * not matter: facts are sorted first.
 */
final class Joining {

  /** Two events as like as that: nobody can tell which is meant. */
  private static final double A_TOSS_UP = 0.25;

  private static final Comparator<Profile> BEST_TOLD_FIRST =
      Comparator.comparing((Profile p) -> p.date() == null ? 1 : 0)
          .thenComparing(p -> -p.sides().size())
          .thenComparing(p -> p.date() == null ? "" : p.date().start())
          .thenComparing(p -> String.valueOf(p.days()))
          .thenComparing(p -> p.fact().tellings().getFirst().document())
          .thenComparingInt(p -> p.fact().tellings().getFirst().trigger().start())
          .thenComparing(p -> p.fact().type())
          .thenComparing(p -> p.fact().id());

  private static final Comparator<Telling> TELLINGS =
      Comparator.comparing(Telling::document)
          .thenComparingInt(t -> t.span().start())
          .thenComparingInt(t -> t.trigger().start());

  private Joining() {}

  /** The facts of one group. */
  static List<Fact> of(List<Fact> group) {
    return dated(joined(group));
  }

  /** The facts of one document, joined, in text order. */
  static List<Fact> inDocument(List<Fact> facts) {
    var all = new ArrayList<Fact>(Repeats.joined(joined(facts)));
    all.sort(
        Comparator.comparingInt((Fact f) -> f.tellings().getFirst().trigger().start())
            .thenComparing(Fact::id));
    return List.copyOf(all);
  }

  private static List<Fact> joined(List<Fact> group) {
    if (!group.isEmpty() && group.getFirst().group().startsWith(Overrule.GROUP)) {
      return List.of(asOverruled(group));
    }
    var events = new ArrayList<Profile>();
    for (Profile told : group.stream().map(Profile::of).sorted(BEST_TOLD_FIRST).toList()) {
      int same = find(events, told);
      if (same < 0) {
        events.add(told);
      } else {
        Profile event = events.get(same);
        events.set(same, event.with(told, join(event.fact(), told.fact())));
      }
    }
    return events.stream().map(Profile::fact).toList();
  }

  /** An analyst has said that these are one. */
  private static Fact asOverruled(List<Fact> group) {
    return group.stream()
        .map(Profile::of)
        .sorted(BEST_TOLD_FIRST)
        .map(Profile::fact)
        .reduce(Joining::join)
        .orElseThrow();
  }

  /** The one event that it can be; two that it could be leave it alone. */
  private static int find(List<Profile> events, Profile told) {
    int found = -1;
    double best = Sameness.ENOUGH - A_TOSS_UP;
    double next = 0;
    for (int i = 0; i < events.size(); i++) {
      double same = Sameness.of(events.get(i), told);
      if (same > best) {
        next = best;
        best = same;
        found = i;
      } else {
        next = Math.max(next, same);
      }
    }
    return best >= Sameness.ENOUGH && best - next >= A_TOSS_UP ? found : -1;
  }

  // ---- the joined fact ----

  static Fact join(Fact a, Fact b) {
    var tellings = new ArrayList<Telling>(a.tellings());
    b.tellings().forEach(t -> addTelling(tellings, adding(t, a, b)));
    tellings.sort(TELLINGS);
    Telling first = tellings.getFirst();
    Fact surer = rank(b.status()) < rank(a.status()) ? b : a;
    List<Party> received = richer(a.recipients(), b.recipients());
    List<Party> actors = notAmong(received, richer(a.actors(), b.actors()));
    List<Party> lands =
        a.type() != EventType.CONSULT
            ? List.of()
            : received.stream().filter(it -> isLandOfHost(it, actors)).toList();
    List<Party> recipients = received.stream().filter(it -> !lands.contains(it)).toList();
    return new Fact(
        first.account().told(),
        a.group(),
        surer.kind(),
        a.type(),
        a.mode() != null ? a.mode() : b.mode(),
        union(a.context(), b.context()),
        actors,
        recipients,
        a.date() != null ? a.date() : b.date(),
        place(a, b, lands),
        surer.status(),
        surer.attribution(),
        a.duration() != null ? a.duration() : b.duration(),
        a.numbers().isEmpty() ? b.numbers() : a.numbers(),
        a.commitment() != null ? a.commitment() : b.commitment(),
        tellings,
        Math.max(a.confidence(), b.confidence()));
  }

  /**
   * Host and guest of one telling stay so where another calls both of them parties to the talks.
   */
  private static List<Party> notAmong(List<Party> recipients, List<Party> actors) {
    List<Party> left =
        actors.stream()
            .filter(actor -> recipients.stream().noneMatch(r -> r.key().equals(actor.key())))
            .toList();
    return left.isEmpty() ? actors : left;
  }

  /**
   * Whether a country or town received a visit of which another text names the host: he and the
   * guest met, and that was where.
   */
  private static boolean isLandOfHost(Party land, List<Party> actors) {
    String id = land.id();
    boolean isLand = id != null && (id.startsWith("place:") || id.startsWith("state:"));
    String country = land.country();
    return isLand
        && country != null
        && actors.stream().anyMatch(it -> country.equals(it.country()))
        && actors.stream().anyMatch(it -> it.country() != null && !country.equals(it.country()));
  }

  private static @Nullable Party place(Fact a, Fact b, List<Party> lands) {
    if (a.place() != null) {
      return a.place();
    }
    return b.place() != null || lands.isEmpty() ? b.place() : lands.getFirst();
  }

  /** What an outlet vouches for goes before what it only heard. */
  private static int rank(Status status) {
    return switch (status) {
      case OCCURRED -> 0;
      case ONGOING -> 1;
      case ALLEGED -> 2;
      case DENIED -> 3;
      case PLANNED -> 4;
      case PROPOSED -> 5;
      case CANCELLED -> 6;
      case NEGATED -> 7;
      case HYPOTHETICAL -> 8;
    };
  }

  private static void addTelling(List<Telling> tellings, Telling telling) {
    boolean known =
        tellings.stream()
            .anyMatch(
                t -> t.document().equals(telling.document()) && t.span().equals(telling.span()));
    if (!known) {
      tellings.add(telling);
    }
  }

  /** Notes which fields only this telling gave. */
  private static Telling adding(Telling telling, Fact a, Fact b) {
    var adds = new LinkedHashSet<String>(telling.adds());
    if (a.date() == null && b.date() != null) {
      adds.add("date");
    }
    if (a.duration() == null && b.duration() != null) {
      adds.add("duration");
    }
    if (a.place() == null && b.place() != null) {
      adds.add("place");
    }
    if (a.numbers().isEmpty() && !b.numbers().isEmpty()) {
      adds.add("numbers");
    }
    return telling.adding(List.copyOf(adds));
  }

  private static List<String> union(List<String> a, List<String> b) {
    var all = new TreeSet<String>(a);
    all.addAll(b);
    return List.copyOf(all);
  }

  private static List<Party> richer(List<Party> a, List<Party> b) {
    return a.size() >= b.size() ? a : b;
  }

  // ---- what was said in a contact takes its date ----

  private static List<Fact> dated(List<Fact> facts) {
    List<Fact> contacts =
        facts.stream().filter(f -> Teller.isContact(f) && f.date() != null).toList();
    return facts.stream().map(f -> withDateOfOnly(f, contacts)).toList();
  }

  /** The date of the one contact that the same document tells of; two leave the fact undated. */
  private static Fact withDateOfOnly(Fact fact, List<Fact> contacts) {
    List<Fact> told = contacts.stream().filter(c -> takesDate(fact, c)).toList();
    return told.size() == 1 ? withDateOf(fact, told.getFirst()) : fact;
  }

  /**
   * What {@link Contacts} says was said or agreed in it; what is still to come is not of its day.
   */
  private static boolean takesDate(Fact fact, Fact contact) {
    boolean ahead = fact.kind() == EventMention.Kind.PLAN;
    return fact.date() == null && !ahead && isIn(fact, contact);
  }

  private static boolean isIn(Fact fact, Fact contact) {
    for (Telling told : fact.tellings()) {
      for (Telling met : contact.tellings()) {
        if (met.account().told().equals(told.account().contact())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Fact withDateOf(Fact fact, Fact contact) {
    FactDate date = contact.date();
    if (date == null) {
      return fact;
    }
    return fact.on(
        new FactDate(
            date.start(),
            date.end(),
            date.phrase(),
            date.anchor(),
            "said in the contact " + contact.id() + ", which is dated: " + date.basis()));
  }

  static Fact withCompany(Fact fact, List<String> company) {
    return fact.toldBy(fact.tellings().stream().map(t -> t.among(company)).toList());
  }
}
