package readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.Status;

/**
 * How one sentence has an event. Factuality belongs to a claim by a source, not to the event: one
 * fact may be told as done by one source and denied by another, and each keeps its own.
 *
 * @param told id of the fact as this sentence alone tells it; it never changes, whatever else is
 *     read
 * @param status factuality as this source tells it
 * @param attribution from the document outside to the first speaker
 * @param published ISO day of the document, absent when unknown
 * @param contact id, as told, of the call or meeting in which this was said or agreed; absent when
 *     the document tells of none or of several
 */
public record Account(
    String told,
    Status status,
    List<Source> attribution,
    @Nullable String published,
    @Nullable String contact) {

  public Account {
    attribution = List.copyOf(attribution);
  }

  /** Who is the first to say so. */
  public Source speaker() {
    return attribution.getLast();
  }

  Account in(String call) {
    return new Account(told, status, attribution, published, call);
  }

  Account as(Status other) {
    return new Account(told, other, attribution, published, contact);
  }
}
