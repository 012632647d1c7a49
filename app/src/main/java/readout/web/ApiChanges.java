package readout.web;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.collection.Coverage;
import readout.record.Fact;
import readout.record.Overrule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a program may add and correct over HTTP: the same as a reader on the pages. */
final class ApiChanges {

  private static final String CORRECTIONS = Api.BASE + "/corrections";
  private static final int MOST = 1000;
  private static final Operation.Parameter ID = new Operation.Parameter("id", "of the job");
  private static final Operation.Parameter ACT =
      new Operation.Parameter("act", "number of the correction");

  private final Lending lending;
  private final Intake intake;
  private final Audit audit;
  private final Corrections corrections;

  ApiChanges(Lending lending, Intake intake, Audit audit, Corrections corrections) {
    this.lending = lending;
    this.intake = intake;
    this.audit = audit;
    this.corrections = corrections;
  }

  List<Operation> operations() {
    return List.of(
        Operation.post(
            Api.BASE + "/documents",
            "add",
            "Adds documents, one or a list; they are read one after another, and the job tells how"
                + " far it is",
            "NewDocument",
            "Job",
            this::add),
        Operation.get(
            Api.BASE + "/jobs/{id}", "job", "How far a job has come", "Job", this::job, ID),
        Operation.get(
            CORRECTIONS,
            "corrections",
            "What was corrected, the newest first",
            "Correction[]",
            this::list),
        Operation.post(
            CORRECTIONS,
            "correct",
            "Corrects a fact: its status, who it was, or which tellings are of one event",
            "NewCorrection",
            "Corrected",
            this::correct),
        Operation.delete(
            CORRECTIONS + "/{act}",
            "undo",
            "Takes a correction back",
            "Corrected",
            this::undo,
            ACT));
  }

  private static void json(Context context, Object value) {
    context.contentType("application/json").result(JsonMapper.shared().writeValueAsString(value));
  }

  private static JsonNode body(Context context) {
    try {
      return JsonMapper.shared().readTree(context.body());
    } catch (JacksonException broken) {
      throw Refusal.wrong("The body is no JSON.");
    }
  }

  private static String text(JsonNode of, String name) {
    JsonNode value = of.get(name);
    return value == null || !value.isString() ? "" : value.asString().strip();
  }

  // ---- documents ----

  private void add(Context context) {
    JsonNode body = body(context);
    var lines = new ArrayList<String>();
    for (JsonNode document : body.isArray() ? body : List.of(body)) {
      lines.add(line(document));
    }
    if (lines.isEmpty() || lines.size() > MOST) {
      throw Refusal.wrong("Send 1 to " + MOST + " documents at once.");
    }
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    audit.note(Gate.readerOf(context), "add by API", lines.size() + " documents");
    Job job =
        intake.read(
            "documents by API",
            each -> new Coverage().read("posted.jsonl", new ByteArrayInputStream(bytes), each));
    context.status(202).header("Location", Api.BASE + "/jobs/" + job.id());
    json(context, state(job));
  }

  /** As a line of JSON Lines, with an id made of the text where none is given. */
  private static String line(JsonNode document) {
    String text = text(document, "text");
    if (!(document instanceof ObjectNode fields) || text.isEmpty()) {
      throw Refusal.wrong("A document is an object with a text.");
    }
    if (text(document, "id").isEmpty()) {
      fields.put("id", "posted-" + Secrets.keptKey(text).substring(7, 19));
    }
    return JsonMapper.shared().writeValueAsString(fields);
  }

  private void job(Context context) {
    Job job = intake.job(context.pathParam("id"));
    if (job == null) {
      throw Refusal.notFound("Nothing of that name is being read.");
    }
    json(context, state(job));
  }

  private static Object state(Job job) {
    Job.State state = job.state();
    var object = new LinkedHashMap<String, Object>();
    object.put("id", job.id());
    object.put("words", state.words());
    object.put("complaints", state.complaints());
    object.put("done", state.done());
    return object;
  }

  // ---- corrections ----

  private void list(Context context) {
    var items = new LinkedHashMap<String, Object>();
    items.put("items", lending.ask(it -> Corrections.decided(it, ApiChanges::correction)));
    json(context, items);
  }

  private static Object correction(Overrule overrule, @Nullable Fact now) {
    var object = new LinkedHashMap<String, Object>();
    object.put("act", overrule.act());
    object.put("verb", overrule.verb().label());
    object.put("fact", now == null ? "" : now.id());
    object.put("value", overrule.value());
    object.put("note", overrule.note());
    return object;
  }

  private void correct(Context context) {
    JsonNode body = body(context);
    var wish =
        new Corrections.Wish(
            text(body, "verb"), text(body, "fact"), text(body, "value"), text(body, "note"));
    Corrections.Done done = corrections.correct(wish, Gate.readerOf(context));
    context.status(201).header("Location", Api.BASE + "/facts/" + Links.encoded(done.fact()));
    json(context, done);
  }

  private void undo(Context context) {
    String act = context.pathParam("act");
    boolean known =
        act.matches("\\d{1,9}")
            && lending.ask(
                it -> it.overrules().stream().anyMatch(one -> one.act() == Integer.parseInt(act)));
    if (!known) {
      throw Refusal.notFound("There is no such correction.");
    }
    json(context, corrections.undo(Integer.parseInt(act), Gate.readerOf(context)));
  }
}
