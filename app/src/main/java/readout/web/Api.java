package readout.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.export.Card;
import readout.record.Fact;
import readout.reuse.Origins;
import readout.store.Appearance;
import readout.store.Catalogue;
import readout.store.RecordObjects;
import readout.store.StoryCard;
import readout.story.Story;
import tools.jackson.databind.json.JsonMapper;

/** The record over HTTP, as JSON: the same objects as in the export, page by page. */
final class Api {

  static final String BASE = "/api/v1";
  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 200;
  private static final long LOOK_MS = 2_000;

  private static final Operation.Parameter AFTER =
      new Operation.Parameter("after", "'next' of the page before");
  private static final Operation.Parameter LIMIT =
      new Operation.Parameter("limit", "items a page, 1 to 200; 50 unless told");
  private static final Operation.Parameter ID = new Operation.Parameter("id", "id in the record");

  private final Lending lending;
  private final Kept kept;
  private final Pages pages;
  private final String description;
  private final List<Operation> operations;

  Api(Lending lending, Kept kept, Pages pages, ApiChanges changes, String version) {
    this.lending = lending;
    this.kept = kept;
    this.pages = pages;
    this.operations = Stream.concat(operations().stream(), changes.operations().stream()).toList();
    this.description = OpenApi.of(operations, version);
  }

  private List<Operation> operations() {
    return List.of(
        Operation.get(
            BASE + "/documents",
            "documents",
            "Documents by id",
            "Document[]",
            this::documents,
            AFTER,
            LIMIT),
        Operation.get(
            BASE + "/document", "document", "One document", "Document", this::document, ID),
        Operation.get(
            BASE + "/facts",
            "facts",
            "Facts in order of days, the undated last",
            "Fact[]",
            this::facts,
            new Operation.Parameter("q", "words that a sentence telling the fact has"),
            new Operation.Parameter("actor", "id of an actor with a part in it"),
            new Operation.Parameter("other", "id of another with a part in it"),
            new Operation.Parameter("who", "instead of the id: how the actor's name begins"),
            new Operation.Parameter(
                "kind", "event, statement, claim, denial, plan, commitment or position"),
            new Operation.Parameter("type", "PLOVER type"),
            new Operation.Parameter("status", "occurred, planned, alleged ..."),
            new Operation.Parameter("outlet", "name of an outlet that prints it"),
            new Operation.Parameter("from", "ISO day, month or year"),
            new Operation.Parameter("to", "ISO day, month or year"),
            new Operation.Parameter("story", "id of a story"),
            AFTER,
            LIMIT),
        Operation.get(
            BASE + "/facts/{id}", "fact", "One fact with its tellings", "Fact", this::fact, ID),
        Operation.get(
            BASE + "/facts/{id}/links", "links", "The links of a fact", "Link[]", this::links, ID),
        Operation.get(
            BASE + "/stories", "stories", "Stories by id", "Story[]", this::stories, AFTER, LIMIT),
        Operation.get(BASE + "/stories/{id}", "story", "One story", "Story", this::story, ID),
        Operation.get(
            BASE + "/actors",
            "actors",
            "Actors, those in most documents first",
            "Actor[]",
            this::actors,
            new Operation.Parameter("q", "letters that a word of the name starts with"),
            new Operation.Parameter("kind", "person, state, organisation ..."),
            LIMIT),
        new Operation(
            HandlerType.GET,
            BASE + "/news",
            "news",
            "New facts as they come (Server-Sent Events; each event 'fact' is a Fact)",
            List.of(),
            null,
            "Stream",
            context -> {}));
  }

  void routes(RoutesConfig routes) {
    for (Operation operation : operations) {
      if (!operation.answer().equals("Stream")) {
        routes.addHttpHandler(operation.method(), operation.path(), operation.handler());
      }
    }
    routes.sse(BASE + "/news", this::news);
    routes.get(BASE + "/openapi.json", context -> json(context, description));
    routes.get("/api", context -> pages.show(context, "api.jte", "API", "", new ApiView(rows())));
  }

  private List<ApiView.Row> rows() {
    return operations.stream()
        .map(it ->
            new ApiView.Row(
                it.method().name(),
                it.path(),
                it.summary(),
                it.parameters().stream().map(Operation.Parameter::name).toList()))
        .toList();
  }

  // ---- answers ----

  private static void json(Context context, String json) {
    Body.send(context, "application/json", json);
  }

  /** What the record answers; the address tells what is asked. */
  private void answer(Context context, Function<Catalogue, @Nullable String> question) {
    String asked = context.path() + "?" + context.queryString();
    json(context, found(kept.answer(String.class, asked, question)));
  }

  private static int limit(Context context) {
    String limit = Pages.parameter(context, "limit");
    if (limit.isEmpty()) {
      return PAGE;
    }
    if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > LARGEST_PAGE) {
      throw Refusal.wrong("limit: is none of 1 to " + LARGEST_PAGE);
    }
    return Integer.parseInt(limit);
  }

  private static String page(List<String> items, @Nullable String next) {
    String end = next == null ? "" : ",\"next\":" + JsonMapper.shared().writeValueAsString(next);
    return "{\"items\":[" + String.join(",", items) + "]" + end + "}";
  }

  private static <T> T found(@Nullable T thing) {
    if (thing == null) {
      throw Refusal.notFound("There is nothing of this id in the record.");
    }
    return thing;
  }

  private void documents(Context context) {
    int limit = limit(context);
    String after = Pages.parameter(context, "after");
    answer(context, it -> documents(it, after, limit));
  }

  private static String documents(Catalogue catalogue, String after, int limit) {
    List<Card> cards = catalogue.documentsAfter(after, limit);
    List<String> ids = cards.stream().map(Card::id).toList();
    Origins origins = catalogue.origins(ids);
    var lines = new RecordObjects(catalogue);
    List<String> items =
        ids.stream().map(id -> lines.document(found(catalogue.document(id)), origins)).toList();
    return page(items, ids.size() < limit ? null : ids.getLast());
  }

  private void document(Context context) {
    String id = Pages.parameter(context, "id");
    answer(
        context,
        it -> new RecordObjects(it).document(found(it.document(id)), it.origins(List.of(id))));
  }

  private void facts(Context context) {
    int limit = limit(context);
    SearchView.Query query = Pages.query(context);
    answer(context, it -> facts(it, it.facts(query.resolved(it).facts(), limit), limit));
  }

  private static String facts(Catalogue catalogue, List<Fact> facts, int limit) {
    var lines = new RecordObjects(catalogue);
    List<String> items = facts.stream().map(fact -> lines.fact(fact)).toList();
    return page(items, facts.size() < limit ? null : Catalogue.cursor(facts.getLast()));
  }

  private void fact(Context context) {
    String id = context.pathParam("id");
    answer(context, it -> new RecordObjects(it).fact(found(it.fact(id))));
  }

  private void links(Context context) {
    String id = context.pathParam("id");
    answer(
        context,
        it -> {
          var lines = new RecordObjects(it);
          return page(
              it.links(List.of(found(it.fact(id)).id())).stream().map(lines::link).toList(), null);
        });
  }

  private void stories(Context context) {
    int limit = limit(context);
    String after = Pages.parameter(context, "after");
    answer(
        context,
        it -> {
          List<StoryCard> stories = it.storiesAfter(after, limit);
          String next = stories.size() < limit ? null : stories.getLast().id();
          return page(stories.stream().map(story -> story(it, story)).toList(), next);
        });
  }

  private void story(Context context) {
    String id = context.pathParam("id");
    answer(context, it -> story(it, found(it.story(id))));
  }

  private static String story(Catalogue catalogue, StoryCard card) {
    List<String> documents = catalogue.documentsOf(card).stream().map(Card::id).toList();
    var story = new Story(card.id(), card.title(), documents, card.first(), card.last());
    return new RecordObjects(catalogue)
        .story(story, catalogue.factsToldBy(new TreeSet<>(documents)));
  }

  private void actors(Context context) {
    int limit = limit(context);
    String q = Pages.parameter(context, "q");
    String kind = Pages.parameter(context, "kind");
    List<Appearance> actors =
        lending.ask(it ->
            q.isEmpty() ? it.actors(kind.isEmpty() ? null : kind, limit) : it.actorsLike(q, limit));
    json(
        context,
        page(actors.stream().map(it -> JsonMapper.shared().writeValueAsString(it)).toList(), null));
  }

  // ---- news ----

  /**
   * Sends each new fact as it comes, whichever program reads it into the record. The last of
   * several has the number of the run as its id: who comes back with it hears what came meanwhile.
   */
  private void news(SseClient client) {
    int seen = seen(client.ctx().header("Last-Event-ID"));
    client.sendComment("listening");
    try {
      while (!client.terminated()) {
        Thread.sleep(LOOK_MS);
        seen = send(client, seen);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private int seen(@Nullable String id) {
    boolean known = id != null && id.matches("\\d{1,9}");
    return known ? Integer.parseInt(id) : lending.ask(Catalogue::lastRun);
  }

  private int send(SseClient client, int seen) {
    int last = lending.ask(Catalogue::lastRun);
    if (last <= seen) {
      client.sendComment("nothing new");
      return seen;
    }
    List<String> facts = lending.ask(it -> news(it, it.documentsAfterRun(seen)));
    for (int i = 0; i < facts.size(); i++) {
      String id = i == facts.size() - 1 ? String.valueOf(last) : null;
      client.sendEvent("fact", facts.get(i), id);
    }
    return last;
  }

  private static List<String> news(Catalogue catalogue, Collection<String> documents) {
    var lines = new RecordObjects(catalogue);
    var facts = new ArrayList<String>();
    for (Fact fact : catalogue.factsToldBy(new TreeSet<>(documents))) {
      if (fact.tellings().stream().allMatch(it -> documents.contains(it.document()))) {
        facts.add(lines.fact(fact));
      }
    }
    return facts;
  }
}
