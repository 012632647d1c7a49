package readout.corpus;

import readout.text.Sentence;
import readout.text.Span;
import readout.text.Voice;

/**
 * A sentence as marked.
 *
 * @param line line of the file it stands on
 * @param kind what it is on the page
 * @param span offsets into {@link Article#text}
 * @param paragraph number of its paragraph, from 0
 * @param voice whose words these are
 */
public record MarkedSentence(int line, Sentence.Kind kind, Span span, int paragraph, Voice voice) {}
