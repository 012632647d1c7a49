package readout.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;
import readout.event.EventMention;
import readout.event.Status;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Source;
import readout.record.Telling;

/**
 * Claims, who denies them and how much of them, and what became of what anonymous sources said.
 *
 * @param claims claims and denials, by the claim's id; a denial whose claim is not told stands
 *     alone
 * @param anonymous by class and outlet: how much was said, later vouched for, denied
 */
public record Ledger(List<Entry> claims, List<Account> anonymous) {

  public Ledger {
    claims = List.copyOf(claims);
    anonymous = List.copyOf(anonymous);
  }

  /**
   * A claim and what was said against it.
   *
   * @param claim absent where only the denial is told
   * @param answer the denial or dispute, absent where nobody has answered
   * @param how relation and scope, in words
   */
  public record Entry(@Nullable Fact claim, @Nullable Fact answer, String how) {}

  /**
   * What the anonymous sources of one class said through one outlet.
   *
   * @param sourceClass {@code unnamed} or {@code unnamed-official}
   * @param outlet through which
   * @param said facts that rest on them
   * @param vouchedFor of these, told by somebody named or by an outlet itself too
   * @param denied of these, denied by somebody
   */
  public record Account(String sourceClass, String outlet, int said, int vouchedFor, int denied) {}

  /** The ledger of a record. */
  public static Ledger of(List<Fact> facts, List<Link> links) {
    Map<String, Fact> byId = new HashMap<>();
    facts.forEach(fact -> byId.put(fact.id(), fact));
    var answered = new TreeMap<String, List<Entry>>();
    var denials = new HashMap<String, Boolean>();
    for (Link link : links) {
      if (isAnswer(link)) {
        for (String from : link.from()) {
          for (String to : link.to()) {
            denials.put(to, true);
            answered
                .computeIfAbsent(from, any -> new ArrayList<>())
                .add(new Entry(byId.get(from), byId.get(to), how(link)));
          }
        }
      }
    }
    return new Ledger(entries(facts, answered, denials), anonymous(facts, answered));
  }

  private static boolean isAnswer(Link link) {
    return link.relation() == Link.Relation.CLAIM_DENIED_BY
        || link.relation() == Link.Relation.CLAIM_DISPUTED_BY;
  }

  private static String how(Link link) {
    return link.relation().label().replace('_', ' ') + ": " + link.why();
  }

  private static List<Entry> entries(
      List<Fact> facts, Map<String, List<Entry>> answered, Map<String, Boolean> denials) {
    var entries = new ArrayList<Entry>();
    for (Fact fact : facts.stream().sorted(Comparator.comparing(Fact::id)).toList()) {
      boolean claim = fact.status() == Status.ALLEGED || fact.status() == Status.DENIED;
      if (answered.containsKey(fact.id())) {
        entries.addAll(answered.getOrDefault(fact.id(), List.of()));
      } else if (claim) {
        entries.add(new Entry(fact, null, "nobody has answered it"));
      } else if (fact.kind() == EventMention.Kind.DENIAL && !denials.containsKey(fact.id())) {
        entries.add(new Entry(null, fact, "what it denies is not told"));
      }
    }
    return entries;
  }

  // ---- anonymous sources ----

  private static List<Account> anonymous(List<Fact> facts, Map<String, List<Entry>> answered) {
    var accounts = new TreeMap<String, Account>();
    for (Fact fact : facts) {
      for (Telling telling : fact.tellings()) {
        Source speaker = telling.account().speaker();
        if (isAnonymous(speaker)) {
          String outlet = telling.account().attribution().getFirst().name();
          var one =
              new Account(
                  speaker.sourceClass().label(),
                  outlet,
                  1,
                  isVouchedFor(fact) ? 1 : 0,
                  answered.containsKey(fact.id()) ? 1 : 0);
          accounts.merge(one.sourceClass() + "\n" + outlet, one, Ledger::sum);
        }
      }
    }
    return List.copyOf(accounts.values());
  }

  private static boolean isAnonymous(Source source) {
    return source.sourceClass() == SourceClass.UNNAMED
        || source.sourceClass() == SourceClass.UNNAMED_OFFICIAL;
  }

  private static boolean isVouchedFor(Fact fact) {
    return fact.tellings().stream()
        .anyMatch(t ->
            !isAnonymous(t.account().speaker())
                && (t.account().status() == Status.OCCURRED
                    || t.account().status() == Status.ONGOING));
  }

  private static Account sum(Account a, Account b) {
    return new Account(
        a.sourceClass(),
        a.outlet(),
        a.said() + b.said(),
        a.vouchedFor() + b.vouchedFor(),
        a.denied() + b.denied());
  }
}
