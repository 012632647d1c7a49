@NullMarked
package readout.event;

import org.jspecify.annotations.NullMarked;
