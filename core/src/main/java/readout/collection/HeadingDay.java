package readout.collection;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.PublicationDate;
import readout.text.Span;

/**
 * The day at the end of the first line of a plain text, behind a comma, a dash or a bar or in
 * brackets: "Talks in Vienna end, 14 March 2023".
 *
 * <p>It may be the day of what the text tells of ("The battle of the bridge, 2 May 1943"): a text
 * that names a later year was not published then.
 */
final class HeadingDay {

  private static final Pattern AT_THE_END =
      Pattern.compile(
          "(?:,| [-–—|]| ?\\()\\s?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
              + "(?<date>\\d{1,2} \\p{L}{3,9} (?:19|20)\\d\\d|\\p{L}{3,9} \\d{1,2}, (?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d-\\d\\d-\\d\\d)\\)?$");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,/-])(?:19|20)\\d\\d(?!\\d|[.,]\\d)");

  private HeadingDay() {}

  static Dating.@Nullable Dated find(List<Paragraph> paragraphs) {
    Paragraph first = paragraphs.getFirst();
    Matcher end = AT_THE_END.matcher(first.head());
    if (paragraphs.size() < 2 || !first.isHeadline() || !end.find()) {
      return null;
    }
    DayFinder.Found day = DayFinder.first(end.group("date"), "en");
    if (day == null || namesLaterYear(paragraphs, day.day().substring(0, 4))) {
      return null;
    }
    String words = end.group("date");
    var date = new PublicationDate(day.day(), PublicationDate.Basis.STATED, words, "heading-ends");
    int offset = first.span().start();
    return new Dating.Dated(date, new Span(offset + end.start(), offset + end.end()), null);
  }

  private static boolean namesLaterYear(List<Paragraph> paragraphs, String year) {
    for (Paragraph paragraph : paragraphs) {
      Matcher other = YEAR.matcher(paragraph.text());
      while (other.find()) {
        if (other.group().compareTo(year) > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
