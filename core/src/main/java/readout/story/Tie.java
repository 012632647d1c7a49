package readout.story;

/**
 * Two documents that are alike enough to be neighbours.
 *
 * @param one id of a document
 * @param other id of another
 * @param likeness between 0 and 1
 */
public record Tie(String one, String other, double likeness) {}
