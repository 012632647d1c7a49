package readout.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import readout.actor.Cast;
import readout.ontology.EventType;

/**
 * A contact that a text tells as once planned ("was scheduled to meet") and elsewhere as called off
 * by one of those who were to meet is cancelled, not planned.
 */
final class CalledOff {

  private static final Set<String> CALLING_OFF =
      Set.of("call", "cancel", "postpone", "scrap", "shelve", "abandon", "put");

  private static final Pattern OFF =
      Pattern.compile(
          "\\bbut (?:the|his|her|their|that|this|it) ?(?:\\w+ )?(?:was|were|has been|had been|is)"
              + " (?:then |later )?(?:put off|cancell?ed|called off|postponed|scrapped|shelved"
              + "|abandoned)\\b");

  private CalledOff() {}

  /** Whether a plan is told from behind: "was to meet", "had been due to meet". */
  static boolean isOncePlanned(ParsedSentence sentence, Clause clause) {
    if (clause.governor() < 0 || clause.group().tense() != VerbGroup.Tense.INFINITIVE) {
      return false;
    }
    VerbGroup above = sentence.clauses().get(clause.governor()).group();
    boolean planned =
        switch (above.lemma()) {
          case "be", "schedule", "expect", "slate", "set", "plan" -> true;
          default -> false;
        };
    boolean passive = above.passive() || above.lemma().equals("be") || above.perfect();
    return planned && passive && above.tense() == VerbGroup.Tense.PAST && !above.negated();
  }

  /**
   * Whether one of those who were to meet called a contact off.
   *
   * @param text of the document
   */
  static boolean isOff(EventMention plan, List<EventMention> events, Cast cast, String text) {
    return plan.type() == EventType.CONSULT
        && plan.status() == Status.PLANNED
        && events.stream().anyMatch(off -> isCallingOff(off, text) && isBySame(off, plan, cast));
  }

  /** "Was to meet her on Friday, but the trip was put off". */
  static boolean isOffInSameBreath(EventMention plan, String sentence, int start) {
    int from = Math.max(0, plan.trigger().end() - start);
    return plan.type() == EventType.CONSULT
        && plan.status() == Status.PLANNED
        && from < sentence.length()
        && OFF.matcher(sentence.substring(from).toLowerCase(Locale.ROOT)).find();
  }

  private static boolean isCallingOff(EventMention event, String text) {
    String trigger = event.trigger().of(text).toLowerCase(Locale.ROOT);
    boolean called =
        CALLING_OFF.stream().anyMatch(trigger::startsWith)
            && event.type() == EventType.REJECT
            && event.status() == Status.OCCURRED;
    return called || event.type() == EventType.CONSULT && event.status() == Status.CANCELLED;
  }

  private static boolean isBySame(EventMention off, EventMention plan, Cast cast) {
    return off.actors().stream()
        .map(m -> cast.mentions().get(m).actor())
        .anyMatch(
            actor -> plan.actors().stream().anyMatch(m -> cast.mentions().get(m).actor() == actor));
  }
}
