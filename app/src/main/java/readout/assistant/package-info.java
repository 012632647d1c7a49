/**
 * What an assistant may ask of a record, over the Model Context Protocol, by its Java SDK. It only
 * looks: nothing can be added or corrected this way. Every answer carries the sentences it stands
 * on.
 */
@NullMarked
package readout.assistant;

import org.jspecify.annotations.NullMarked;
