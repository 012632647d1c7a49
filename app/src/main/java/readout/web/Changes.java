package readout.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.collection.Coverage;
import readout.collection.Received;
import readout.record.Fact;
import readout.store.Catalogue;
import tools.jackson.databind.json.JsonMapper;

/** What readers add and correct. */
final class Changes {

  private static final int LONGEST_TEXT = 2_000_000;
  private static final long BEAT_MS = 10_000;

  private final Pages pages;
  private final Intake intake;
  private final Audit audit;
  private final Corrections corrections;

  Changes(Pages pages, Intake intake, Audit audit, Corrections corrections) {
    this.pages = pages;
    this.intake = intake;
    this.audit = audit;
    this.corrections = corrections;
  }

  void routes(RoutesConfig routes) {
    routes.get("/add", context -> showAdd(context, null));
    routes.post("/add/text", this::addText);
    routes.post("/add/files", this::addFiles);
    routes.post("/add/address", this::addAddress);
    routes.get("/add/{job}", this::showJob);
    routes.sse("/add/{job}/progress", this::progress);
    routes.post("/correct", this::correct);
    routes.post("/undo", this::undo);
    routes.get("/changes", this::show);
  }

  // ---- adding ----

  private void showAdd(Context context, @Nullable Job job) {
    if (!Gate.readerOf(context).mayEdit()) {
      throw new Refusal(403, "You may read this desk, but not add anything.");
    }
    pages.show(context, "add.jte", "Add documents", "add", new AddView(job, intake.goesOut()));
  }

  private void showJob(Context context) {
    Job job = intake.job(context.pathParam("job"));
    if (job == null) {
      throw Refusal.notFound("Nothing of that name is being read.");
    }
    showAdd(context, job);
  }

  private void addText(Context context) {
    String text = field(context, "text");
    if (text.isBlank()) {
      throw Refusal.wrong("There is no text to add.");
    }
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.wrong("That is more than one article; add it as a file.");
    }
    var line = new LinkedHashMap<String, String>();
    line.put("id", "pasted-" + Secrets.keptKey(text).substring(7, 19));
    line.put("text", text);
    put(line, "title", field(context, "title"));
    put(line, "outlet", field(context, "outlet"));
    put(line, "date", field(context, "date"));
    put(line, "url", field(context, "url"));
    byte[] json = JsonMapper.shared().writeValueAsString(line).getBytes(StandardCharsets.UTF_8);
    audit.note(Gate.readerOf(context), "add text", line.get("id"));
    Job job =
        intake.read(
            "pasted text", each -> read("pasted.jsonl", new ByteArrayInputStream(json), each));
    context.redirect("/add/" + job.id());
  }

  private static void put(Map<String, String> line, String name, String value) {
    if (!value.isBlank()) {
      line.put(name, value.strip());
    }
  }

  private static void read(
      String name, InputStream bytes, java.util.function.Consumer<Received> each) {
    new Coverage().read(name, bytes, each);
  }

  private record Upload(String name, ByteArrayInputStream bytes) {}

  private void addFiles(Context context) throws java.io.IOException {
    var uploads = new ArrayList<Upload>();
    for (UploadedFile file : context.uploadedFiles("files")) {
      try (InputStream content = file.content()) {
        String name = plain(file.filename());
        if (!name.isEmpty()) {
          uploads.add(new Upload(name, new ByteArrayInputStream(content.readAllBytes())));
        }
      }
    }
    if (uploads.isEmpty()) {
      throw Refusal.wrong("No file was chosen.");
    }
    String names = String.join(", ", uploads.stream().map(Upload::name).toList());
    audit.note(Gate.readerOf(context), "add files", names);
    Job job = intake.read(names, each -> uploads.forEach(it -> read(it.name(), it.bytes(), each)));
    context.redirect("/add/" + job.id());
  }

  /** The last part of a name, without what a file system could make more of. */
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.replaceAll("\\p{Cntrl}", "").strip();
  }

  private void addAddress(Context context) {
    String address = Links.outside(field(context, "address"));
    if (address == null) {
      throw Refusal.wrong("That is no address of a page: it begins with https:// or http://.");
    }
    audit.note(Gate.readerOf(context), "add address", address);
    context.redirect("/add/" + intake.fetch(address).id());
  }

  private static String field(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value;
  }

  /** Tells how far a job has come, until it is done. */
  private void progress(SseClient client) {
    Job job = intake.job(client.ctx().pathParam("job"));
    if (job == null) {
      throw Refusal.notFound("Nothing of that name is being read.");
    }
    try {
      Job.State state = job.state();
      client.sendEvent("progress", JsonMapper.shared().writeValueAsString(state));
      while (!state.done() && !client.terminated()) {
        state = job.after(state, BEAT_MS);
        client.sendEvent("progress", JsonMapper.shared().writeValueAsString(state));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    client.close();
  }

  // ---- correcting ----

  private void correct(Context context) {
    var wish =
        new Corrections.Wish(
            field(context, "verb"),
            field(context, "fact"),
            field(context, "value"),
            field(context, "note"));
    context.redirect(Links.event(corrections.correct(wish, Gate.readerOf(context)).fact()));
  }

  private void undo(Context context) {
    String act = field(context, "act");
    if (!act.matches("\\d{1,9}")) {
      throw Refusal.wrong("That is no correction.");
    }
    String fact = corrections.undo(Integer.parseInt(act), Gate.readerOf(context)).fact();
    context.redirect(fact.isEmpty() ? "/changes" : Links.event(fact));
  }

  private void show(Context context) {
    ChangesView view = pages.ask(context, ChangesView.class, "", Changes::view);
    pages.show(context, "changes.jte", "Corrections", "changes", view);
  }

  private static ChangesView view(Catalogue catalogue) {
    return new ChangesView(
        Corrections.decided(
            catalogue, (overrule, fact) -> new ChangesView.Row(overrule, line(catalogue, fact))));
  }

  private static @Nullable Line line(Catalogue catalogue, @Nullable Fact fact) {
    return fact == null ? null : Line.of(catalogue, List.of(fact)).getFirst();
  }
}
