/** English: the chain of its finders, on one screen. */
@NullMarked
package readout.language.en;

import org.jspecify.annotations.NullMarked;
