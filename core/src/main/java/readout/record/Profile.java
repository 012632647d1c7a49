package readout.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * What speaks for or against two facts being one event, taken out of a fact once.
 *
 * @param fact the fact
 * @param actors who acts, by side: the state for those who act for one, else the party itself
 * @param recipients who receives, by side
 * @param people named persons among them, each as {@code side/person}
 * @param unnamed who acts or receives and has no name, each as {@code part/description}: known only
 *     within a document
 * @param words what each of its sentences speaks of: words of more than three letters, parties
 *     excepted
 * @param stems beginnings of the words that name the event
 * @param places where it happened
 * @param documents that tell it
 * @param days on which these were published
 * @param company other parties that these documents tell of
 */
record Profile(
    Fact fact,
    Set<String> actors,
    Set<String> recipients,
    Set<String> people,
    Set<String> unnamed,
    List<Set<String>> words,
    Set<String> stems,
    Set<String> places,
    Set<String> documents,
    Set<String> days,
    Set<String> company) {

  /** Whether it is told as having been, as lying ahead, or as imagined. */
  enum Time {
    BEHIND,
    AHEAD,
    CALLED_OFF,
    IMAGINED
  }

  private static final int LONG_WORD = 4;
  private static final int STEM = 5;

  static Profile of(Fact fact) {
    var people = new TreeSet<String>();
    Set<String> actors = sides(fact.actors(), people);
    Set<String> recipients = sides(fact.recipients(), people);
    var words = new ArrayList<Set<String>>();
    Set<String> names = names(fact);
    var stems = new TreeSet<String>();
    var documents = new TreeSet<String>();
    var days = new TreeSet<String>();
    var company = new TreeSet<String>();
    for (Telling telling : fact.tellings()) {
      Set<String> spoken = words(telling.wording());
      spoken.removeAll(names);
      words.add(spoken);
      stems.add(stem(telling));
      documents.add(telling.document());
      company.addAll(telling.company());
      if (telling.account().published() != null) {
        days.add(telling.account().published());
      }
    }
    keys(fact).forEach(company::remove);
    Party place = fact.place();
    return new Profile(
        fact,
        actors,
        recipients,
        people,
        unnamed(fact),
        words,
        stems,
        place == null ? Set.of() : Set.of(place.key()),
        documents,
        days,
        company);
  }

  /** The profile of an event that both tell. */
  Profile with(Profile other, Fact joined) {
    return new Profile(
        joined,
        union(actors, other.actors),
        union(recipients, other.recipients),
        union(people, other.people),
        union(unnamed, other.unnamed),
        Stream.concat(words.stream(), other.words.stream()).distinct().toList(),
        union(stems, other.stems),
        union(places, other.places),
        union(documents, other.documents),
        union(days, other.days),
        union(company, other.company));
  }

  Set<String> sides() {
    return union(actors, recipients);
  }

  /** Whether neither who acts nor who receives is told. */
  boolean isOfNobody() {
    return fact.actors().isEmpty() && fact.recipients().isEmpty();
  }

  /** A promise that is only heard of lies ahead like any other. */
  Time time() {
    boolean heard = fact.commitment() != null && fact.status() == Status.ALLEGED;
    return heard ? Time.AHEAD : time(fact.status());
  }

  static Time time(Status status) {
    return switch (status) {
      case OCCURRED, ONGOING, ALLEGED, DENIED -> Time.BEHIND;
      case PLANNED, PROPOSED -> Time.AHEAD;
      case CANCELLED -> Time.CALLED_OFF;
      case NEGATED, HYPOTHETICAL -> Time.IMAGINED;
    };
  }

  @Nullable FactDate date() {
    return fact.date();
  }

  /** A contact or a bargain: who acts and who receives is a matter of telling. */
  boolean isMutual() {
    boolean visit = "visit".equals(fact.mode());
    return switch (fact.type()) {
      case CONSULT, AGREE, COOPERATE -> !visit;
      default -> false;
    };
  }

  /** An act made of words: two of them are one only if they say the same. */
  boolean isSpeech() {
    return switch (fact.type()) {
      case STATEMENT, ACCUSE, REQUEST, REJECT, THREATEN, PROPOSE, SUPPORT -> true;
      default -> false;
    };
  }

  boolean isDenial() {
    return fact.kind() == EventMention.Kind.DENIAL;
  }

  boolean isViolence() {
    return fact.type() == EventType.ASSAULT || fact.type() == EventType.MOBILIZE;
  }

  /** Whether it is told in a headline. */
  boolean isHeadline() {
    return fact.tellings().stream().anyMatch(t -> t.sentence() == 0);
  }

  /** Whether the words before the event, or its own, say that it is one more. */
  boolean isOneMore() {
    String said = saidUpToIt();
    int length = fact.tellings().getFirst().trigger().length();
    int from = Math.max(0, said.length() - length - NEAR);
    return ONE_MORE.matcher(said.substring(from)).find() || ANOTHER.matcher(said).find();
  }

  /** Whether the words before it say that it is another than one that is known. */
  boolean isAnother() {
    return ANOTHER.matcher(saidUpToIt()).find();
  }

  private String saidUpToIt() {
    Telling telling = fact.tellings().getFirst();
    int length = telling.wording().length();
    int to = Math.clamp(telling.trigger().end() - telling.span().start(), 0, length);
    return telling.wording().substring(0, to).toLowerCase(Locale.ROOT);
  }

  private static final int NEAR = 24;
  private static final Pattern ONE_MORE =
      Pattern.compile("\\b(?:also|third|fresh|further|separately|again)\\b");

  /** "In a second paper signed that morning": wherever it stands before the event. */
  private static final Pattern ANOTHER = Pattern.compile("\\b(?:another|second|separate)\\b");

  private static Set<String> keys(Fact fact) {
    var keys = new TreeSet<String>();
    fact.actors().forEach(p -> keys.add(p.key()));
    fact.recipients().forEach(p -> keys.add(p.key()));
    return keys;
  }

  // ---- sides ----

  private static Set<String> sides(List<Party> parties, Set<String> people) {
    var sides = new TreeSet<String>();
    for (Party party : parties) {
      String side = side(party);
      if (side != null) {
        sides.add(side);
        if (isPerson(party)) {
          people.add(side + "/" + person(party));
        }
      }
    }
    return sides;
  }

  /** The state that a party acts for, else itself; null for words that name nobody. */
  static @Nullable String side(Party party) {
    if (party.country() != null && actsForState(party)) {
      return party.country();
    }
    if (party.id() != null) {
      return party.id();
    }
    String name = party.name();
    boolean named = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    return named ? "name:" + lastWord(name) : null;
  }

  /** Those of whom nothing else is known act for their state; rebels, firms and crowds do not. */
  private static boolean actsForState(Party party) {
    String sector = party.sector();
    return sector == null
        ? party.id() != null && !party.id().startsWith("place:")
        : STATE.contains(sector);
  }

  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "LEG", "SPY", "JUD");

  private static Set<String> unnamed(Fact fact) {
    var unnamed = new TreeSet<String>();
    fact.actors().stream()
        .filter(p -> side(p) == null)
        .forEach(p -> unnamed.add("actor/" + p.key()));
    fact.recipients().stream()
        .filter(p -> side(p) == null)
        .forEach(p -> unnamed.add("recipient/" + p.key()));
    return unnamed;
  }

  static boolean isPerson(Party party) {
    String id = party.id();
    return id != null ? id.startsWith("person:") : party.role() != null;
  }

  private static String person(Party party) {
    return lastWord(party.name());
  }

  private static String lastWord(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+", -1);
    return words[words.length - 1].isEmpty() ? name : words[words.length - 1];
  }

  // ---- words ----

  static Set<String> words(String wording) {
    var words = new HashSet<String>();
    for (String word : wording.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
      if (word.length() >= LONG_WORD && !COMMON.contains(word) || number) {
        words.add(word.length() > STEM + 1 ? word.substring(0, STEM + 1) : word);
      }
    }
    return words;
  }

  private static final Set<String> COMMON =
      Set.of(
          "that",
          "this",
          "with",
          "from",
          "have",
          "been",
          "were",
          "will",
          "would",
          "said",
          "says",
          "their",
          "they",
          "them",
          "than",
          "then",
          "when",
          "what",
          "which",
          "while",
          "after",
          "before",
          "about",
          "into",
          "over",
          "also",
          "more",
          "some",
          "such",
          "only",
          "other",
          "there",
          "these",
          "those",
          "could",
          "should",
          "must",
          "does",
          "very",
          "just",
          "told",
          "denied",
          "denies",
          "denial",
          "president",
          "minister",
          "government",
          "foreign",
          "official",
          "officials");

  private static Set<String> names(Fact fact) {
    var names = new HashSet<String>();
    for (List<Party> parties : List.of(fact.actors(), fact.recipients())) {
      for (Party party : parties) {
        names.addAll(words(party.name()));
        names.addAll(words(party.text()));
      }
    }
    return names;
  }

  private static String stem(Telling telling) {
    String[] words = telling.triggerWords().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    String longest = "";
    for (String word : words) {
      longest = word.length() > longest.length() ? word : longest;
    }
    return longest.length() > STEM ? longest.substring(0, STEM) : longest;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var all = new TreeSet<String>(one);
    all.addAll(other);
    return all;
  }
}
