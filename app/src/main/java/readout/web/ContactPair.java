package readout.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readout.store.Contact;

/**
 * What is told of meetings and calls of two.
 *
 * @param held those that took place, in order of days, the undated first
 * @param planned those that are only planned
 */
record ContactPair(List<Contact> held, List<Contact> planned) {

  static final ContactPair NONE = new ContactPair(List.of(), List.of());

  ContactPair {
    held = List.copyOf(held);
    planned = List.copyOf(planned);
  }

  static ContactPair of(List<Contact> contacts) {
    return new ContactPair(
        contacts.stream().filter(Contact::isHeld).toList(),
        contacts.stream().filter(it -> !it.isHeld()).toList());
  }

  boolean isNone() {
    return held.isEmpty() && planned.isEmpty();
  }

  /** What took place counts for twice what is planned. */
  int weight() {
    return 2 * held.size() + planned.size();
  }

  private Stream<Contact> dated() {
    return held.stream().filter(it -> it.start() != null);
  }

  /** Day of the first that took place, as shown; empty when none has one. */
  String first() {
    return dated()
        .min(Comparator.comparing(it -> String.valueOf(it.start())))
        .map(ContactPair::day)
        .orElse("");
  }

  /** Day of the last that took place. */
  String last() {
    return dated()
        .max(Comparator.comparing(it -> String.valueOf(it.start())))
        .map(ContactPair::day)
        .orElse("");
  }

  static String day(Contact contact) {
    return Days.range(contact.start(), contact.end());
  }

  /** Days of the longest time between two that took place; 0 where there are fewer. */
  long gap() {
    List<LocalDate> days =
        dated().map(it -> Days.first(it.start())).filter(it -> it != null).sorted().toList();
    long longest = 0;
    for (int i = 1; i < days.size(); i++) {
      longest = Math.max(longest, ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
    }
    return longest;
  }

  /** "4 held, the last 21 Mar 2016; 1 planned". */
  String said() {
    String last = last().isEmpty() ? "" : ", the last " + last();
    String so = held.isEmpty() ? "" : held.size() + " held" + last;
    String plans = planned.isEmpty() ? "" : planned.size() + " only planned";
    return so + (so.isEmpty() || plans.isEmpty() ? "" : "; ") + plans;
  }
}
