package readout.event;

import java.util.Set;
import java.util.regex.Pattern;
import readout.attribution.Attribution;
import readout.attribution.Stance;
import readout.ontology.EventType;
import readout.text.SegmentedText;
import readout.text.Span;

/** What is a refusal, and what only sounds like one. */
final class Refusals {

  /** Characters in which the noun must stand that says what is refused. */
  private static final int LONGEST_HEAD = 60;

  private static final Set<String> SILENCE =
      Set.of(
          "draw",
          "comment",
          "say",
          "quote",
          "elaborate",
          "identify",
          "name",
          "speculate",
          "answer");

  private static final Pattern REFUSING =
      Pattern.compile("(?i).*\\b(?:reject|rebuff|spurn|oppos|rul(?:e|es|ed|ing) out)\\w*.*");

  /** What can be turned down, and is no claim that could be denied. */
  private static final Pattern TURNED_DOWN =
      Pattern.compile(
          "(?i)\\W*(?:[\\w'’.-]+ ){0,4}?(?:attempt|effort|plan|proposal|demand|offer|ultimatum"
              + "|pressure|interference|meddling|idea|move|condition|compromise|request|resolution"
              + "|decision|ruling|measure|sanction|tariff|bid|solution|division|partition|annexation"
              + "|blackmail|dictate|bill|ceasefire|truce|deployment|presence)s?\\b.*",
          Pattern.DOTALL);

  private static final Pattern CLAUSE =
      Pattern.compile("(?i)\\W*(?:that|as|what|having)\\b.*", Pattern.DOTALL);

  private static final Pattern CLAIM =
      Pattern.compile(
          "(?i).*\\b(?:claim|report|allegation|accusation|charge|account|assertion|suggestion|rumou?r"
              + "|stor(?:y|ies)|notion|criticism|involvement|responsibility|wrongdoing).*",
          Pattern.DOTALL);

  private Refusals() {}

  /** "Rejects any attempt to move the border" denies nothing that was said. */
  static boolean isTold(Attribution attribution, SegmentedText text) {
    if (attribution.stance() != Stance.DENIES
        || attribution.cue().isEmpty()
        || attribution.content().size() != 1) {
      return false;
    }
    String content = attribution.content().getFirst().of(text.text());
    String head = content.substring(0, Math.min(content.length(), LONGEST_HEAD));
    return REFUSING.matcher(attribution.cue().getFirst().of(text.text())).matches()
        && TURNED_DOWN.matcher(head).matches()
        && !CLAUSE.matcher(head).matches()
        && !CLAIM.matcher(head).matches();
  }

  /** To keep silent refuses nothing to anybody, nor does he who leaves something open. */
  static boolean isNone(ParsedSentence parsed, EventProposal proposal) {
    return proposal.type() == EventType.REJECT
        && (isSilence(parsed, proposal.trigger()) || isLeftOpen(parsed, proposal.trigger()));
  }

  private static boolean isLeftOpen(ParsedSentence parsed, Span trigger) {
    return parsed.clauses().stream()
        .filter(c -> parsed.span(c.verb(), c.verb()).overlaps(trigger))
        .anyMatch(c -> Speech.leavesOpen(c.group()));
  }

  /** "declined to be drawn", "refused to comment": to keep silent refuses nothing to anybody. */
  private static boolean isSilence(ParsedSentence parsed, Span trigger) {
    return parsed.clauses().stream()
        .filter(c -> parsed.span(c.verb(), c.verb()).overlaps(trigger))
        .map(c -> Undertakings.content(parsed, c.verb()))
        .anyMatch(c -> c != null && SILENCE.contains(c.group().lemma()));
  }

  /** "Will not lift the ban": that nothing will be done is what was refused. */
  static boolean isTold(EventProposal proposal, SegmentedText text) {
    String words = proposal.trigger().of(text.text());
    return proposal.type() == EventType.REJECT
        && (proposal.status() == Status.NEGATED || proposal.status() == Status.OCCURRED)
        && (words.contains("not ") || words.contains("n't "));
  }
}
