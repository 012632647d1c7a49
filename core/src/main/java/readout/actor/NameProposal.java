package readout.actor;

import readout.text.Span;

/**
 * Words that a second reader takes for a name.
 *
 * @param span the name alone, without title and article
 * @param type PERSON, ORG or PLACE
 * @param sure how sure the reader is of words and type, 0 to 1; below one half it does not itself
 *     believe it
 * @param model the reader
 */
public record NameProposal(Span span, Mention.Type type, double sure, String model) {}
