/**
 * The text of PDF files: glyphs to lines, lines to columns in reading order, columns to paragraphs.
 */
@NullMarked
package readout.collection.pdf;

import org.jspecify.annotations.NullMarked;
