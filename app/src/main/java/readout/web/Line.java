package readout.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Status;
import readout.export.Card;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.Party;
import readout.record.Telling;
import readout.store.Catalogue;

/**
 * A fact as a page shows it.
 *
 * @param entry the fact with the documents that tell it
 */
public record Line(Entry entry) {

  /** Facts with the documents that tell them, in the order given. */
  static List<Line> of(Catalogue catalogue, Collection<Fact> facts) {
    var documents = new TreeSet<String>();
    facts.forEach(fact -> fact.tellings().forEach(it -> documents.add(it.document())));
    Map<String, Card> cards = catalogue.cards(documents);
    return facts.stream().map(fact -> of(fact, cards)).toList();
  }

  static Line of(Fact fact, Map<String, Card> cards) {
    var told = new ArrayList<Card>();
    for (Telling telling : fact.tellings()) {
      Card card = cards.get(telling.document());
      if (card == null) {
        throw new IllegalStateException(telling.document() + ": tells " + fact.id() + " unseen");
      }
      told.add(card);
    }
    return new Line(new Entry(fact, told));
  }

  public Fact fact() {
    return entry.fact();
  }

  public String id() {
    return fact().id();
  }

  public String href() {
    return Links.event(id());
  }

  public String when() {
    return Days.shown(fact().date());
  }

  /** ISO start for a time element; empty when no text tells. */
  public String day() {
    return fact().date() == null ? "" : fact().date().start();
  }

  /** The word of its status. */
  public String status() {
    return fact().status().label();
  }

  /** The shape that stands for it: a denial has that of what is denied. */
  public String shape() {
    return fact().kind() == EventMention.Kind.DENIAL ? "denied" : status();
  }

  /** What sort of fact it is, if that is more than an event. */
  public String kind() {
    return fact().kind() == EventMention.Kind.EVENT ? "" : fact().kind().label();
  }

  /** Who acts; nobody where none is named. */
  public List<Party> actors() {
    return distinct(fact().actors());
  }

  public List<Party> recipients() {
    return distinct(fact().recipients());
  }

  private static List<Party> distinct(List<Party> parties) {
    var names = new TreeSet<String>();
    return parties.stream().filter(it -> names.add(it.name())).toList();
  }

  /** "consult, phone". */
  public String deed() {
    return entry.deed();
  }

  /** The sentence of the first telling. */
  public String wording() {
    return Entry.flat(first().wording());
  }

  public Telling first() {
    return fact().tellings().getFirst();
  }

  /** How the first sentence has it where the fact is not vouched for by an outlet. */
  public String according() {
    return entry.according();
  }

  /** The outlet; where none is known the last part of the input's name. */
  public static String name(Card card) {
    String name = card.name();
    return card.outlet() != null ? name : name.substring(name.lastIndexOf('/') + 1);
  }

  /** "Harbour Post, 14 Jul 2015". */
  public static String signature(Card card) {
    return name(card) + ", " + (card.day() == null ? "no date" : Days.shown(card.day()));
  }

  /** "Harbour Post, 14 Jul 2015 and 2 more". */
  public String signature() {
    long documents = entry.cards().stream().map(Card::id).distinct().count();
    return signature(entry.cards().getFirst())
        + (documents == 1 ? "" : " and " + (documents - 1) + " more");
  }

  /** Whether somebody speaks rather than does. */
  public boolean isSpeech() {
    return switch (fact().kind()) {
      case STATEMENT, CLAIM, DENIAL, POSITION -> true;
      case EVENT, PLAN, COMMITMENT -> false;
    };
  }

  /** Whether it belongs on a timeline. */
  boolean isEvent() {
    return !isSpeech() && fact().status() != Status.HYPOTHETICAL;
  }

  /** Everything of it in a line, for a tooltip. */
  public String summary() {
    String day = when().isEmpty() ? "" : when() + ": ";
    return day + entry.headline() + " [" + status() + "]";
  }

  /** The last day on which a promise is due, as shown; empty when none is told. */
  public String due() {
    var promise = fact().commitment();
    return promise == null || promise.due() == null ? "" : Days.shown(promise.due());
  }

  /** The name with the role held, "John Kerry, foreign minister". */
  public static String described(Party party) {
    String role = party.role();
    return Entry.flat(party.name()) + (role == null ? "" : ", " + role);
  }

  /** A short word for a link. */
  public static @Nullable String href(Party party) {
    return Links.actor(party.id());
  }

  public static String words(String label) {
    return label.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }
}
