/** The record in one SQLite file. */
@NullMarked
package readout.store;

import org.jspecify.annotations.NullMarked;
