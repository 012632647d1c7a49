package readout.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.store.Catalogue;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the desk. One more is one more line in {@link #routes}, a view and a template. */
final class Pages {

  private static final String SEEN = "seen";

  /** The stories, and in other formats the whole record. */
  private static final Taken WHOLE = new Taken("home", "/api/v1/stories", "/export");

  private final TemplateEngine engine;
  private final Gate gate;
  private final Kept kept;
  private final Readings readings;
  private final Standing<HomeView.Front> front;
  private final Standing<ContactBook> contacts;
  private final Standing<SearchView.Choices> choices;

  Pages(TemplateEngine engine, Gate gate, Lending lending, Kept kept, Readings readings) {
    this.engine = engine;
    this.gate = gate;
    this.kept = kept;
    this.readings = readings;
    this.front = new Standing<>(lending, HomeView.Front::of);
    this.contacts = new Standing<>(lending, ContactBook::of);
    this.choices = new Standing<>(lending, SearchView.Choices::of);
  }

  void routes(RoutesConfig routes) {
    routes.get("/", this::home);
    routes.post("/seen", this::seen);
    routes.get("/stories", this::stories);
    routes.get("/story/{id}", this::story);
    routes.get("/document", this::document);
    routes.get("/event/{id}", this::event);
    routes.get("/actors", this::actors);
    routes.get("/actor", this::actor);
    routes.get("/search", this::search);
  }

  // ---- what every page needs ----

  /** A view of a page; the page's address tells what it is of. */
  <V> V ask(
      Context context, Class<V> type, String missing, Function<Catalogue, @Nullable V> question) {
    String asked = context.path() + "?" + context.queryString();
    return ask(type, asked, missing, question);
  }

  private <V> V ask(
      Class<V> type, String asked, String missing, Function<Catalogue, @Nullable V> question) {
    V view = kept.answer(type, asked, question);
    if (view == null) {
      throw Refusal.notFound(missing);
    }
    return view;
  }

  /** Shows a page and how it can be taken along. */
  void show(Context context, String template, String title, Taken taken, Object view) {
    Reader reader = Gate.readerOf(context);
    show(
        context,
        template,
        new Frame(
            title,
            taken.room(),
            taken.json(),
            taken.formats(),
            reader.token(),
            reader.name(),
            reader.mayEdit()),
        view);
  }

  private void show(Context context, String template, Frame frame, Object view) {
    var out = new Utf8ByteOutput();
    engine.render(template, Map.of("frame", frame, "view", view), out);
    Body.send(context, "text/html; charset=utf-8", out.toByteArray());
  }

  /** Shows a page of which there is nothing to export. */
  void show(Context context, String template, String title, String room, Object view) {
    show(context, template, title, Taken.nothing(room), view);
  }

  static String parameter(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }

  /** Says why a request is not answered: to a program as problem details (RFC 9457). */
  void refuse(Context context, Refusal refusal) {
    refused(context, refusal.status(), refusal.reason());
  }

  /** A defect of the program is said to be one; its trace is for those who run the desk. */
  void broke(Context context, Exception defect) {
    System.Logger logger = System.getLogger("readout.web");
    logger.log(System.Logger.Level.ERROR, "GET " + context.path(), defect);
    refused(context, 500, "The program has a defect here; it was noted.");
  }

  void missing(Context context) {
    String said = context.result();
    if (said == null || said.length() < 200) {
      refused(context, 404, "There is no such page.");
    }
  }

  private void refused(Context context, int status, String reason) {
    context.status(status);
    if (context.path().startsWith("/api/")) {
      var problem = new java.util.LinkedHashMap<String, Object>();
      problem.put("type", "about:blank");
      problem.put("title", reason);
      problem.put("status", status);
      context
          .contentType("application/problem+json")
          .result(JsonMapper.shared().writeValueAsString(problem));
      return;
    }
    Reader reader = context.attribute("reader");
    String name = reader == null ? null : reader.name();
    boolean edits = reader != null && reader.mayEdit();
    String token = reader == null ? "" : reader.token();
    String title = status == 404 ? "Not here" : status == 500 ? "Something broke" : "Not so";
    show(context, "refused.jte", new Frame(title, "", null, null, token, name, edits), reason);
  }

  /** The sign-in page, for those who are not signed in. */
  void login(Context context, String complaint) {
    show(
        context,
        "login.jte",
        new Frame("Sign in", Frame.OUTSIDE, null, null, gate.token(context), null, false),
        complaint);
  }

  // ---- pages ----

  private void home(Context context) {
    String cookie = context.cookie(SEEN);
    boolean known = cookie != null && cookie.matches("\\d{1,9}");
    HomeView.Front standing = front.answer();
    int seen = known ? Integer.parseInt(cookie) : standing.run();
    HomeView view =
        ask(
            HomeView.class,
            "/ since " + seen,
            "There is no record.",
            it -> HomeView.of(it, standing, seen));
    if (!known) {
      context.cookie(gate.cookie(SEEN, String.valueOf(standing.run())));
    }
    show(context, "home.jte", "Stories", WHOLE, view);
  }

  private void seen(Context context) {
    String run = String.valueOf(context.formParam("run"));
    if (run.matches("\\d{1,9}")) {
      context.cookie(gate.cookie(SEEN, run));
    }
    context.redirect("/");
  }

  private void stories(Context context) {
    int after = row(context);
    StoriesView view = ask(context, StoriesView.class, "", it -> StoriesView.of(it, after));
    show(context, "stories.jte", "All stories", WHOLE, view);
  }

  private void story(Context context) {
    String id = context.pathParam("id");
    StoryFilter filter =
        new StoryFilter(
            parameter(context, "actor"),
            parameter(context, "type"),
            parameter(context, "status"),
            parameter(context, "outlet"),
            parameter(context, "from"),
            parameter(context, "to"),
            parameter(context, "span"));
    ContactBook book = contacts.answer();
    StoryView view =
        ask(
            context,
            StoryView.class,
            "There is no such story.",
            it -> StoryView.of(it, id, filter, book));
    var taken = new Taken("home", filter.json(id), filter.at("/export", id));
    show(context, "story.jte", view.story().title(), taken, view);
  }

  private void document(Context context) {
    String id = parameter(context, "id");
    DocumentView view =
        ask(
            context,
            DocumentView.class,
            "There is no such document in the record.",
            it -> DocumentView.of(it, readings, id));
    readings.keep();
    String encoded = Links.encoded(id);
    var taken = new Taken("home", "/api/v1/document?id=" + encoded, "/export?document=" + encoded);
    show(context, "document.jte", view.title(), taken, view);
  }

  private void event(Context context) {
    String id = context.pathParam("id");
    EventView view =
        ask(
            context,
            EventView.class,
            "There is no such fact in the record.",
            it -> EventView.of(it, id));
    String title = view.line().entry().headline();
    String now = view.line().id();
    var taken = new Taken("home", "/api/v1/facts/" + now, "/export?fact=" + now);
    show(context, "event.jte", title, taken, view);
  }

  /** How many rows of a ledger stand before the page that is asked for. */
  static int row(Context context) {
    String after = parameter(context, "after");
    return after.matches("\\d{1,7}") ? Integer.parseInt(after) : 0;
  }

  private void actors(Context context) {
    String q = parameter(context, "q");
    String kind = parameter(context, "kind");
    ActorsView view = ask(context, ActorsView.class, "", it -> ActorsView.of(it, q, kind));
    show(context, "actors.jte", "Actors", new Taken("actors", "/api/v1/actors", null), view);
  }

  private void actor(Context context) {
    String id = parameter(context, "id");
    ContactBook book = contacts.answer();
    ActorView view =
        ask(
            context,
            ActorView.class,
            "There is no such actor in the record.",
            it -> ActorView.of(it, id, book));
    String encoded = Links.encoded(id);
    var taken = new Taken("actors", "/api/v1/facts?actor=" + encoded, "/export?actor=" + encoded);
    show(context, "actor.jte", view.name(), taken, view);
  }

  static SearchView.Query query(Context context) {
    String after = parameter(context, "after");
    if (!after.isEmpty() && !Catalogue.isCursor(after)) {
      throw Refusal.wrong("after: is not where a page ended");
    }
    return new SearchView.Query(
        parameter(context, "q"),
        parameter(context, "actor"),
        parameter(context, "other"),
        parameter(context, "who"),
        parameter(context, "kind"),
        parameter(context, "type"),
        parameter(context, "status"),
        parameter(context, "outlet"),
        parameter(context, "from"),
        parameter(context, "to"),
        parameter(context, "story"),
        after);
  }

  private void search(Context context) {
    SearchView.Query query = query(context);
    SearchView.Choices offered = choices.answer();
    SearchView view = ask(context, SearchView.class, "", it -> SearchView.of(it, query, offered));
    var taken = new Taken("search", query.at("/api/v1/facts", ""), query.at("/export", ""));
    show(context, "search.jte", "Search", taken, view);
  }
}
