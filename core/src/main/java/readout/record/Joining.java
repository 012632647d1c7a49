package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * Joins tellings of one event, where that is certain.
 *
 * <p>Two contacts of the same parties are one when nothing speaks against it and either both give
 * the same days, or one gives none and the texts tell of one affair: they are the same text, or
 * share two other groups of parties. All else is joined only when the days are the same and the
 * words are alike. The order of the input does not matter: facts are sorted first.
 */
final class Joining {

  private static final double ALIKE = 0.5;
  private static final int SHARED_COMPANY = 2;

  /** A lead tells what was agreed a sentence or two before it tells of the call. */
  private static final int LEAD = 2;

  private static final Comparator<Fact> ORDER =
      Comparator.comparing((Fact f) -> f.date() == null ? 1 : 0)
          .thenComparing(f -> f.date() == null ? "" : f.date().start())
          .thenComparing(f -> f.tellings().getFirst().document())
          .thenComparingInt(f -> f.tellings().getFirst().trigger().start())
          .thenComparing(Fact::type)
          .thenComparing(Fact::id);

  private static final Comparator<Telling> TELLINGS =
      Comparator.comparing(Telling::document)
          .thenComparingInt(t -> t.span().start())
          .thenComparingInt(t -> t.trigger().start());

  private Joining() {}

  /** The facts of one group. */
  static List<Fact> of(List<Fact> group) {
    return dated(joined(group));
  }

  /** The facts of one document, joined in their groups, in text order. */
  static List<Fact> inDocument(List<Fact> facts) {
    var groups = new java.util.TreeMap<String, List<Fact>>();
    facts.forEach(f -> groups.computeIfAbsent(f.group(), key -> new ArrayList<>()).add(f));
    var all = new ArrayList<Fact>();
    groups.values().forEach(group -> all.addAll(joined(group)));
    all.sort(
        Comparator.comparingInt((Fact f) -> f.tellings().getFirst().trigger().start())
            .thenComparing(Fact::id));
    return List.copyOf(all);
  }

  private static List<Fact> joined(List<Fact> group) {
    var facts = new ArrayList<Fact>();
    for (Fact fact : group.stream().sorted(ORDER).toList()) {
      int same = find(facts, fact);
      if (same < 0) {
        facts.add(fact);
      } else {
        facts.set(same, join(facts.get(same), fact));
      }
    }
    return List.copyOf(facts);
  }

  /** The one fact that it can be; two that it could be leave it alone. */
  private static int find(List<Fact> facts, Fact fact) {
    int found = -1;
    for (int i = 0; i < facts.size(); i++) {
      if (isSame(facts.get(i), fact)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isSame(Fact a, Fact b) {
    if (a.type() != b.type() || !sameParties(a, b) || isDone(a) != isDone(b)) {
      return false;
    }
    if (!compatible(a.mode(), b.mode()) || !compatible(a.duration(), b.duration())) {
      return false;
    }
    boolean contact = a.type() == EventType.CONSULT;
    return isWhen(a, b, contact) && (contact || isAlike(a, b));
  }

  private static boolean isWhen(Fact a, Fact b, boolean contact) {
    if (a.date() != null && b.date() != null) {
      return sameDays(a.date(), b.date(), isDone(a));
    }
    return a.date() == null && b.date() == null
        ? sameDocument(a, b) || shareCompany(a, b) && !fromSameDocument(a, b)
        : sameDocument(a, b) && contact || shareCompany(a, b);
  }

  private static boolean isDone(Fact fact) {
    return switch (fact.status()) {
      case OCCURRED, ONGOING, ALLEGED -> true;
      case PLANNED, PROPOSED, DENIED, NEGATED, HYPOTHETICAL, CANCELLED -> false;
    };
  }

  private static boolean sameParties(Fact a, Fact b) {
    return keys(a).equals(keys(b)) && a.status() == b.status();
  }

  private static Set<String> keys(Fact fact) {
    var keys = new HashSet<String>();
    fact.actors().forEach(p -> keys.add(p.key()));
    fact.recipients().forEach(p -> keys.add(p.key()));
    return keys;
  }

  private static boolean compatible(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b);
  }

  /** Past events must share their days; a plan's windows must overlap. */
  private static boolean sameDays(FactDate a, FactDate b, boolean done) {
    if (done) {
      return a.start().equals(b.start()) && a.end().equals(b.end());
    }
    return a.start().compareTo(b.end()) <= 0 && b.start().compareTo(a.end()) <= 0;
  }

  private static boolean sameDocument(Fact a, Fact b) {
    return a.tellings().getFirst().document().equals(b.tellings().getFirst().document());
  }

  private static boolean fromSameDocument(Fact a, Fact b) {
    var documents = new HashSet<String>();
    a.tellings().forEach(t -> documents.add(t.document()));
    return b.tellings().stream().anyMatch(t -> documents.contains(t.document()));
  }

  private static boolean shareCompany(Fact a, Fact b) {
    var company = new HashSet<String>(a.tellings().getFirst().company());
    company.retainAll(new HashSet<>(b.tellings().getFirst().company()));
    company.remove(a.group());
    return company.size() >= SHARED_COMPANY - (a.type() == EventType.CONSULT ? 1 : 0);
  }

  // ---- words ----

  private static boolean isAlike(Fact a, Fact b) {
    Set<String> left = words(a.tellings().getFirst().wording());
    Set<String> right = words(b.tellings().getFirst().wording());
    var shared = new HashSet<String>(left);
    shared.retainAll(right);
    int all = left.size() + right.size() - shared.size();
    return all > 0 && (double) shared.size() / all >= ALIKE;
  }

  private static Set<String> words(String wording) {
    var words = new HashSet<String>();
    for (String word : wording.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }

  // ---- the joined fact ----

  private static Fact join(Fact a, Fact b) {
    var tellings = new ArrayList<Telling>(a.tellings());
    b.tellings().forEach(t -> addTelling(tellings, adding(t, a, b)));
    tellings.sort(TELLINGS);
    Telling first = tellings.getFirst();
    String id =
        first.document().equals(a.tellings().getFirst().document())
                && first.trigger().equals(a.tellings().getFirst().trigger())
            ? a.id()
            : idOf(a, b, first);
    return new Fact(
        id,
        a.group(),
        a.kind(),
        a.type(),
        a.mode() != null ? a.mode() : b.mode(),
        union(a.context(), b.context()),
        richer(a.actors(), b.actors()),
        richer(a.recipients(), b.recipients()),
        a.date() != null ? a.date() : b.date(),
        a.place() != null ? a.place() : b.place(),
        a.status() == Status.ALLEGED ? b.status() : a.status(),
        a.attribution(),
        a.duration() != null ? a.duration() : b.duration(),
        a.numbers().isEmpty() ? b.numbers() : a.numbers(),
        a.commitment() != null ? a.commitment() : b.commitment(),
        tellings,
        Math.max(a.confidence(), b.confidence()));
  }

  private static String idOf(Fact a, Fact b, Telling first) {
    boolean isB = b.tellings().getFirst().document().equals(first.document());
    return isB ? b.id() : a.id();
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
    return new Telling(
        telling.document(),
        telling.sentence(),
        telling.span(),
        telling.trigger(),
        telling.wording(),
        List.copyOf(adds),
        telling.company(),
        telling.why());
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

  /** A statement that {@link Contacts} put here, or an agreement reached in the contact. */
  private static boolean takesDate(Fact fact, Fact contact) {
    if (fact.date() != null || fact.id().equals(contact.id())) {
      return false;
    }
    boolean said = !keys(fact).equals(keys(contact));
    boolean agreed = fact.type() == EventType.AGREE && keys(fact).equals(keys(contact));
    return (said || agreed) && tellsContact(fact, contact);
  }

  /**
   * The same document tells of the contact before, or right behind: it was said or agreed in it.
   */
  private static boolean tellsContact(Fact fact, Fact contact) {
    for (Telling told : fact.tellings()) {
      for (Telling met : contact.tellings()) {
        boolean before =
            met.document().equals(told.document()) && met.sentence() <= told.sentence() + LEAD;
        if (before) {
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
    return with(
        fact,
        fact.group(),
        new FactDate(
            date.start(),
            date.end(),
            date.phrase(),
            date.anchor(),
            "said in the contact " + contact.id() + ", which is dated: " + date.basis()),
        fact.tellings());
  }

  static Fact withCompany(Fact fact, List<String> company) {
    List<Telling> tellings =
        fact.tellings().stream()
            .map(t ->
                new Telling(
                    t.document(),
                    t.sentence(),
                    t.span(),
                    t.trigger(),
                    t.wording(),
                    t.adds(),
                    company,
                    t.why()))
            .toList();
    return with(fact, fact.group(), fact.date(), tellings);
  }

  static Fact with(Fact fact, String group, @Nullable FactDate date, List<Telling> tellings) {
    return new Fact(
        fact.id(),
        group,
        fact.kind(),
        fact.type(),
        fact.mode(),
        fact.context(),
        fact.actors(),
        fact.recipients(),
        date,
        fact.place(),
        fact.status(),
        fact.attribution(),
        fact.duration(),
        fact.numbers(),
        fact.commitment(),
        tellings,
        fact.confidence());
  }
}
