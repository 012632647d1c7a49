package readout.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;
import readout.event.EventMention;

/**
 * Puts what was said in a call or a meeting into the group of that contact.
 *
 * <p>A text that tells of one contact alone and quotes a government's account of it says when its
 * participants spoke: during the contact. In the contact's group their words can take its date,
 * even from another document.
 */
final class Contacts {

  private final List<Fact> facts;

  Contacts(List<Fact> facts) {
    this.facts = facts;
  }

  List<Fact> place() {
    Fact contact = only();
    if (contact == null) {
      return facts;
    }
    Set<String> participants = keys(contact);
    return facts.stream()
        .map(f -> wasSaidThere(f, contact, participants) ? inGroup(f, contact.group()) : f)
        .toList();
  }

  /** The one contact that took place, null when there is none or more than one. */
  private @Nullable Fact only() {
    Fact found = null;
    for (Fact fact : facts) {
      if (Teller.isContact(fact) && !fact.group().startsWith("document:")) {
        if (found != null && !found.group().equals(fact.group())) {
          return null;
        }
        found = found == null ? fact : found;
      }
    }
    return found;
  }

  private static boolean wasSaidThere(Fact fact, Fact contact, Set<String> participants) {
    boolean speaks =
        fact.date() == null
            && fact.actors().size() == 1
            && participants.contains(fact.actors().getFirst().key())
            && isSpeech(fact)
            && !fact.tellings().getFirst().equals(contact.tellings().getFirst());
    return speaks && isInReadout(fact);
  }

  private static boolean isSpeech(Fact fact) {
    return fact.kind() == EventMention.Kind.STATEMENT || fact.kind() == EventMention.Kind.POSITION;
  }

  /** Told by a government or in its printed words, not by the outlet or the speaker himself. */
  private static boolean isInReadout(Fact fact) {
    return fact.attribution().stream()
        .skip(1)
        .anyMatch(s ->
            s.sourceClass() == SourceClass.GOVERNMENT || s.sourceClass() == SourceClass.DOCUMENT);
  }

  private static Set<String> keys(Fact fact) {
    var keys = new HashSet<String>();
    fact.actors().forEach(p -> keys.add(p.key()));
    fact.recipients().forEach(p -> keys.add(p.key()));
    return keys;
  }

  private static Fact inGroup(Fact fact, String group) {
    return Joining.with(fact, group, fact.date(), fact.tellings());
  }
}
