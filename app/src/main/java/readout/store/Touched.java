package readout.store;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a batch of documents touches, and so is to be worked out again.
 *
 * @param groups in which facts are joined
 * @param places neighbourhoods in which they are linked
 * @param contacts ids, as told, of contacts whose accounts are compared
 */
record Touched(Set<String> groups, Set<String> places, Set<String> contacts) {

  Touched() {
    this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
  }
}
