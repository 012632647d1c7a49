package readout.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one voice.
 *
 * @param span where
 * @param voice whose words these are
 * @param speaker for official text and posts: the words of the text that name the speaker, if any
 * @param why the rule that decided
 */
public record Stretch(Span span, Voice voice, @Nullable Span speaker, String why) {}
