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
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.collection.Coverage;
import readout.collection.Received;
import readout.event.Status;
import readout.record.Fact;
import readout.record.Overrule;
import readout.store.RecordFile;
import tools.jackson.databind.json.JsonMapper;

/** What readers add and correct. */
final class Changes {

  private static final int LONGEST_NOTE = 500;
  private static final int LONGEST_TEXT = 2_000_000;
  private static final long BEAT_MS = 10_000;

  private final Pages pages;
  private final Intake intake;
  private final Audit audit;
  private final Settings settings;

  Changes(Pages pages, Intake intake, Audit audit, Settings settings) {
    this.pages = pages;
    this.intake = intake;
    this.audit = audit;
    this.settings = settings;
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
    Reader reader = Gate.readerOf(context);
    Overrule.Verb verb = verb(field(context, "verb"));
    String fact = field(context, "fact");
    String value = field(context, "value");
    String note = field(context, "note").strip();
    String signed = reader.name() == null ? note : (note + " (" + reader.name() + ")").strip();
    String kept = signed.substring(0, Math.min(LONGEST_NOTE, signed.length()));
    String first = intake.change(record -> overrule(record, verb, fact, value, kept, reader));
    context.redirect(Links.event(first));
  }

  private static Overrule.Verb verb(String word) {
    for (Overrule.Verb verb : Overrule.Verb.values()) {
      if (verb.label().equals(word)) {
        return verb;
      }
    }
    throw Refusal.wrong("That is no correction.");
  }

  /** Decides, and gives the id of the fact as it is now. */
  private String overrule(
      RecordFile record, Overrule.Verb verb, String id, String value, String note, Reader reader) {
    Fact fact = one(record, id);
    var told = new ArrayList<>(told(fact, verb, value));
    if (verb == Overrule.Verb.JOIN) {
      told.addAll(told(one(record, value), verb, value));
    }
    if (told.isEmpty()) {
      throw Refusal.wrong("No document of that name tells this.");
    }
    audit.note(reader, verb.label(), id + " " + value + (note.isEmpty() ? "" : ": " + note));
    record.overrule(
        verb, told.stream().distinct().toList(), kept(verb, value), note, settings.fold());
    return nowToldAs(record, told.getFirst(), id);
  }

  private static Fact one(RecordFile record, String id) {
    List<Fact> found = id.isEmpty() ? List.of() : record.factsLike(id);
    if (found.size() != 1) {
      throw Refusal.notFound("There is no such fact in the record.");
    }
    return found.getFirst();
  }

  private static String nowToldAs(RecordFile record, String told, String before) {
    List<Fact> now = record.factsUnder(told);
    return now.isEmpty() ? before : now.getFirst().id();
  }

  private static List<String> told(Fact fact, Overrule.Verb verb, String document) {
    return fact.tellings().stream()
        .filter(it -> verb != Overrule.Verb.SPLIT || it.document().equals(document))
        .map(it -> it.account().told())
        .toList();
  }

  private static String kept(Overrule.Verb verb, String value) {
    return switch (verb) {
      case JOIN, SPLIT -> "";
      case NOT_THE_ACTOR -> value;
      case STATUS -> status(value);
    };
  }

  private static String status(String label) {
    for (Status status : Status.values()) {
      if (status.label().equals(label.toLowerCase(Locale.ROOT))) {
        return status.name();
      }
    }
    throw Refusal.wrong("That is no status.");
  }

  private void undo(Context context) {
    String act = field(context, "act");
    if (!act.matches("\\d{1,9}")) {
      throw Refusal.wrong("That is no correction.");
    }
    Reader reader = Gate.readerOf(context);
    String back =
        intake.change(record -> {
          audit.note(reader, "undo", act);
          List<String> about = record.takeBack(Integer.parseInt(act), settings.fold());
          return about.isEmpty() ? "" : nowToldAs(record, about.getFirst(), "");
        });
    context.redirect(back.isEmpty() ? "/changes" : Links.event(back));
  }

  private void show(Context context) {
    ChangesView view =
        pages.ask(
            it -> {
              var acts = new TreeSet<Integer>();
              var rows = new ArrayList<ChangesView.Row>();
              for (Overrule overrule : it.overrules().reversed()) {
                if (acts.add(overrule.act())) {
                  Fact fact = it.toldUnder(overrule.told());
                  rows.add(
                      new ChangesView.Row(
                          overrule, fact == null ? null : Line.of(it, List.of(fact)).getFirst()));
                }
              }
              return new ChangesView(rows);
            },
            "");
    pages.show(context, "changes.jte", "Corrections", "changes", view);
  }
}
