package readout.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.Document;
import readout.text.Stretch;
import readout.text.Voice;

/**
 * Knows a text that an office has put out itself, a readout, a communique, a briefing: by the name
 * of its outlet or its address; by its heading only where no outlet is told, since a paper that
 * prints it vouches for it otherwise.
 *
 * <p>No part of such a text is the outlet's report, or opinion.
 */
final class OwnText {

  private static final Cues OUTLETS = Cues.load("own-outlet");
  private static final Cues HEADINGS = Cues.load("own-heading");

  /** Names of papers hold the names of offices: "The White House Chronicle". */
  private static final Pattern PRESS =
      Pattern.compile(
          "\\b(?:blog|news|daily|times|post|gazette|magazine|review|journal|radio|watch|letters?"
              + "|herald|tribune|chronicle|observer|monitor|newspaper|agency|podcast)\\b");

  /** "state.gov", "mfa.gov.xx", "elysee.gouv.fr"; "go.com" is none. */
  private static final Pattern HOST =
      Pattern.compile(
          "^[a-z]+://[^/?#]*\\b(?:(?:gov|mil)(?:\\.[a-z]{2})?|(?:gouv|gob|govt|go)\\.[a-z]{2})(?=[:/?#]|$)");

  private static final int LONGEST_NAME = 120;

  private OwnText() {}

  /** Marks all that is in no other voice, if the text is an office's own. */
  static List<Stretch> mark(Document article, List<Paragraph> paragraphs, List<Stretch> others) {
    String why = why(article, paragraphs);
    if (why == null) {
      return List.of();
    }
    var taken = new Stretches(others);
    var own = new ArrayList<Stretch>();
    for (Paragraph paragraph : paragraphs) {
      if (!taken.overlap(paragraph.span())) {
        own.add(new Stretch(paragraph.span(), Voice.OFFICIAL_TEXT, null, Stretch.OWN + why));
      }
    }
    return taken.joined(own);
  }

  private static @Nullable String why(Document article, List<Paragraph> paragraphs) {
    String url = article.url();
    if (url != null && HOST.matcher(url.toLowerCase(Locale.ROOT)).find()) {
      return "host-of-government";
    }
    String outlet = article.outlet();
    if (outlet != null) {
      return office(outlet);
    }
    String first = paragraphs.getFirst().head();
    String title = article.title() == null ? first : article.title();
    Cues.Found heading = title.length() > Paragraph.LONG ? null : HEADINGS.find(title);
    return heading != null ? heading.id() : url == null ? office(first) : null;
  }

  private static @Nullable String office(String name) {
    boolean press = PRESS.matcher(name.toLowerCase(Locale.ROOT)).find();
    Cues.Found found = press || name.length() > LONGEST_NAME ? null : OUTLETS.find(name);
    return found == null ? null : found.id();
  }
}
