package readout.corpus.score;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * What somebody found in one article, whoever it was. Offsets are UTF-16 units into the article's
 * text.
 */
record Marked(
    List<Referent> mentions, List<When> times, List<Saying> sayings, List<Happening> happenings) {

  static final Marked NOTHING = new Marked(List.of(), List.of(), List.of(), List.of());

  Marked {
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    sayings = List.copyOf(sayings);
    happenings = List.copyOf(happenings);
  }

  /**
   * Words that refer.
   *
   * @param whom ids in this reader's own naming
   */
  record Referent(Span span, Set<String> whom) {
    Referent {
      whom = Set.copyOf(whom);
    }
  }

  /** A time expression and its TIMEX3 value. */
  record When(Span span, String value) {}

  /**
   * Who says what.
   *
   * @param within index of the saying this one stands in, -1 for none
   */
  record Saying(
      List<Span> source, List<Span> cue, List<Span> content, String sourceClass, int within) {
    Saying {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /**
   * A party of an event: named by an id, or by the words that name it.
   *
   * @param whom id in this reader's own naming, or null
   * @param span the words, or null
   * @param elsewhere told outside the event's sentence only, so that missing it is no mistake
   */
  record Role(@Nullable String whom, @Nullable Span span, boolean elsewhere) {}

  /**
   * Words that tell of an event.
   *
   * @param fact id of the fact it tells, in this reader's own naming; null where none is given
   */
  record Happening(
      Span trigger,
      String type,
      @Nullable String mode,
      String status,
      List<Role> actors,
      List<Role> recipients,
      @Nullable String date,
      @Nullable String fact) {
    Happening {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }

    boolean isVisit() {
      return "visit".equals(mode);
    }
  }
}
