package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.event.Status;

/**
 * A plan that a text tells of as past, and what came of it, in the same sentence or the next: "the
 * prisoners, who were to go home on Friday, went on Sunday".
 */
final class LookingBack {

  private static final Pattern WAS_TO_BE =
      Pattern.compile(
          "\\b(?:(?:was|were) (?:\\w+ )?to|(?:should|ought to|would) have|due"
              + "|(?:promised|announced|scheduled|planned|foreseen|set|fixed) (?:for|by)"
              + "|had (?:\\w+ )?(?:been )?(?:promised|announced|agreed|undertaken|pledged|planned|scheduled|vowed|set))\\b");

  private final List<Fact> told;

  LookingBack(List<Fact> told) {
    this.told = told;
  }

  List<Link> links() {
    var links = new ArrayList<Link>();
    for (Fact plan : told) {
      Fact act = isPast(plan) ? act(Profile.of(plan)) : null;
      if (act != null) {
        links.add(
            new Link(
                Link.Relation.PLANNED_THEN_OCCURRED,
                List.of(plan.id()),
                List.of(act.id()),
                "the text looks back on the plan and tells what came of it"));
      }
    }
    return links;
  }

  private static boolean isPast(Fact plan) {
    Telling telling = plan.tellings().getFirst();
    int end = telling.trigger().end() - telling.span().start();
    String before = telling.wording().substring(0, Math.clamp(end, 0, telling.wording().length()));
    return Profile.of(plan).time() == Profile.Time.AHEAD
        && WAS_TO_BE.matcher(before.toLowerCase(Locale.ROOT)).find();
  }

  /** The nearest act that can be meant; of two as near, the later. */
  private @Nullable Fact act(Profile plan) {
    Fact nearest = null;
    int least = 2;
    for (Fact fact : told) {
      int distance = Math.abs(sentence(fact) - sentence(plan.fact()));
      boolean near = distance < least || nearest != null && distance == least;
      if (near && isOutcome(plan, Profile.of(fact))) {
        nearest = fact;
        least = distance;
      }
    }
    return nearest;
  }

  private static int sentence(Fact fact) {
    return fact.tellings().getFirst().sentence();
  }

  private static boolean isOutcome(Profile plan, Profile act) {
    Status status = act.fact().status();
    String mode = plan.fact().mode();
    String done = act.fact().mode();
    return (status == Status.OCCURRED || status == Status.ONGOING)
        && plan.fact().type() == act.fact().type()
        && (mode == null || done == null || mode.equals(done))
        && !act.isSpeech()
        && isOfTheSame(plan, act)
        && !plan.fact().id().equals(act.fact().id())
        && !Fulfilment.isEarly(plan, act);
  }

  /** Of the same sides; a manner that both name is enough where one of them names no side. */
  private static boolean isOfTheSame(Profile plan, Profile act) {
    double parties = Sameness.parties(plan, act);
    boolean manner = plan.fact().mode() != null && plan.fact().mode().equals(act.fact().mode());
    return parties >= 1 || parties >= 0 && manner && !Sieves.isToOthers(plan, act);
  }
}
