package readout.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.record.Fact;
import readout.record.Overrule;
import readout.store.Catalogue;
import readout.store.RecordFile;

/** Corrects the record and takes corrections back, for the pages and the API alike. */
final class Corrections {

  private static final int LONGEST_NOTE = 500;

  private final Intake intake;
  private final Audit audit;
  private final Settings settings;

  Corrections(Intake intake, Audit audit, Settings settings) {
    this.intake = intake;
    this.audit = audit;
    this.settings = settings;
  }

  /**
   * What is asked for.
   *
   * @param verb join, split, status or not-the-actor
   * @param fact id of the fact
   * @param value the status, the actor, the other fact or the document
   * @param note why, in the words of who corrects
   */
  record Wish(String verb, String fact, String value, String note) {}

  /**
   * What was done.
   *
   * @param act number of the decision
   * @param fact id of the fact as it is now; empty where there is none any more
   */
  record Done(int act, String fact) {}

  Done correct(Wish wish, Reader reader) {
    Overrule.Verb verb = verb(wish.verb());
    String note = wish.note().strip();
    String signed = reader.name() == null ? note : (note + " (" + reader.name() + ")").strip();
    String kept = signed.substring(0, Math.min(LONGEST_NOTE, signed.length()));
    return intake.change(record -> overrule(record, verb, wish, kept, reader));
  }

  Done undo(int act, Reader reader) {
    return intake.change(record -> {
      audit.note(reader, "undo", String.valueOf(act));
      List<String> about = record.takeBack(act, settings.fold());
      return new Done(act, about.isEmpty() ? "" : nowToldAs(record, about.getFirst(), ""));
    });
  }

  /** Every decision once, the newest first, each with its fact as it is now, if there is one. */
  static <T> List<T> decided(Catalogue catalogue, BiFunction<Overrule, @Nullable Fact, T> each) {
    var acts = new TreeSet<Integer>();
    return catalogue.overrules().reversed().stream()
        .filter(it -> acts.add(it.act()))
        .map(it -> each.apply(it, catalogue.toldUnder(it.told())))
        .toList();
  }

  private static Overrule.Verb verb(String word) {
    for (Overrule.Verb verb : Overrule.Verb.values()) {
      if (verb.label().equals(word)) {
        return verb;
      }
    }
    throw Refusal.wrong("That is no correction.");
  }

  private Done overrule(
      RecordFile record, Overrule.Verb verb, Wish wish, String note, Reader reader) {
    Fact fact = one(record, wish.fact());
    var told = new ArrayList<>(told(fact, verb, wish.value()));
    if (verb == Overrule.Verb.JOIN) {
      told.addAll(told(one(record, wish.value()), verb, wish.value()));
    }
    if (told.isEmpty()) {
      throw Refusal.wrong("No document of that name tells this.");
    }
    String value = kept(verb, wish.value());
    String about = wish.fact() + " " + wish.value();
    audit.note(reader, verb.label(), about + (note.isEmpty() ? "" : ": " + note));
    int act =
        record.overrule(verb, told.stream().distinct().toList(), value, note, settings.fold());
    return new Done(act, nowToldAs(record, told.getFirst(), wish.fact()));
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
}
