package readout.text;

/**
 * What an output rests on.
 *
 * @param document id of the document
 * @param sentence index of the sentence
 * @param span the words
 * @param decidedBy id of the rule or model that decided
 */
public record Evidence(String document, int sentence, Span span, String decidedBy) {}
