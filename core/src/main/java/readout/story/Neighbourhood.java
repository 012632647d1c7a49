package readout.story;

import java.util.Collection;
import java.util.function.Consumer;
import readout.reuse.Sketch;

/**
 * Documents that hang together because each is like another of them. What is known of them is asked
 * for when it is needed: thousands that hang together are never held in memory at once.
 *
 * @param <X> how asking can fail
 */
public interface Neighbourhood<X extends Exception> {

  /** Their ids. */
  Collection<String> documents();

  /**
   * Tells the ids of the documents that are like one of these; they may lie outside, and a pair may
   * be told from one side only.
   *
   * @param least how like they must be, between {@link Storylines#NEAR} and 1
   */
  void alike(String document, double least, Consumer<String> other) throws X;

  /** What one of these is about. */
  Sketch sketch(String document) throws X;
}
