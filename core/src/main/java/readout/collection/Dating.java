package readout.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.PublicationDate;
import readout.text.Span;

/**
 * Finds the day of publication that a text states of itself: "date 2021-05-04" in the running text,
 * "Published: 4 May 2021", or the dateline of an agency report.
 */
final class Dating {

  private static final Cues STATED = Cues.load("stated-date");
  private static final Cues DATELINES = Cues.load("dateline");

  /** A date is stated near the top; further down it dates something else. */
  private static final int TOP = 6;

  private Dating() {}

  /**
   * A date, and the words that are not part of the running text.
   *
   * @param date absent where a dateline names no day or no year
   * @param outlet the agency a dateline names
   */
  record Dated(@Nullable PublicationDate date, Span skip, @Nullable String outlet) {}

  static @Nullable Dated stated(List<Paragraph> paragraphs) {
    for (int i = 0; i < Math.min(TOP, paragraphs.size()); i++) {
      Dated dated = stated(paragraphs.get(i));
      if (dated != null) {
        return dated;
      }
    }
    return null;
  }

  private static @Nullable Dated stated(Paragraph paragraph) {
    Cues.Found found = STATED.find(paragraph.head());
    if (found == null) {
      return null;
    }
    String phrase = found.match().group("date");
    DayFinder.Found day = DayFinder.first(phrase, "en");
    if (day == null) {
      return null;
    }
    var date = new PublicationDate(day.day(), PublicationDate.Basis.STATED, phrase, found.id());
    return new Dated(date, skip(paragraph, found), null);
  }

  static @Nullable Dated dateline(List<Paragraph> paragraphs) {
    for (int i = 0; i < Math.min(3, paragraphs.size()); i++) {
      Cues.Found found = DATELINES.find(paragraphs.get(i).head());
      if (found != null) {
        return dateline(paragraphs.get(i), found);
      }
    }
    return null;
  }

  private static Dated dateline(Paragraph paragraph, Cues.Found found) {
    String phrase = found.match().group("date");
    DayFinder.Found day = phrase == null ? null : DayFinder.first(phrase, "en");
    PublicationDate date =
        day == null
            ? null
            : new PublicationDate(
                day.day(), PublicationDate.Basis.DATELINE, found.match().group().strip(), null);
    return new Dated(date, skip(paragraph, found), agency(found));
  }

  private static @Nullable String agency(Cues.Found found) {
    return found.match().namedGroups().containsKey("agency") ? found.match().group("agency") : null;
  }

  private static Span skip(Paragraph paragraph, Cues.Found found) {
    int offset = paragraph.span().start();
    return new Span(offset + found.match().start(), offset + found.match().end());
  }
}
