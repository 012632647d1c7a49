package readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import readout.event.EventProposal;
import readout.ontology.EventType;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;

/**
 * From what the network gives for one window to proposals: neighbouring words that most likely tell
 * one kind of event are its trigger.
 */
final class EventReading {

  /** Words less likely than this to tell an event tell none. */
  private static final double LOW = 0.15;

  /** A mode less likely than this is not told. */
  private static final double SURE_OF_MODE = 0.6;

  /** Words less likely than this take no part. */
  private static final double NO_PART = 0.02;

  private final SegmentedText text;
  private final List<Piece> window;
  private final EventScores scores;
  private final EventLabels labels;

  /** For each word the number of its first piece, [CLS] counted. */
  private final List<Integer> words = new ArrayList<>();

  private EventReading(
      SegmentedText text, List<Piece> window, EventScores scores, EventLabels labels) {
    this.text = text;
    this.window = window;
    this.scores = scores;
    this.labels = labels;
    for (int i = 0; i < window.size(); i++) {
      if (window.get(i).opensWord()) {
        words.add(i + 1);
      }
    }
  }

  static List<EventProposal> of(
      SegmentedText text, List<Piece> window, EventScores scores, EventLabels labels) {
    return new EventReading(text, window, scores, labels).proposals();
  }

  private List<EventProposal> proposals() {
    var found = new ArrayList<EventProposal>();
    int word = 0;
    while (word < words.size()) {
      int kind = kind(word);
      Sentence sentence = kind < 0 ? null : text.sentenceAt(span(word).start());
      int end = word + 1;
      while (sentence != null && end < words.size() && goesOn(end, kind, sentence)) {
        end++;
      }
      if (sentence != null) {
        found.add(proposal(word, end, kind, sentence));
      }
      word = end;
    }
    return found;
  }

  private boolean goesOn(int word, int kind, Sentence sentence) {
    return kind(word) == kind && sentence.span().covers(span(word));
  }

  /** The number of the likeliest type of a word, -1 where it tells nothing. */
  private int kind(int word) {
    int piece = words.get(word);
    if (1 - scores.type(piece, 0) < LOW) {
      return -1;
    }
    return likeliest(labels.types().size(), k -> scores.type(piece, k + 1));
  }

  private EventProposal proposal(int from, int to, int kind, Sentence sentence) {
    List<Integer> at = words.subList(from, to);
    double told = at.stream().mapToDouble(p -> scores.type(p, kind + 1)).max().orElseThrow();
    EventType type = labels.types().get(kind);
    int status = likeliest(labels.statuses().size(), k -> mean(at, p -> scores.status(p, k)));
    return new EventProposal(
        span(from).union(span(to - 1)),
        type,
        told,
        mode(at, type),
        labels.statuses().get(status),
        mean(at, p -> scores.status(p, status)),
        parts(at, sentence),
        EventModel.ID);
  }

  private @Nullable String mode(List<Integer> at, EventType type) {
    int mode = likeliest(labels.modes().size(), k -> mean(at, p -> scores.mode(p, k)));
    return mean(at, p -> scores.mode(p, mode)) >= SURE_OF_MODE ? labels.mode(type, mode) : null;
  }

  private List<EventProposal.Part> parts(List<Integer> at, Sentence sentence) {
    var parts = new ArrayList<EventProposal.Part>();
    for (int word = 0; word < words.size(); word++) {
      Span span = span(word);
      int piece = words.get(word);
      double actor = mean(at, p -> scores.actor(p, piece));
      double recipient = mean(at, p -> scores.recipient(p, piece));
      if (sentence.span().covers(span) && Math.max(actor, recipient) >= NO_PART) {
        parts.add(new EventProposal.Part(span, actor, recipient));
      }
    }
    return parts;
  }

  private Span span(int word) {
    int first = words.get(word) - 1;
    int last = Writing.endOfWord(window, first) - 1;
    return new Span(window.get(first).start(), window.get(last).end());
  }

  private static double mean(List<Integer> pieces, IntToDoubleFunction value) {
    return pieces.stream().mapToDouble(value::applyAsDouble).sum() / pieces.size();
  }

  private static int likeliest(int count, IntToDoubleFunction value) {
    int best = 0;
    for (int k = 1; k < count; k++) {
      best = value.applyAsDouble(k) > value.applyAsDouble(best) ? k : best;
    }
    return best;
  }
}
