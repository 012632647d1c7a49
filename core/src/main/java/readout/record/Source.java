package readout.record;

import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;

/**
 * One step of the chain from the document to the first speaker.
 *
 * @param name resolved name
 * @param sourceClass what kind of source
 * @param text the words as written, absent for the document itself
 */
public record Source(String name, SourceClass sourceClass, @Nullable String text) {}
