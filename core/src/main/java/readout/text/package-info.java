@NullMarked
package readout.text;

import org.jspecify.annotations.NullMarked;
