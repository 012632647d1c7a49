package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.actor.Mention;
import readout.ontology.EventType;
import readout.text.Span;

/**
 * Those mentions of a sentence whose words a trained reader takes for parties.
 *
 * @param sure that each mention was rightly taken or left
 * @param covered that no likely party stands in words that are no mention
 */
record ProposedParties(Parties parties, double sure, double covered) {

  private static final double EVEN = 0.5;

  /** A mention with the probability of each part. */
  private record Part(int mention, double actor, double recipient) {
    double likely() {
      return Math.max(actor, recipient);
    }

    boolean acts() {
      return actor >= recipient;
    }
  }

  /** Null where nobody takes part. */
  static @Nullable ProposedParties of(
      ParsedSentence parsed, List<Integer> mentions, EventProposal proposal) {
    var byActor = new TreeMap<Integer, Part>();
    var spans = new ArrayList<Span>();
    for (int mention : outermost(parsed, mentions)) {
      Mention found = parsed.cast().mentions().get(mention);
      Part part = part(parsed, mention, proposal.parts());
      if (part.likely() >= EVEN) {
        spans.add(found.span());
      }
      if (part.likely() > 0) {
        byActor.merge(found.actor(), part, (a, b) -> b.likely() > a.likely() ? b : a);
      }
    }
    Parties parties = parties(proposal, List.copyOf(byActor.values()));
    return parties == null
        ? null
        : new ProposedParties(parties, sure(byActor.values()), covered(proposal, spans));
  }

  private static List<Integer> outermost(ParsedSentence parsed, List<Integer> mentions) {
    var found = new ArrayList<Integer>();
    int end = 0;
    for (int mention : mentions) {
      Span span = parsed.cast().mentions().get(mention).span();
      if (span.end() > end) {
        found.add(mention);
        end = span.end();
      }
    }
    return found;
  }

  private static Part part(ParsedSentence parsed, int mention, List<EventProposal.Part> words) {
    Span span = parsed.cast().mentions().get(mention).span();
    double actor = 0;
    double recipient = 0;
    int count = 0;
    for (EventProposal.Part word : words) {
      if (span.covers(word.word())) {
        actor += word.actor();
        recipient += word.recipient();
        count++;
      }
    }
    boolean acting = parsed.isSomebody(mention);
    boolean receiving = acting || parsed.isPlace(mention);
    return new Part(
        mention,
        acting && count > 0 ? actor / count : 0,
        receiving && count > 0 ? recipient / count : 0);
  }

  private static @Nullable Parties parties(EventProposal proposal, List<Part> parts) {
    var actors = new ArrayList<Integer>();
    var recipients = new ArrayList<Integer>();
    boolean together = proposal.type() == EventType.CONSULT && !"visit".equals(proposal.mode());
    for (Part part : parts) {
      if (part.likely() >= EVEN) {
        (part.acts() || together ? actors : recipients).add(part.mention());
      }
    }
    actors.sort(null);
    recipients.sort(null);
    return actors.isEmpty() && recipients.isEmpty() ? null : new Parties(actors, recipients);
  }

  private static double sure(Iterable<Part> parts) {
    double sure = 1;
    for (Part part : parts) {
      sure *= Math.max(part.likely(), 1 - part.likely());
    }
    return sure;
  }

  private static double covered(EventProposal proposal, List<Span> taken) {
    double left = 0;
    for (EventProposal.Part part : proposal.parts()) {
      boolean open =
          taken.stream().noneMatch(part.word()::overlaps)
              && !proposal.trigger().overlaps(part.word());
      left = open ? Math.max(left, Math.max(part.actor(), part.recipient())) : left;
    }
    return 1 - left;
  }
}
