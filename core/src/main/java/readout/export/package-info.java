/** What leaves the program: JSON Lines, annotations, the brief. Offsets leave in code points. */
@NullMarked
package readout.export;

import org.jspecify.annotations.NullMarked;
