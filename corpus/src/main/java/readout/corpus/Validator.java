package readout.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.event.EventMention;
import readout.event.Status;
import readout.record.Link;

/** Checks what holds across an affair; {@link ArticleValidator} checks each article. */
public final class Validator {

  private final Affair affair;
  private final List<Problem> problems = new ArrayList<>();

  private Validator(Affair affair) {
    this.affair = affair;
  }

  /** Everything wrong in the corpus, unreadable lines first. */
  public static List<Problem> check(Corpus corpus) {
    var problems = new ArrayList<>(corpus.problems());
    for (Affair affair : corpus.affairs()) {
      problems.addAll(check(affair));
    }
    return problems;
  }

  /** Everything wrong in one affair. */
  public static List<Problem> check(Affair affair) {
    var validator = new Validator(affair);
    affair.articles().forEach(a -> validator.problems.addAll(ArticleValidator.check(affair, a)));
    validator.checkCast();
    affair.facts().values().forEach(validator::check);
    affair.ties().forEach(validator::check);
    affair.aparts().forEach(a -> validator.declared(a.line(), a.facts()));
    affair.differences().forEach(d -> validator.declared(d.line(), List.of(d.fact())));
    affair.fates().forEach(validator::check);
    affair.reuses().forEach(validator::check);
    return validator.problems;
  }

  private void report(int line, String message) {
    problems.add(new Problem("affairs/" + affair.folder() + "/affair.marks", line, message));
  }

  private void checkCast() {
    for (Affair.Member member : affair.cast().values()) {
      String country = member.country();
      if (country != null && !Vocabulary.COUNTRY.matcher(country).matches()) {
        report(member.line(), "not a country code: " + country);
      }
      if (member.sector() != null && !Vocabulary.SECTORS.contains(member.sector())) {
        report(member.line(), "not a sector: " + member.sector());
      }
    }
  }

  private void check(Affair.Fact fact) {
    List<Mark.Event> mentions = affair.mentions(fact.id());
    if (mentions.isEmpty()) {
      report(fact.line(), "told by no article: " + fact.id());
    }
    if (mentions.stream().map(Mark.Event::type).distinct().count() > 1) {
      report(fact.line(), "told as several types: " + fact.id());
    }
    for (String context : fact.contexts()) {
      if (!Vocabulary.CONTEXTS.contains(context)) {
        report(fact.line(), "not a context: " + context);
      }
    }
    checkDates(fact, mentions);
    checkPromise(fact, mentions);
  }

  private void checkDates(Affair.Fact fact, List<Mark.Event> mentions) {
    var days = new HashSet<String>();
    for (Mark.Event mention : mentions) {
      String date = mention.date();
      if (date != null && date.matches("\\d{4}-\\d{2}-\\d{2}")) {
        days.add(date);
      }
    }
    if (days.size() > 1 && !differs(fact, "date")) {
      report(fact.line(), fact.id() + " has several days and no differ line: " + days);
    }
  }

  private boolean differs(Affair.Fact fact, String field) {
    return affair.differences().stream()
        .anyMatch(d -> d.fact().equals(fact.id()) && d.field().equals(field));
  }

  private void checkPromise(Affair.Fact fact, List<Mark.Event> mentions) {
    boolean promised = mentions.stream().anyMatch(m -> m.promise() != null);
    boolean fated = affair.fates().stream().anyMatch(f -> f.fact().equals(fact.id()));
    if (promised != fated) {
      report(fact.line(), promised ? "promise without a fate" : "fate without a promise");
    }
  }

  private void check(Affair.Tie tie) {
    declared(tie.line(), tie.from());
    declared(tie.line(), tie.to());
    if (tie.scope() != null && !Vocabulary.SCOPES.contains(tie.scope())) {
      report(tie.line(), "not a scope: " + tie.scope());
    }
    if (tie.relation() == Link.Relation.CLAIM_DENIED_BY) {
      checkDenial(tie);
    }
    if (tie.relation() == Link.Relation.PLANNED_THEN_OCCURRED) {
      wants(tie, tie.from(), Set.of(Status.PLANNED, Status.PROPOSED));
      wants(tie, tie.to(), Set.of(Status.OCCURRED, Status.ONGOING, Status.ALLEGED));
    }
  }

  private void checkDenial(Affair.Tie tie) {
    if (tie.scope() == null) {
      report(tie.line(), "denial without a scope");
    }
    for (String fact : tie.to()) {
      if (affair.mentions(fact).stream().noneMatch(m -> m.kind() == EventMention.Kind.DENIAL)) {
        report(tie.line(), "not told as a denial: " + fact);
      }
    }
  }

  private void wants(Affair.Tie tie, List<String> facts, Set<Status> statuses) {
    for (String fact : facts) {
      if (affair.mentions(fact).stream().noneMatch(m -> statuses.contains(m.status()))) {
        report(tie.line(), fact + " is never told as " + statuses);
      }
    }
  }

  private void check(Affair.Fate fate) {
    declared(fate.line(), List.of(fate.fact()));
    if (!Vocabulary.FATES.contains(fate.fate())) {
      report(fate.line(), "not a fate: " + fate.fate());
    }
    if (fate.fate().equals("not-reported") != (fate.by() == null)) {
      report(fate.line(), "a fate needs the fact that shows it, not-reported has none");
    }
    if (fate.by() != null) {
      declared(fate.line(), List.of(fate.by()));
    }
  }

  private void check(Affair.Reuse reuse) {
    if (!Vocabulary.REUSES.contains(reuse.relation())) {
      report(reuse.line(), "not a relation of texts: " + reuse.relation());
    }
    boolean outside = !reuse.of().matches("\\d\\d");
    if (!isArticle(reuse.article()) || (!outside && !isArticle(reuse.of()))) {
      report(reuse.line(), "no such article");
    }
  }

  private boolean isArticle(String number) {
    return affair.articles().stream().anyMatch(a -> a.id().endsWith("/" + number));
  }

  private void declared(int line, List<String> facts) {
    for (String fact : facts) {
      if (!affair.facts().containsKey(fact)) {
        report(line, "no such fact: " + fact);
      }
    }
  }
}
