package readout.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;
import readout.store.Appearance;
import readout.store.Catalogue;
import readout.store.FactQuery;
import readout.store.Found;

/**
 * What was looked for and found.
 *
 * @param query what was looked for
 * @param documents with the words, the best first
 * @param facts in time
 * @param actors whose names have the words
 * @param next address of the next page of facts, null on the last
 * @param actorName name of the actor that narrows the facts
 * @param otherName name of the other that does
 * @param choices to choose from
 */
public record SearchView(
    Query query,
    List<Document> documents,
    List<Line> facts,
    List<Appearance> actors,
    @Nullable String next,
    @Nullable String actorName,
    @Nullable String otherName,
    Choices choices) {

  private static final int KNOWN = 60;
  private static final int FACTS = 40;
  private static final int DOCUMENTS = 20;

  /**
   * What a search may choose from, the same for every search.
   *
   * @param outlets of the record
   * @param known names of the actors in most documents
   */
  public record Choices(List<String> outlets, List<String> known) {
    public Choices {
      outlets = List.copyOf(outlets);
      known = List.copyOf(known);
    }

    static Choices of(Catalogue catalogue) {
      return new Choices(
          List.copyOf(catalogue.outlets().keySet()),
          catalogue.actors(null, KNOWN).stream().map(Appearance::name).distinct().toList());
    }
  }

  /** A document with a passage, cut where words begin and end that were looked for. */
  public record Document(Found found, List<Wordings.Piece> passage) {}

  /**
   * What is looked for; what is empty is of no matter.
   *
   * @param actor id
   * @param other id of somebody else who has a part in it
   * @param who name of an actor, or how it begins; of no matter where the id is given
   */
  public record Query(
      String q,
      String actor,
      String other,
      String who,
      String kind,
      String type,
      String status,
      String outlet,
      String from,
      String to,
      String story,
      String after) {

    public boolean isNone() {
      return equals(new Query("", "", "", "", "", "", "", "", "", "", "", after));
    }

    /** Whether facts are narrowed by more than words. */
    public boolean isNarrowed() {
      return !equals(new Query(q, "", "", "", "", "", "", "", "", "", "", after));
    }

    /**
     * With the actor that a name is of: who is in most documents of those whose names have words
     * that begin like it. Nobody's facts are found where there is none.
     */
    Query resolved(Catalogue catalogue) {
      if (who.isEmpty() || !actor.isEmpty()) {
        return this;
      }
      List<Appearance> found = catalogue.actorsLike(who, 1);
      String id = found.isEmpty() ? "nobody:" + who : found.getFirst().id();
      return new Query(q, id, other, who, kind, type, status, outlet, from, to, story, after);
    }

    FactQuery facts() {
      return new FactQuery(
          maybe(q),
          maybe(actor),
          maybe(other),
          null,
          maybe(kind),
          maybe(type),
          maybe(status),
          maybe(from),
          maybe(to),
          maybe(outlet),
          maybe(story),
          null,
          maybe(after));
    }

    private static @Nullable String maybe(String text) {
      return text.isEmpty() ? null : text;
    }

    /** The same elsewhere. */
    public String at(String path, String cursor) {
      var parameters = new LinkedHashMap<String, String>();
      parameters.put("q", q);
      parameters.put("actor", actor);
      parameters.put("other", other);
      parameters.put("kind", kind);
      parameters.put("type", type);
      parameters.put("status", status);
      parameters.put("outlet", outlet);
      parameters.put("from", from);
      parameters.put("to", to);
      parameters.put("story", story);
      parameters.put("after", cursor);
      return Links.with(path, parameters);
    }
  }

  static @Nullable SearchView of(Catalogue catalogue, Query asked, Choices choices) {
    Query query = asked.resolved(catalogue);
    List<Fact> facts = query.isNone() ? List.of() : catalogue.facts(query.facts(), FACTS);
    boolean words = !query.q().isEmpty() && !query.isNarrowed() && query.after().isEmpty();
    Appearance actor = query.actor().isEmpty() ? null : catalogue.actor(query.actor());
    Appearance other = query.other().isEmpty() ? null : catalogue.actor(query.other());
    return new SearchView(
        query,
        words
            ? catalogue.documentsWith(query.q(), DOCUMENTS).stream().map(SearchView::cut).toList()
            : List.of(),
        Line.of(catalogue, facts),
        words ? catalogue.actorsLike(query.q(), 6) : List.of(),
        facts.size() < FACTS ? null : query.at("/search", Catalogue.cursor(facts.getLast())),
        actor == null ? null : actor.name(),
        other == null ? null : other.name(),
        choices);
  }

  private static Document cut(Found found) {
    var pieces = new ArrayList<Wordings.Piece>();
    var open = new StringBuilder();
    boolean marked = false;
    for (char c : found.snippet().toCharArray()) {
      if (c == Found.OPEN || c == Found.CLOSE) {
        pieces.add(new Wordings.Piece(open.toString(), marked));
        open.setLength(0);
        marked = c == Found.OPEN;
      } else {
        open.append(c);
      }
    }
    pieces.add(new Wordings.Piece(open.toString(), marked));
    return new Document(found, List.copyOf(pieces));
  }
}
