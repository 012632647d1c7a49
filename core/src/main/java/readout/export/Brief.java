package readout.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import readout.account.Positions;
import readout.event.EventMention;
import readout.event.Status;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Telling;
import readout.reuse.Origins;
import readout.story.Story;
import readout.text.Document;

/**
 * What a record says, in the order an analyst asks: what happened and is planned, who said what,
 * what is disputed, what was promised.
 *
 * @param cards the documents, by day and id
 * @param timeline events and plans whose day is told, in order of days
 * @param undated events and plans whose day no text tells
 * @param said what each speaker said, by the speaker's name
 * @param disputed where accounts part
 * @param promised promises, in the order they fall due
 * @param positions how sides changed their minds: lines of several positions
 * @param stories of several documents, the largest first
 * @param origins texts that come from others
 */
public record Brief(
    List<Card> cards,
    List<Entry> timeline,
    List<Entry> undated,
    Map<String, List<Entry>> said,
    List<Dispute> disputed,
    List<Entry> promised,
    List<Positions.Line> positions,
    List<StoryCard> stories,
    List<OriginCard> origins) {

  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing(Entry::when)
          .thenComparing(entry -> String.valueOf(entry.toldOn()))
          .thenComparing(entry -> entry.fact().id());

  private static final Set<Link.Relation> PARTING =
      Set.of(
          Link.Relation.CLAIM_DENIED_BY,
          Link.Relation.CLAIM_DISPUTED_BY,
          Link.Relation.DIFFERING_ACCOUNTS);

  /** Takes a record in, document by document and fact by fact. */
  public static final class Maker {

    private final Map<String, Card> cards = new TreeMap<>();
    private final Map<String, Entry> entries = new TreeMap<>();

    public void document(Document document) {
      cards.put(document.id(), Card.of(document));
    }

    /** Takes a fact whose documents were taken before. */
    public void fact(Fact fact) {
      List<Card> told = new ArrayList<>();
      for (Telling telling : fact.tellings()) {
        Card card = cards.get(telling.document());
        if (card == null) {
          throw new IllegalArgumentException(
              telling.document() + ": tells " + fact.id() + " unseen");
        }
        told.add(card);
      }
      entries.put(fact.id(), new Entry(fact, told));
    }

    /** The brief of these facts alone. */
    public Brief brief(List<Link> links) {
      return brief(links, List.of(), Origins.of(List.of(), Map.of()));
    }

    /** The brief of a record with its stories, and with where its texts come from. */
    public Brief brief(List<Link> links, List<Story> stories, Origins origins) {
      List<Entry> happened = sorted(entries().filter(Maker::isEvent));
      return new Brief(
          cards.values().stream().sorted(Maker::byDay).toList(),
          happened.stream().filter(entry -> !entry.when().isEmpty()).toList(),
          happened.stream().filter(entry -> entry.when().isEmpty()).toList(),
          said(),
          disputed(links),
          sorted(entries().filter(Maker::isPromise)),
          positions(links),
          stories(stories, origins),
          origins.all().stream()
              .filter(origin -> cards.containsKey(origin.document()))
              .map(origin -> OriginLines.card(cards, origin))
              .toList());
    }

    private List<Positions.Line> positions(List<Link> links) {
      return Positions.of(entries().map(Entry::fact).toList(), links).lines().stream()
          .filter(line -> line.positions().size() > 1)
          .toList();
    }

    private List<StoryCard> stories(List<Story> stories, Origins origins) {
      return stories.stream()
          .filter(story -> story.documents().size() > 1)
          .sorted(Story.LARGEST_FIRST)
          .map(story -> StoryCard.of(story, origins, cardsOf(story)))
          .toList();
    }

    private List<Card> cardsOf(Story story) {
      return story.documents().stream().map(cards::get).filter(card -> card != null).toList();
    }

    private Stream<Entry> entries() {
      return entries.values().stream();
    }

    private static List<Entry> sorted(Stream<Entry> entries) {
      return entries.sorted(BY_DAY).toList();
    }

    private static int byDay(Card one, Card other) {
      return Comparator.comparing((Card card) -> String.valueOf(card.day()))
          .thenComparing(Card::id)
          .compare(one, other);
    }

    private static boolean isEvent(Entry entry) {
      EventMention.Kind kind = entry.fact().kind();
      return (kind == EventMention.Kind.EVENT || kind == EventMention.Kind.PLAN)
          && entry.fact().status() != Status.HYPOTHETICAL;
    }

    private static boolean isSpeech(Entry entry) {
      return switch (entry.fact().kind()) {
        case STATEMENT, CLAIM, DENIAL, POSITION -> true;
        case EVENT, PLAN, COMMITMENT -> entry.fact().status() == Status.HYPOTHETICAL;
      };
    }

    private static boolean isPromise(Entry entry) {
      return entry.fact().kind() == EventMention.Kind.COMMITMENT
          || entry.fact().commitment() != null;
    }

    /** By speaker; of a claim and the statement that carries it, the claim alone. */
    private Map<String, List<Entry>> said() {
      var said = new TreeMap<String, List<Entry>>();
      var shown = new HashSet<String>();
      entries()
          .filter(Maker::isSpeech)
          .filter(Maker::isMoreThanSpeech)
          .forEach(it -> note(shown, it));
      for (Entry entry : sorted(entries().filter(Maker::isSpeech))) {
        if (isMoreThanSpeech(entry) || note(shown, entry)) {
          said.computeIfAbsent(entry.speaker(), name -> new ArrayList<>()).add(entry);
        }
      }
      return said;
    }

    private static boolean isMoreThanSpeech(Entry entry) {
      return entry.fact().kind() != EventMention.Kind.STATEMENT;
    }

    /** Marks the place where somebody speaks; tells whether it was new. */
    private static boolean note(Set<String> shown, Entry entry) {
      Telling telling = entry.firstTelling();
      return shown.add(entry.speaker() + "\n" + telling.document() + "\n" + telling.sentence());
    }

    /** The links where accounts part, then the denials that no link tells of. */
    private List<Dispute> disputed(List<Link> links) {
      var disputes = new ArrayList<Dispute>();
      var linked = new HashSet<String>();
      for (Link link : links) {
        if (PARTING.contains(link.relation())) {
          linked.addAll(link.from());
          linked.addAll(link.to());
          disputes.add(
              new Dispute(link.relation().label(), link.why(), all(link.from()), all(link.to())));
        }
      }
      sorted(entries().filter(Maker::isDenial).filter(entry -> !linked.contains(entry.fact().id())))
          .forEach(entry -> disputes.add(new Dispute("denied", "", List.of(entry), List.of())));
      return disputes;
    }

    private static boolean isDenial(Entry entry) {
      return entry.fact().kind() == EventMention.Kind.DENIAL
          || entry.fact().status() == Status.DENIED;
    }

    private List<Entry> all(List<String> ids) {
      return ids.stream().map(entries::get).filter(entry -> entry != null).toList();
    }
  }

  /** Days of the first and the last dated document, "no dates" when none is dated. */
  String period() {
    List<String> days = cards.stream().map(Card::day).filter(day -> day != null).sorted().toList();
    if (days.isEmpty()) {
      return "no dates";
    }
    return days.getFirst().equals(days.getLast())
        ? days.getFirst()
        : days.getFirst() + " to " + days.getLast();
  }

  /** "12 documents of 9 outlets, 2015-06-29 to 2015-07-16; 1 without a date". */
  public String scope() {
    long outlets = cards.stream().map(Card::outlet).filter(name -> name != null).distinct().count();
    long dateless = cards.stream().filter(card -> card.day() == null).count();
    return counted(cards.size(), "document")
        + (outlets == 0 ? "" : " of " + counted(outlets, "outlet"))
        + ", "
        + period()
        + (dateless == 0 || dateless == cards.size() ? "" : "; " + dateless + " without a date");
  }

  private static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
