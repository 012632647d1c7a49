@NullMarked
package readout.actor;

import org.jspecify.annotations.NullMarked;
