/**
 * Compares what one reader found with what the corpus says, layer by layer, with confidence
 * intervals. The other reader is the program, by its output, or a second marker.
 */
@org.jspecify.annotations.NullMarked
package readout.corpus.score;
