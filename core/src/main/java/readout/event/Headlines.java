package readout.event;

import java.util.List;
import java.util.Set;
import readout.ontology.EventType;
import readout.text.Span;
import readout.text.Tokens;

/** What headlines leave out: "Minsk accused over migrants" is short for "is accused". */
final class Headlines {

  /** Verbs that name whom they blame right behind them, unless he stands before them. */
  private static final Set<String> BLAMING =
      Set.of("accused", "blamed", "condemned", "criticised", "criticized", "denounced");

  private static final Set<String> ABOUT = Set.of("over", "for", "of", "after", "in", "by");

  private Headlines() {}

  /** Who stands before such a verb without an object is blamed; who blames him is not told. */
  static Parties blamed(ParsedSentence parsed, EventProposal proposal, Parties parties) {
    boolean turned =
        proposal.type() == EventType.ACCUSE
            && parties.recipients().isEmpty()
            && isPassive(parsed, proposal.trigger())
            && parties.actors().stream().allMatch(it -> isBefore(parsed, it, proposal.trigger()));
    List<Integer> named = parties.actors();
    return turned ? new Parties(List.of(), named) : parties;
  }

  private static boolean isPassive(ParsedSentence parsed, Span trigger) {
    Tokens tokens = parsed.tokens();
    int verb = tokens.at(trigger.start());
    int behind = verb + 1;
    return BLAMING.contains(tokens.lower(verb))
        && behind < parsed.sentence().endToken()
        && ABOUT.contains(tokens.lower(behind));
  }

  private static boolean isBefore(ParsedSentence parsed, int mention, Span trigger) {
    return parsed.cast().mentions().get(mention).span().end() <= trigger.start();
  }
}
