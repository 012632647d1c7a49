/** Documents of one affair brought together, told apart from look-alike affairs. */
@NullMarked
package readout.story;

import org.jspecify.annotations.NullMarked;
