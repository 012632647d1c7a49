package readout.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import readout.export.Entry;
import readout.store.Appearance;
import readout.store.Catalogue;
import readout.store.Contact;

/** All meetings and calls of a record, by who had part in them. */
final class ContactBook {

  private final List<Contact> all;
  private final Map<String, Appearance> known;
  private final Map<String, Map<String, ContactPair>> pairs = new TreeMap<>();

  /** How much each meets and calls. */
  private final Map<String, Integer> busy = new TreeMap<>();

  ContactBook(List<Contact> all, Map<String, Appearance> known) {
    this.all = List.copyOf(all);
    this.known = known;
    var met = new TreeMap<String, Map<String, List<Contact>>>();
    for (Contact contact : all) {
      for (Contact.Party one : contact.parties()) {
        contact.parties().stream()
            .filter(other -> isWith(one, other, contact))
            .forEach(other -> add(one.id(), other.id(), contact, met));
      }
    }
    met.forEach((one, with) -> {
      busy.put(one, with.values().stream().mapToInt(it -> ContactPair.of(it).weight()).sum());
      var of = new TreeMap<String, ContactPair>();
      with.forEach((other, contacts) -> of.put(other, ContactPair.of(contacts)));
      pairs.put(one, of);
    });
  }

  /**
   * Those who come from one side to meet another do not meet each other, and nobody their state.
   */
  private boolean isWith(Contact.Party one, Contact.Party other, Contact contact) {
    if (one.team().equals(other.team()) || !isKnown(one) || !isKnown(other)) {
      return false;
    }
    String side = side(one.id());
    return !side.equals(side(other.id()))
        || !isOne(one.id(), other.id())
            && contact.parties().stream().allMatch(it -> side(it.id()).equals(side));
  }

  /** Two named together need not both be known by themselves. */
  private boolean isKnown(Contact.Party party) {
    return known.containsKey(party.id());
  }

  private static void add(
      String one, String other, Contact contact, Map<String, Map<String, List<Contact>>> met) {
    met.computeIfAbsent(one, any -> new TreeMap<>())
        .computeIfAbsent(other, any -> new ArrayList<>())
        .add(contact);
  }

  /** Whether they are the same, or one is the state of the other. */
  boolean isOne(String one, String other) {
    boolean state = one.startsWith("state:") || other.startsWith("state:");
    return one.equals(other) || state && side(one).equals(side(other));
  }

  static ContactBook of(Catalogue catalogue) {
    List<Contact> all = catalogue.contacts();
    var parties = new TreeSet<String>();
    all.forEach(it -> it.parties().forEach(party -> parties.add(party.id())));
    return new ContactBook(all, Map.copyOf(catalogue.actors(parties)));
  }

  /** The same of some facts. */
  ContactBook among(Set<String> facts) {
    return new ContactBook(all.stream().filter(it -> facts.contains(it.fact())).toList(), known);
  }

  /** With whom an actor met or talked, by id. */
  Map<String, ContactPair> of(String actor) {
    return pairs.getOrDefault(actor, Map.of());
  }

  ContactPair pair(String one, String other) {
    return of(one).getOrDefault(other, ContactPair.NONE);
  }

  /** All of them, the busiest first. */
  List<String> busiest() {
    return busy.keySet().stream().sorted(order(id -> busy.getOrDefault(id, 0))).toList();
  }

  /** An actor, and those with whom the actor met or talked, most often first. */
  List<String> circle(String actor) {
    Map<String, ContactPair> with = of(actor);
    return Stream.concat(
            Stream.of(actor), with.keySet().stream().sorted(order(id -> pair(actor, id).weight())))
        .toList();
  }

  private Comparator<String> order(ToIntFunction<String> weight) {
    return Comparator.comparingInt(weight)
        .reversed()
        .thenComparing(this::name)
        .thenComparing(id -> id);
  }

  String name(String actor) {
    Appearance found = known.get(actor);
    return Entry.flat(found == null ? actor : found.name());
  }

  /** The name of the state it belongs to; empty where that is unknown or it is one. */
  String country(String actor) {
    Appearance found = known.get(actor);
    String code = found == null ? null : found.country();
    return code == null || actor.startsWith("state:") ? "" : Countries.name(code);
  }

  /** What those of one side share: the state, or the actor itself where none is known. */
  String side(String actor) {
    Appearance found = known.get(actor);
    String code = found == null ? null : found.country();
    return code == null ? actor : code;
  }
}
