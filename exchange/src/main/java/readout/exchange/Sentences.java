package readout.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Party;
import readout.record.Source;

/** A fact in words. */
final class Sentences {

  private Sentences() {}

  /** "Emmanuel Macron, Vladimir Putin: consult, phone [planned]". */
  static String headline(Fact fact) {
    String to = fact.recipients().isEmpty() ? "" : " \u2192 " + names(fact.recipients());
    String who = fact.actors().isEmpty() ? "nobody named" : names(fact.actors());
    String state = state(fact);
    return who + to + ": " + deed(fact) + (state.isEmpty() ? "" : " [" + state + "]");
  }

  static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  private static String deed(Fact fact) {
    String deed = fact.type().name().toLowerCase(Locale.ROOT);
    String mode = fact.mode();
    return mode == null ? deed : deed + ", " + mode.replace('_', ' ');
  }

  /** Empty where it plainly happened or was plainly said. */
  private static String state(Fact fact) {
    boolean plain = fact.status() == Status.OCCURRED;
    return switch (fact.kind()) {
      case DENIAL -> "denial";
      case CLAIM -> plain ? "claim" : fact.status().label();
      case STATEMENT, EVENT, PLAN, COMMITMENT, POSITION -> plain ? "" : fact.status().label();
    };
  }

  /** "Harbour Post &lt;- unnamed official &lt;- the minister", the document itself left out. */
  static String chain(Fact fact) {
    return fact.attribution().stream().map(Source::name).collect(Collectors.joining(" \u2190 "));
  }

  static String when(@Nullable FactDate date) {
    if (date == null) {
      return "day not told";
    }
    return date.start().equals(date.end()) ? date.start() : date.start() + " to " + date.end();
  }

  /** The wording of the first telling on one line. */
  static String wording(Fact fact) {
    return Entry.flat(fact.tellings().getFirst().wording());
  }

  /** The same in quotation marks, unless it brings its own. */
  static String quoted(Fact fact) {
    String wording = wording(fact);
    boolean marked = wording.startsWith("\u201c") || wording.startsWith("\"");
    return marked ? wording : "\u201c" + wording + "\u201d";
  }
}
