package readout.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.account.Comparison;
import readout.account.Ledger;
import readout.commitment.Docket;
import readout.event.EventMention;
import readout.event.Status;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Link;

/** Accounts, claims, promises and what happened when, for a person at a terminal. */
public final class AccountsText {

  private final Ink ink;
  private final StringBuilder out = new StringBuilder();

  private AccountsText(Ink ink) {
    this.ink = ink;
  }

  // ---- compare ----

  /** The accounts of one event, side by side. */
  public static String of(Fact event, Comparison comparison, Ink ink) {
    var page = new AccountsText(ink);
    page.line(ink.strong(headline(event)) + "  " + ink.id(event.id()));
    page.head("How each source has it", comparison.versions().size());
    comparison.versions().forEach(page::version);
    page.differences(comparison);
    for (Comparison.Agreement agreement : Comparison.Agreement.values()) {
      page.points(agreement, comparison.points());
    }
    if (comparison.silence() != null) {
      page.line("");
      page.line("Nothing to compare: " + Entry.flat(comparison.silence()) + ".");
    }
    return page.out.toString();
  }

  /**
   * Of the event as such; that there are none is told only where no points follow, which tell more.
   */
  private void differences(Comparison comparison) {
    if (!comparison.differences().isEmpty() || comparison.points().isEmpty()) {
      head("Told otherwise, or by some only", comparison.differences().size());
      comparison.differences().forEach(difference -> line("  " + Entry.flat(difference)));
    }
  }

  private void version(Comparison.Version version) {
    line("  " + ink.strong(Entry.flat(version.source())) + "  [" + version.status() + "]");
    line("    \u201c" + Entry.flat(version.wording()) + "\u201d");
    line("    " + ink.faint(version.document()));
  }

  private void points(Comparison.Agreement agreement, List<Comparison.Point> points) {
    List<Comparison.Point> these =
        points.stream().filter(point -> point.agreement() == agreement).toList();
    if (!these.isEmpty()) {
      String label = agreement.label();
      head(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1), these.size());
      these.forEach(this::point);
    }
  }

  private void point(Comparison.Point point) {
    side(point.first(), point.one());
    side(point.second(), point.other());
    line(
        "      "
            + (point.note().isEmpty() ? "" : ink.warn(Entry.flat(point.note())) + "  ")
            + ink.id(String.join(" ", point.facts())));
  }

  private void side(String name, @Nullable String wording) {
    line(
        "  "
            + name
            + "  "
            + (wording == null
                ? ink.faint("nothing of it found")
                : "\u201c" + Entry.flat(wording) + "\u201d"));
  }

  // ---- claims ----

  /** Claims and denials, and what became of what anonymous sources said. */
  public static String of(Ledger ledger, Ink ink) {
    var page = new AccountsText(ink);
    page.head("Claims", ledger.claims().size());
    if (ledger.claims().isEmpty()) {
      page.line("  none: no text of the record tells a claim that its outlet does not vouch for");
    }
    ledger.claims().forEach(page::claim);
    page.head("Anonymous sources", ledger.anonymous().size());
    if (ledger.anonymous().isEmpty()) {
      page.line("  none: nothing in the record rests on a source without a name");
    }
    ledger.anonymous().forEach(page::anonymous);
    return page.out.toString();
  }

  private void claim(Ledger.Entry entry) {
    Fact claim = entry.claim();
    saying("claim ", claim, claim == null ? "" : claimant(claim, entry.answer()));
    saying("answer", entry.answer(), entry.answer() == null ? "" : speaker(entry.answer()));
    line("    " + ink.warn(Entry.flat(entry.how())));
  }

  /** Who denies a thing is not who claimed it. */
  private static String claimant(Fact claim, @Nullable Fact answer) {
    boolean denied =
        claim.status() == Status.DENIED && answer != null && speaker(claim).equals(speaker(answer));
    return denied ? "somebody not told" : speaker(claim);
  }

  private void saying(String name, @Nullable Fact fact, String speaker) {
    if (fact == null) {
      line("  " + name + "  " + ink.faint("not told"));
      return;
    }
    line(
        "  "
            + name
            + "  "
            + ink.strong(Entry.flat(speaker))
            + ": "
            + quotation(fact)
            + " ["
            + fact.status().label()
            + "]  "
            + ink.id(fact.id()));
  }

  private void anonymous(Ledger.Account account) {
    line(
        "  "
            + Entry.flat(account.outlet())
            + ", "
            + account.sourceClass()
            + ": "
            + account.said()
            + " said, "
            + account.vouchedFor()
            + " later vouched for, "
            + account.denied()
            + " denied");
  }

  // ---- promises ----

  /** The promises, as of a day. */
  public static String of(Docket docket, Ink ink) {
    var page = new AccountsText(ink);
    String day = docket.day();
    page.line(
        day == null
            ? "As of an unknown day: no document has a date, so nothing can be overdue"
            : "As of " + day);
    for (Docket.Standing standing : Docket.Standing.values()) {
      page.promises(standing, docket);
    }
    if (docket.entries().isEmpty()) {
      page.line("No promise: no text of the record tells of one.");
    }
    return page.out.toString();
  }

  private void promises(Docket.Standing standing, Docket docket) {
    List<Docket.Entry> these =
        docket.entries().stream().filter(entry -> entry.standing() == standing).toList();
    if (these.isEmpty()) {
      return;
    }
    String label = standing.name().replace('_', ' ');
    head(label + (standing == Docket.Standing.OVERDUE ? ", and no report" : ""), these.size());
    these.forEach(this::promise);
  }

  private void promise(Docket.Entry entry) {
    Fact fact = entry.fact();
    line(
        "  "
            + (entry.due() == null ? "" : "due " + entry.due() + "  ")
            + ink.strong(headline(fact))
            + "  "
            + ink.id(fact.id()));
    line("    " + quotation(fact));
    var promise = fact.commitment();
    if (promise != null) {
      String conditions =
          promise.conditions().isEmpty()
              ? ""
              : promise.conditions().stream().map(Entry::condition).collect(Collectors.joining());
      String shown = promise.fateFact() == null ? "" : "; shown by " + promise.fateFact();
      line(
          "    "
              + ink.faint(
                  "promise of "
                      + promise.strength()
                      + (entry.made() == null ? "" : "; first told " + entry.made())
                      + Entry.flat(conditions)
                      + shown));
    }
  }

  // ---- what happened when ----

  /** Events and plans by their own days; what has none is counted. */
  public static String timeline(List<Fact> facts, List<Link> links, Ink ink) {
    var page = new AccountsText(ink);
    List<Fact> events = facts.stream().filter(AccountsText::isEvent).toList();
    var notes = notes(links);
    List<Fact> dated =
        events.stream()
            .filter(fact -> fact.date() != null)
            .sorted(Comparator.comparing(AccountsText::start).thenComparing(Fact::id))
            .toList();
    dated.forEach(fact -> page.event(fact, notes.getOrDefault(fact.id(), "")));
    page.line(
        dated.isEmpty()
            ? "Nothing with a day: the record tells "
                + events.size()
                + " events and plans, none of them with a date."
            : "and " + (events.size() - dated.size()) + " whose day no text tells");
    return page.out.toString();
  }

  private static boolean isEvent(Fact fact) {
    return fact.kind() == EventMention.Kind.EVENT || fact.kind() == EventMention.Kind.PLAN;
  }

  private static String start(Fact fact) {
    FactDate date = fact.date();
    return date == null ? "" : date.start();
  }

  private static Map<String, String> notes(List<Link> links) {
    var notes = new TreeMap<String, String>();
    for (Link link : links) {
      switch (link.relation()) {
        case PLANNED_THEN_OCCURRED ->
            link.from()
                .forEach(id ->
                    notes.merge(
                        id, "came about: " + String.join(" ", link.to()), (a, b) -> a + "; " + b));
        case SUPERSEDES ->
            link.to()
                .forEach(id ->
                    notes.merge(
                        id,
                        "superseded by " + String.join(" ", link.from()),
                        (a, b) -> a + "; " + b));
        default -> {}
      }
    }
    return notes;
  }

  private void event(Fact fact, String note) {
    FactDate date = fact.date();
    String days = date == null ? "" : Entry.days(date);
    line(days + "  " + ink.strong(headline(fact)) + state(fact) + "  " + ink.id(fact.id()));
    if (!note.isEmpty()) {
      line("    " + ink.faint(note));
    }
  }

  // ---- words ----

  private String state(Fact fact) {
    String state = new Entry(fact, List.of()).state();
    return state.isEmpty() ? "" : ink.warn(" [" + state + "]");
  }

  private static String headline(Fact fact) {
    return Entry.flat(new Entry(fact, List.of()).headline());
  }

  private static String quotation(Fact fact) {
    return new Entry(fact, List.of()).quotation();
  }

  private static String speaker(Fact fact) {
    return fact.attribution().isEmpty() ? "" : fact.attribution().getLast().name();
  }

  private void head(String title, int count) {
    line("");
    line(ink.strong(title) + ink.faint("  " + count));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
