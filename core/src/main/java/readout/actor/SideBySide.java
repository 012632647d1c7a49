package readout.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * Those who are named side by side and speak or act as one: "Qatar and Egypt", "the king, the
 * premier and Olof Palme". In "the ministers of Chad and Niger" nobody can tell from the words
 * alone where a member ends: there nobody is found.
 */
public final class SideBySide {

  private static final Pattern JOINT =
      Pattern.compile("(, |,? and |,? as well as )(?:the |both )?");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:both )?(?:the )?");

  private SideBySide() {}

  /**
   * The mentions of which a noun phrase is made, each of another actor; none where it is not made
   * of two or more.
   *
   * @param phrase UTF-16 units of the text
   */
  public static List<Mention> in(Span phrase, Cast cast, String text) {
    var found = new LinkedHashMap<Integer, Mention>();
    Matcher joint = JOINT.matcher(text).region(phrase.start(), phrase.end());
    int at = behind(ARTICLE, text, phrase.start(), phrase.end());
    boolean last = false;
    while (true) {
      Mention member = from(at, phrase, cast);
      if (member == null) {
        return List.of();
      }
      found.putIfAbsent(member.actor(), member);
      at = member.span().end();
      if (at == phrase.end()) {
        break;
      }
      if (last || isOpen(member, text) || !joint.region(at, phrase.end()).lookingAt()) {
        return List.of();
      }
      last = !joint.group(1).equals(", ");
      at = joint.end();
    }
    return last && found.size() > 1 ? List.copyOf(found.values()) : List.of();
  }

  /** "The ministers of Chad", when another follows, may have been those of both. */
  private static boolean isOpen(Mention member, String text) {
    return member.span().of(text).contains(" of ");
  }

  private static int behind(Pattern words, String text, int from, int to) {
    Matcher matcher = words.matcher(text).region(from, to);
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /** The widest mention that begins here, with its article or without. */
  private static @Nullable Mention from(int at, Span phrase, Cast cast) {
    Mention widest = null;
    for (Mention mention : cast.within(phrase)) {
      boolean begins = mention.span().start() <= at && mention.span().end() > at;
      if (begins && (widest == null || mention.span().length() > widest.span().length())) {
        widest = mention;
      }
    }
    return widest;
  }
}
