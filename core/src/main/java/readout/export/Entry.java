package readout.export;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Party;
import readout.record.Promise;
import readout.record.Source;
import readout.record.Telling;

/**
 * One line of a brief: a fact, with the documents that tell it.
 *
 * @param fact the fact
 * @param cards of its tellings, in their order
 */
public record Entry(Fact fact, List<Card> cards) {

  private static final int SHORT_ID = 8;

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\s\\p{Cc}\\p{Cf}]+");

  public Entry {
    cards = List.copyOf(cards);
  }

  /** The id as printed: {@code readout why} takes it. */
  public String shortId() {
    String id = fact.id();
    return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
  }

  /** "2015-07-14", "2015-07-14 to 2015-07-20", or nothing when no text tells. */
  public String when() {
    FactDate date = fact.date();
    return date == null ? "" : days(date);
  }

  public static String days(FactDate date) {
    return date.start().equals(date.end()) ? date.start() : date.start() + " to " + date.end();
  }

  /** Who does what to whom: "Emmanuel Macron, Vladimir Putin: consult, phone". */
  public String headline() {
    String to = fact.recipients().isEmpty() ? "" : " \u2192 " + names(fact.recipients());
    String who = fact.actors().isEmpty() ? "nobody named" : names(fact.actors());
    return who + to + ": " + deed();
  }

  /** Type and mode in lower case. */
  public String deed() {
    String mode = fact.mode();
    String deed = fact.type().name().toLowerCase(Locale.ROOT);
    return mode == null ? deed : deed + ", " + mode.replace('_', ' ');
  }

  /** What is to be said of its factuality; empty when it plainly happened or was plainly said. */
  public String state() {
    boolean plain = fact.status() == Status.OCCURRED || isSpeech();
    return plain && fact.kind() != EventMention.Kind.DENIAL ? "" : stateWord();
  }

  private String stateWord() {
    return fact.kind() == EventMention.Kind.DENIAL ? "denial" : fact.status().label();
  }

  private boolean isSpeech() {
    return fact.kind() == EventMention.Kind.STATEMENT || fact.kind() == EventMention.Kind.CLAIM;
  }

  /**
   * Who said it: whoever acts, where the act is one of saying and took place; of all else, the
   * innermost source. That a state might attack is not said by that state.
   */
  public String speaker() {
    boolean acts = isSaid() && !fact.actors().isEmpty();
    if (!acts && !fact.attribution().isEmpty()) {
      return flat(fact.attribution().getLast().name());
    }
    return acts ? names(fact.actors()) : cards.getFirst().name();
  }

  private boolean isSaid() {
    boolean speech =
        switch (fact.kind()) {
          case STATEMENT, DENIAL, POSITION -> true;
          case EVENT, CLAIM, PLAN, COMMITMENT -> false;
        };
    return speech && (fact.status() == Status.OCCURRED || fact.status() == Status.ONGOING);
  }

  /** What saying it does, where it is more than a statement: "request", "reject". */
  public String speechAct() {
    return fact.type() == EventType.STATEMENT ? "" : deed();
  }

  /** The first telling's sentence in quotation marks, on one line. */
  public String quotation() {
    return "\u201c" + flat(firstTelling().wording()) + "\u201d";
  }

  /** On one line, and without what a hostile text could send to a terminal. */
  public static String flat(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
  }

  /** "Harbour Post, citing an official"; the outlet alone when it vouches itself. */
  public String according() {
    return fact.attribution().stream()
        .map(Source::name)
        .map(Entry::flat)
        .collect(Collectors.joining(" \u2190 "));
  }

  /** Day of the first document that tells it, for want of a better. */
  public @Nullable String toldOn() {
    return cards.stream()
        .map(Card::day)
        .filter(day -> day != null)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  public Telling firstTelling() {
    return fact.tellings().getFirst();
  }

  /** "Harbour Post, 2015-07-14 and 2 more". */
  public String signature() {
    long documents = cards.stream().map(Card::id).distinct().count();
    String more = documents == 1 ? "" : " and " + (documents - 1) + " more";
    return cards.getFirst().signature() + more;
  }

  /** Due window, conditions and fate of a promise; empty for other facts. */
  public String terms() {
    Promise promise = fact.commitment();
    if (promise == null) {
      return "";
    }
    String due = promise.due() == null ? "no date set" : "due " + days(promise.due());
    String conditions =
        promise.conditions().stream().map(Entry::condition).collect(Collectors.joining());
    return due + conditions + "; fate: " + promise.fate();
  }

  /** As it is written: "if it rains", "unless it rains", "on condition that it rains". */
  static String condition(String words) {
    return (words.startsWith("condition") ? "; on " : "; ") + words;
  }

  private static String names(List<Party> parties) {
    return parties.stream()
        .map(Party::name)
        .map(Entry::flat)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
