/** What was promised, by whom, until when, and what became of it. */
@NullMarked
package readout.commitment;

import org.jspecify.annotations.NullMarked;
