package readout.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.export.Card;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Party;
import readout.reuse.Origin;
import readout.reuse.Origins;
import readout.store.Catalogue;
import readout.store.StoryCard;

/**
 * One story.
 *
 * @param filter what of it is looked at
 * @param zoom where to look from the stretch of time looked at
 * @param timeline drawn
 * @param dated events and plans that are looked at, in time
 * @param undated those whose day no text tells
 * @param sayings how many claims and statements there are besides
 * @param circle who is in it
 * @param contacts who of them met or called whom
 * @param volume when it was written about
 * @param matrix who prints what
 * @param silences what a side does not print
 * @param documents in time
 * @param origins where each document has its text from
 * @param independent how many origins are left when what was taken over is counted once
 * @param actors to choose from, names by id
 * @param notes what came of a plan, by the plan's id, and the like
 */
public record StoryView(
    StoryCard story,
    StoryFilter filter,
    List<StoryFilter.Stretch> zoom,
    Timeline timeline,
    List<Line> dated,
    List<Line> undated,
    int sayings,
    Circle circle,
    ContactTable contacts,
    Volume volume,
    Matrix matrix,
    Silences silences,
    List<Card> documents,
    Origins origins,
    int independent,
    Map<String, String> actors,
    List<String> types,
    List<String> statuses,
    List<String> outlets,
    Map<String, List<Note>> notes) {

  private static final int IN_CONTACT = 12;

  private static final Comparator<Line> IN_TIME =
      Comparator.comparing(Line::day).thenComparing(Line::id);

  /** What ties one line to another. */
  public record Note(String word, String href, String title) {}

  static @Nullable StoryView of(
      Catalogue catalogue, String id, StoryFilter filter, ContactBook book) {
    StoryCard story = catalogue.story(id);
    if (story == null) {
      return null;
    }
    List<Card> documents = catalogue.documentsOf(story);
    var ids = new TreeSet<String>();
    documents.forEach(card -> ids.add(card.id()));
    List<Line> all = Line.of(catalogue, catalogue.factsToldBy(ids));
    List<Line> events = all.stream().filter(Line::isEvent).sorted(IN_TIME).toList();
    List<Line> shown = events.stream().filter(filter::takes).toList();
    List<Link> links = catalogue.links(events.stream().map(Line::id).toList());
    Origins origins = catalogue.origins(ids);
    List<Fact> facts = shown.stream().map(Line::fact).toList();
    return new StoryView(
        story,
        filter,
        filter.around(
            Links.story(story.id()), events.stream().filter(it -> !it.day().isEmpty()).toList()),
        Timeline.of(shown, links, story.first(), story.last(), isWhole(filter)),
        shown.stream().filter(line -> !line.day().isEmpty()).toList(),
        shown.stream().filter(line -> line.day().isEmpty()).toList(),
        all.size() - events.size(),
        Circle.of(facts),
        contacts(shown, book, story.id()),
        Volume.of(documents),
        Matrix.of(shown, documents, origins),
        Silences.of(shown, documents),
        documents,
        origins,
        origins.independent(ids).size(),
        actors(events),
        events.stream().map(it -> it.fact().type().name()).distinct().sorted().toList(),
        events.stream().map(Line::status).distinct().sorted().toList(),
        documents.stream().map(Line::name).distinct().sorted().toList(),
        notes(events, links));
  }

  private static ContactTable contacts(List<Line> shown, ContactBook book, String story) {
    ContactBook here = book.among(shown.stream().map(Line::id).collect(Collectors.toSet()));
    return ContactTable.of(here, here.busiest(), IN_CONTACT, story);
  }

  private static boolean isWhole(StoryFilter filter) {
    return !filter.whole().isEmpty() || !filter.from().isEmpty() || !filter.to().isEmpty();
  }

  private static Map<String, String> actors(List<Line> lines) {
    var names = new TreeMap<String, String>();
    for (Line line : lines) {
      for (Party party : line.fact().actors()) {
        if (Links.actor(party.id()) != null) {
          names.put(String.valueOf(party.id()), Entry.flat(party.name()));
        }
      }
    }
    return names;
  }

  private static Map<String, List<Note>> notes(List<Line> lines, List<Link> links) {
    var byId = new TreeMap<String, Line>();
    lines.forEach(line -> byId.put(line.id(), line));
    var notes = new TreeMap<String, List<Note>>();
    for (Link link : links) {
      switch (link.relation()) {
        case PLANNED_THEN_OCCURRED -> {
          note(link.from(), "came about", link.to(), byId, notes);
          note(link.to(), "was planned", link.from(), byId, notes);
        }
        case SUPERSEDES -> note(link.to(), "superseded", link.from(), byId, notes);
        case CLAIM_DENIED_BY -> note(link.from(), "denied", link.to(), byId, notes);
        case CLAIM_DISPUTED_BY -> note(link.from(), "disputed", link.to(), byId, notes);
        case DIFFERING_ACCOUNTS -> note(link.from(), "told otherwise", link.to(), byId, notes);
        case ONLY_IN_ONE_READOUT, POSITION_OVER_TIME, REFERS_TO -> {}
      }
    }
    return notes;
  }

  private static void note(
      List<String> of,
      String word,
      List<String> to,
      Map<String, Line> byId,
      Map<String, List<Note>> notes) {
    for (String one : of) {
      for (String other : to) {
        Line line = byId.get(other);
        String title = line == null ? word : line.summary();
        var note = new Note(word, Links.event(other), title);
        List<Note> there = notes.computeIfAbsent(one, any -> new java.util.ArrayList<>());
        if (!there.contains(note) && there.size() < 3) {
          there.add(note);
        }
      }
    }
  }

  /** The shapes on the timeline, for its legend. */
  public List<String> shapes() {
    var there = new TreeSet<String>();
    timeline.marks().forEach(mark -> there.add(mark.line().shape()));
    return Arrays.stream(Status.values()).map(Status::label).filter(there::contains).toList();
  }

  public List<Note> notesOf(Line line) {
    return notes.getOrDefault(line.id(), List.of());
  }

  /** Where a document has its text from, in a word; empty where nothing tells. */
  public List<Origin> originsOf(Card card) {
    return origins.of(card.id());
  }

  /** A document of the story, for the name of an origin. */
  public String nameOf(Origin origin) {
    return documents.stream()
        .filter(card -> card.id().equals(origin.source()))
        .findFirst()
        .map(Line::signature)
        .orElse(origin.outlet() == null ? "a document of another story" : origin.outlet());
  }

  public String path() {
    return Links.story(story.id());
  }
}
