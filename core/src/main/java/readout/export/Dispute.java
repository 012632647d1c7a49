package readout.export;

import java.util.List;

/**
 * Where accounts part.
 *
 * @param relation how, in the export's word
 * @param why the reason in words
 * @param one what is said on one side
 * @param other what is said on the other; empty when the other side is silent
 */
public record Dispute(String relation, String why, List<Entry> one, List<Entry> other) {

  public Dispute {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }
}
