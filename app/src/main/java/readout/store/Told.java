package readout.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.actor.Cast;
import readout.record.Fact;
import readout.reuse.Trace;
import readout.text.Document;

/**
 * What one document brings to the record.
 *
 * @param document the document
 * @param notes what a reader should know of how it was taken in
 * @param cast who is in it
 * @param facts what it tells by itself
 * @param trace by which documents like it are found again
 * @param layers what was seen in it; null where that is not kept
 */
public record Told(
    Document document,
    List<String> notes,
    Cast cast,
    List<Fact> facts,
    Trace trace,
    @Nullable Layers layers) {

  public Told {
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
  }

  /** Without layers. */
  public Told(Document document, List<String> notes, Cast cast, List<Fact> facts, Trace trace) {
    this(document, notes, cast, facts, trace, null);
  }
}
