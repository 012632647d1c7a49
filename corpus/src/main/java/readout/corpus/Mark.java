package readout.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;
import readout.attribution.Stance;
import readout.event.Commitment;
import readout.event.EventMention;
import readout.event.Quantity;
import readout.event.Status;
import readout.ontology.EventType;
import readout.text.Span;

/** One mark in an article. */
public sealed interface Mark {

  /** Line of the file, for messages. */
  int line();

  /** Index of the sentence under which it is written. */
  int sentence();

  /**
   * Words that refer.
   *
   * @param actors ids in the cast of the affair; several for "the two ministers"
   */
  record Mention(int line, int sentence, Span span, List<String> actors) implements Mark {
    public Mention {
      actors = List.copyOf(actors);
    }
  }

  /**
   * A time expression.
   *
   * @param value TIMEX3 value
   * @param anchor {@code self}, {@code dct}, {@code @fact} or the value it was reckoned from
   * @param mod TIMEX3 modifier
   * @param window the days meant, {@code first/last}, for fuzzy expressions
   */
  record Time(
      int line,
      int sentence,
      Span span,
      String value,
      String anchor,
      @Nullable String mod,
      @Nullable String window)
      implements Mark {}

  /**
   * Who says what.
   *
   * @param id name by which other marks of the article refer to it, if given
   * @param within id of the attribution it stands in; null: found by {@link Article#within}
   */
  record Says(
      int line,
      int sentence,
      @Nullable String id,
      SourceClass sourceClass,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      Stance stance,
      @Nullable String within)
      implements Mark {
    public Says {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /**
   * An actor, recipient or place of an event.
   *
   * @param actor id in the cast
   * @param elsewhere told only outside the event's sentence
   */
  record Part(String actor, boolean elsewhere) {}

  /**
   * Words that tell of an event.
   *
   * @param fact id of the fact in the affair; mentions that share it are one event
   * @param date value or interval, ISO; null when the article does not tell
   * @param dateWords the words of this sentence that tell the date, if they stand here
   * @param lasts the words that tell the duration
   * @param by id of the attribution it stands in, {@code none}, or null: found by {@link
   *     Article#attributionOf}
   */
  record Event(
      int line,
      int sentence,
      String fact,
      Span trigger,
      EventType type,
      @Nullable String mode,
      Status status,
      EventMention.Kind kind,
      List<Part> actors,
      List<Part> recipients,
      @Nullable String date,
      @Nullable Span dateWords,
      @Nullable Part place,
      @Nullable Span lasts,
      List<Figure> numbers,
      @Nullable Promise promise,
      @Nullable String by)
      implements Mark {
    public Event {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * A number that an event carries.
   *
   * @param of whose dead, prisoners or ships they are, where each side has its own; null: not said
   */
  record Figure(Quantity quantity, @Nullable Part of) {}

  /**
   * What an event mention promises.
   *
   * @param makers who promises, where it is not the actors of what is promised
   * @param due the words of the window, null when none is told
   * @param made when the promise was made: {@code @fact} of the meeting, or an ISO value
   * @param conditions the words of each condition
   */
  record Promise(
      Commitment.Strength strength,
      List<Part> makers,
      @Nullable Span due,
      @Nullable String made,
      List<Span> conditions) {
    public Promise {
      makers = List.copyOf(makers);
      conditions = List.copyOf(conditions);
    }
  }
}
