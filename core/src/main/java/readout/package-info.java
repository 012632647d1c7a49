/** The whole flow: {@link readout.Pipeline} is the file to open first. */
@NullMarked
package readout;

import org.jspecify.annotations.NullMarked;
