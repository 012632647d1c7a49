package readout.fetch;

import java.util.concurrent.atomic.AtomicBoolean;
import readout.collection.CanonicalUrl;
import readout.collection.Reference;

/**
 * An address to go to.
 *
 * @param key by which the address is known again
 * @param depth 0 where it was given on the command line, one more for each list in between
 * @param list the list that names it, told where it was left behind
 */
record Errand(Reference reference, String key, int depth, AtomicBoolean list) {

  static Errand of(Reference reference, int depth, AtomicBoolean list) {
    String canonical = CanonicalUrl.of(reference.address());
    String key = canonical == null ? reference.address() : canonical;
    return new Errand(reference, key, depth, list);
  }
}
