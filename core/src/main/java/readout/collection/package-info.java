@NullMarked
package readout.collection;

import org.jspecify.annotations.NullMarked;
