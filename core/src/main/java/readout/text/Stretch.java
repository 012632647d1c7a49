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
public record Stretch(Span span, Voice voice, @Nullable Span speaker, String why) {

  /** How the rules begin that know a text as its outlet's own, an office's. */
  public static final String OWN = "own text: ";

  /** Whether an office prints its own words: no other stands between them and the reader. */
  public boolean isOwn() {
    return why.startsWith(OWN);
  }

  /** Whether it is official text that another prints. */
  public boolean isPrinted() {
    return voice == Voice.OFFICIAL_TEXT && !isOwn();
  }
}
