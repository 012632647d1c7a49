/** The trained reader: from words to a small network and back to spans of the text. */
@NullMarked
package readout.model;

import org.jspecify.annotations.NullMarked;
