package readout.store;

import java.util.List;
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
 */
public record Told(
    Document document, List<String> notes, Cast cast, List<Fact> facts, Trace trace) {

  public Told {
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
  }
}
