@NullMarked
package readout.timex;

import org.jspecify.annotations.NullMarked;
