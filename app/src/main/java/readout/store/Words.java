package readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person types, as a question to FTS5: every word must be there, a quoted phrase as it is.
 */
final class Words {

  private static final Pattern PIECE =
      Pattern.compile("[\"\u201c]([^\"\u201c\u201d]+)[\"\u201d]|(\\S+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  /** More words narrow nothing any more. */
  private static final int MOST = 12;

  private Words() {}

  /** The question; null where no word is asked for. */
  static @Nullable String query(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(typed);
    while (matcher.find() && pieces.size() < MOST) {
      String piece = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      if (WORD.matcher(piece).find()) {
        pieces.add('"' + piece.replace("\"", "") + '"');
      }
    }
    return pieces.isEmpty() ? null : String.join(" ", pieces);
  }
}
