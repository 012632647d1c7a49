package readout.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import readout.event.EventProposal;
import readout.event.EventProposer;
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

  /** A type that no word of a sentence is as likely as this to tell is all but impossible there. */
  private static final double HARDLY = 0.1;

  /** A mode less likely than this is not told. */
  private static final double SURE_OF_MODE = 0.6;

  /** Words less likely than this take no part. */
  private static final double NO_PART = 0.02;

  private final SegmentedText text;
  private final List<Piece> window;
  private final EventScores scores;
  private final EventLabels labels;
  private final CloserLook closer;
  private final DoublePredicate worthTelling;

  /** For each word the number of its first piece, [CLS] counted. */
  private final List<Integer> words = new ArrayList<>();

  /**
   * Of one window.
   *
   * @param worthTelling whether an event of that probability is to be looked at more closely
   */
  EventReading(
      SegmentedText text,
      List<Piece> window,
      EventScores scores,
      EventLabels labels,
      CloserLook closer,
      DoublePredicate worthTelling) {
    this.text = text;
    this.window = window;
    this.scores = scores;
    this.labels = labels;
    this.closer = closer;
    this.worthTelling = worthTelling;
    for (int i = 0; i < window.size(); i++) {
      if (window.get(i).opensWord()) {
        words.add(i + 1);
      }
    }
  }

  /** What it tells, in text order. */
  List<EventProposal> proposals() {
    var found = new ArrayList<EventProposal>();
    int word = 0;
    while (word < words.size()) {
      int kind = kind(word);
      Sentence sentence = kind < 0 ? null : text.sentenceAt(span(word).start());
      int end = word + 1;
      while (sentence != null && end < words.size() && goesOn(end, kind, sentence)) {
        end++;
      }
      if (sentence != null && worthTelling.test(told(words.subList(word, end), kind))) {
        found.add(proposal(word, end, kind, sentence));
      }
      word = end;
    }
    return found;
  }

  /** What each of its sentences may tell at all. */
  List<EventProposer.Possible> possible() {
    var found = new ArrayList<EventProposer.Possible>();
    int word = 0;
    while (word < words.size()) {
      Sentence sentence = text.sentenceAt(span(word).start());
      int end = sentence == null ? word + 1 : endOf(sentence, word + 1);
      if (sentence != null) {
        Span stretch = span(word).union(span(end - 1));
        found.add(new EventProposer.Possible(stretch, possible(words.subList(word, end))));
      }
      word = end;
    }
    return found;
  }

  private Set<EventType> possible(List<Integer> at) {
    var types = EnumSet.noneOf(EventType.class);
    for (int kind = 0; kind < labels.types().size(); kind++) {
      if (told(at, kind) >= HARDLY) {
        types.add(labels.types().get(kind));
      }
    }
    return types;
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
    double told = told(at, kind);
    EventType type = labels.types().get(kind);
    int first = firstOf(sentence, from);
    int end = endOf(sentence, to);
    int piece = words.get(first);
    int behind = end < words.size() ? words.get(end) : window.size() + 1;
    CloserLook.Seen seen = closer.look(scores, piece, behind, at, kind);
    int status = likeliest(seen.statuses());
    return new EventProposal(
        span(from).union(span(to - 1)),
        type,
        told,
        mode(seen, type),
        labels.statuses().get(status),
        seen.statuses().get(status),
        parts(seen, first, end),
        EventModel.ID);
  }

  private double told(List<Integer> at, int kind) {
    return at.stream().mapToDouble(p -> scores.type(p, kind + 1)).max().orElseThrow();
  }

  /** The first word of the window that stands in the sentence. */
  private int firstOf(Sentence sentence, int word) {
    int first = word;
    while (first > 0 && sentence.span().covers(span(first - 1))) {
      first--;
    }
    return first;
  }

  private int endOf(Sentence sentence, int word) {
    int end = word;
    while (end < words.size() && sentence.span().covers(span(end))) {
      end++;
    }
    return end;
  }

  private @Nullable String mode(CloserLook.Seen seen, EventType type) {
    int mode = likeliest(seen.modes());
    return seen.modes().get(mode) >= SURE_OF_MODE ? labels.mode(type, mode) : null;
  }

  private List<EventProposal.Part> parts(CloserLook.Seen seen, int first, int end) {
    var parts = new ArrayList<EventProposal.Part>();
    for (int word = first; word < end; word++) {
      int piece = words.get(word) - words.get(first);
      double actor = seen.actor(piece);
      double recipient = seen.recipient(piece);
      if (Math.max(actor, recipient) >= NO_PART) {
        parts.add(new EventProposal.Part(span(word), actor, recipient));
      }
    }
    return parts;
  }

  private Span span(int word) {
    int first = words.get(word) - 1;
    int last = Writing.endOfWord(window, first) - 1;
    return new Span(window.get(first).start(), window.get(last).end());
  }

  private static int likeliest(List<Double> chances) {
    return likeliest(chances.size(), chances::get);
  }

  private static int likeliest(int count, IntToDoubleFunction value) {
    int best = 0;
    for (int k = 1; k < count; k++) {
      best = value.applyAsDouble(k) > value.applyAsDouble(best) ? k : best;
    }
    return best;
  }
}
