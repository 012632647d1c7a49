@NullMarked
package readout.attribution;

import org.jspecify.annotations.NullMarked;
