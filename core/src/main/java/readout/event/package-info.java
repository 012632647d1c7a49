/**
 * What is told: event mentions, their status, their parties.
 *
 * <p>{@link readout.event.EventSieve} finds them by rules as data over a shallow parse: {@link
 * readout.event.Chunker} cuts a sentence into noun phrases and verb groups, {@link
 * readout.event.Clauses} says who does what to whom, {@link readout.event.Rules} names the event.
 */
@NullMarked
package readout.event;

import org.jspecify.annotations.NullMarked;
