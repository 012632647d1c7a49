package readout.collection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * Finds a teaser that lost its own line and runs on inside a sentence: "... the talks went on See
 * also Grain corridor reopens".
 *
 * <p>Only where no stop stands before the label and a capital follows it; what follows up to the
 * next stop, or to the end of the paragraph, is the teaser.
 */
final class FusedTeaser {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d”\"'’)]\\s)(?:See also|Read also|Also read|Read more|READ MORE|READ ALSO|"
              + "SEE ALSO|Related|ALSO READ):?\\s+(?=[\\p{Lu}“\"‘])[^.!?]*");

  private FusedTeaser() {}

  static @Nullable Span find(Paragraph paragraph) {
    if (paragraph.text().length() > 20_000) {
      return null;
    }
    Matcher matcher = LABEL.matcher(paragraph.text());
    if (!matcher.find()) {
      return null;
    }
    int offset = paragraph.span().start();
    return new Span(offset + matcher.start(), offset + matcher.end());
  }
}
