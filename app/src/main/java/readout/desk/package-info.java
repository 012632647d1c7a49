/** Where many documents are read at once. */
@NullMarked
package readout.desk;

import org.jspecify.annotations.NullMarked;
