@NullMarked
package readout.record;

import org.jspecify.annotations.NullMarked;
