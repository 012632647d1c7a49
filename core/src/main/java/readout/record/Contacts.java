package readout.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;
import readout.event.EventMention;
import readout.ontology.EventType;

/**
 * Tells what was said and agreed in a call or a meeting.
 *
 * <p>A text that tells of one contact alone says when its participants spoke and what they agreed:
 * in it. What it gives from a government's account of the contact was said there too. Their words
 * go into the contact's group, where they can take its date, even from another document.
 */
final class Contacts {

  /** A lead tells what was agreed a sentence or two before it tells of the call. */
  private static final int LEAD = 2;

  private final List<Fact> facts;

  Contacts(List<Fact> facts) {
    this.facts = facts;
  }

  List<Fact> place() {
    Fact contact = only();
    if (contact == null) {
      return facts;
    }
    return facts.stream().map(f -> placed(f, contact)).toList();
  }

  /** The one contact that took place, null when there is none or more than one. */
  private @Nullable Fact only() {
    Fact found = null;
    for (Fact fact : facts) {
      if (Teller.isContact(fact) && !Groups.isAlone(fact.group())) {
        if (found != null) {
          return null;
        }
        found = fact;
      }
    }
    return found;
  }

  private static Fact placed(Fact fact, Fact contact) {
    if (fact.id().equals(contact.id()) || !isBehind(fact, contact)) {
      return fact;
    }
    boolean speaks = wasSaidThere(fact, contact);
    boolean agreed = isAgreedBy(fact, contact);
    boolean after =
        fact.tellings().getFirst().sentence() >= contact.tellings().getFirst().sentence();
    if (!speaks && !agreed && !(after && isOfItsAccount(fact))) {
      return fact;
    }
    Fact in = fact.toldBy(fact.tellings().stream().map(t -> t.in(contact.id())).toList());
    return speaks || agreed ? in.in(contact.group()) : in;
  }

  private static boolean isBehind(Fact fact, Fact contact) {
    return fact.tellings().getFirst().sentence() + LEAD >= contact.tellings().getFirst().sentence();
  }

  /** A participant speaks, by the account of a government. */
  private static boolean wasSaidThere(Fact fact, Fact contact) {
    return fact.date() == null
        && fact.actors().size() == 1
        && keys(contact).contains(fact.actors().getFirst().key())
        && isSpeech(fact)
        && isInReadout(fact);
  }

  private static boolean isSpeech(Fact fact) {
    return fact.kind() == EventMention.Kind.STATEMENT || fact.kind() == EventMention.Kind.POSITION;
  }

  private static boolean isAgreedBy(Fact fact, Fact contact) {
    return fact.type() == EventType.AGREE && keys(fact).equals(keys(contact));
  }

  /** A plan or a promise that a government's account of the contact tells. */
  private static boolean isOfItsAccount(Fact fact) {
    boolean ahead = fact.kind() == EventMention.Kind.PLAN || Groups.isPromise(fact);
    return ahead && isInReadout(fact);
  }

  /** Told by a government or in its printed words, not by the outlet or the speaker himself. */
  private static boolean isInReadout(Fact fact) {
    return fact.tellings().stream().anyMatch(Telling::isOfficialText)
        || fact.attribution().getFirst().isOfState()
        || fact.attribution().stream()
            .skip(1)
            .anyMatch(s ->
                s.sourceClass() == SourceClass.GOVERNMENT
                    || s.sourceClass() == SourceClass.DOCUMENT);
  }

  private static Set<String> keys(Fact fact) {
    var keys = new HashSet<String>();
    fact.actors().forEach(p -> keys.add(p.key()));
    fact.recipients().forEach(p -> keys.add(p.key()));
    return keys;
  }
}
