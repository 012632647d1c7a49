package readout.model;

import java.util.ArrayList;
import java.util.List;
import readout.actor.NameProposal;
import readout.attribution.Proposal;
import readout.event.EventProposal;
import readout.event.EventProposer;
import readout.text.Span;

/**
 * What the network reads in one window.
 *
 * @param attributions who says what, those inside others behind those around them
 * @param events what happened, in text order
 * @param possible what its sentences may tell at all, in text order
 * @param names who and what is named, in text order
 */
record WindowReading(
    List<Proposal> attributions,
    List<EventProposal> events,
    List<EventProposer.Possible> possible,
    List<NameProposal> names) {

  WindowReading {
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
    possible = List.copyOf(possible);
  }

  /** Of those seen in the inner layer only what stands in what somebody says. */
  static WindowReading of(
      List<Proposal> outer,
      List<Proposal> inner,
      List<EventProposal> events,
      List<EventProposer.Possible> possible,
      List<NameProposal> names) {
    var attributions = new ArrayList<>(outer);
    inner.stream().filter(it -> standsInside(it, outer)).forEach(attributions::add);
    return new WindowReading(attributions, events, possible, names);
  }

  private static boolean standsInside(Proposal inner, List<Proposal> outer) {
    Span cue = inner.cue().getFirst();
    return outer.stream()
        .anyMatch(it -> it.content().stream().anyMatch(content -> content.covers(cue)));
  }

  /** The same at another place of the text, moved by so many characters. */
  WindowReading moved(int by) {
    return new WindowReading(
        attributions.stream().map(it -> moved(it, by)).toList(),
        events.stream().map(it -> moved(it, by)).toList(),
        possible.stream()
            .map(it -> new EventProposer.Possible(moved(it.words(), by), it.types()))
            .toList(),
        names.stream().map(it -> moved(it, by)).toList());
  }

  private static NameProposal moved(NameProposal it, int by) {
    return new NameProposal(moved(it.span(), by), it.type(), it.sure(), it.model());
  }

  private static Proposal moved(Proposal it, int by) {
    return new Proposal(
        moved(it.source(), by),
        moved(it.cue(), by),
        moved(it.content(), by),
        it.sure(),
        it.model());
  }

  private static EventProposal moved(EventProposal it, int by) {
    return new EventProposal(
        moved(it.trigger(), by),
        it.type(),
        it.told(),
        it.mode(),
        it.status(),
        it.sureOfStatus(),
        it.parts().stream()
            .map(part ->
                new EventProposal.Part(moved(part.word(), by), part.actor(), part.recipient()))
            .toList(),
        it.model());
  }

  private static List<Span> moved(List<Span> spans, int by) {
    return spans.stream().map(span -> moved(span, by)).toList();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
