package readout.collection.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.collection.DayFinder;

/**
 * Finds the days that a page shows its readers: lines near the headline, words such as "Published:"
 * further off, the day that opens the text.
 *
 * <p>A day that ends an offer, belongs to a span of days, to a post printed on the page or to an
 * address is none of the article's.
 */
final class ShownDays {

  private static final Pattern OPENING_DASH = Pattern.compile("\\s*(?:[-–—|:]|\\()");

  /** The letters they begin with are asked first: the words are looked for at every place. */
  private static final Pattern PUBLISHED_WORDS =
      Pattern.compile(
          "(?-iu:(?=[pPfFvVeEoOdDgGjJоОдД]))\\b(?:published|posted|first published|publication date|veröffentlicht|erschienen|erstellt|publié(?:e)?"
              + "|publicado|pubblicato|opublikowano|data publikacji|gepubliceerd|publicerad|julkaistu"
              + "|опубликовано|дата публикации)(?: (?:on|am|le|el|il|em|op|den))?\\s*:?\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern UPDATE_WORDS =
      Pattern.compile(
          "\\b(?:updated?|modified|last|revised|aktualisiert|stand|geändert|zuletzt|mis à jour|modifié"
              + "|actualizado|aggiornato|aktualizacja|bijgewerkt|atualizado|letzte änderung"
              + "|обновлено|изменено|оновлено|ažurirano|güncelleme|güncellendi|uppdaterad|opdateret|oppdatert|päivitetty|frissítve)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What stands before a day that is the end of an offer, or one of an event. */
  private static final Pattern NOT_OF_ARTICLE_BEFORE =
      Pattern.compile(
          "(?:(?:©|\\(c\\)|\\b(?:until|till|through|before|expires?|ends?|valid|deadline|due|bis|ab|vom|gültig|verfügbar bis|jusqu['’]au|hasta(?: el)?|fino al|do dnia|t/m|à partir du"
              + "|copyright|born|geboren|né|born on|event|veranstaltung|termin|archived?|retrieved|accessed|abgerufen|crawled|generated|joined|registriert|mitglied seit|member since))"
              + "[\\s:]*(?:\\p{L}{2,12}[.,]?\\s)?"
              + "|(?:^|[^\\d:.])\\d{1,2}\\.?\\s*(?:\\p{L}{3,10}\\.?)?\\s*[-–—]\\s*"
              + "|\\d{1,2}\\.\\d{1,2}\\.\\s*[-–—]\\s*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The signature of a post: "— Name (@name) May 4, 2021". */
  private static final Pattern SIGNATURE = Pattern.compile("\\(@\\w+\\)|^Posted by ");

  private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|\\.\\w{2,4}/)\\S*");
  private static final Pattern TO = Pattern.compile("\\s*(?:[-–—]|to|bis|until|au|al)\\s*");
  private static final Pattern BETWEEN_BARS =
      Pattern.compile("\\s[-–—|]\\s+(\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})\\s+[-–—|]\\s");
  private static final int LINE = 200;
  private static final int SHORT = 60;

  private final String language;

  ShownDays(String language) {
    this.language = language;
  }

  /**
   * A day the page shows.
   *
   * @param isChange whether the words say that it is that of a change
   * @param isLine whether the day is all that the line says, but for an hour or a label
   */
  record Shown(String day, boolean isChange, boolean isLine) {}

  static boolean sayChange(String words) {
    return UPDATE_WORDS.matcher(words).find();
  }

  /** The days of the lines about the headline, in the order of the page. */
  List<Shown> near(List<Labelled> lines) {
    var shown = new ArrayList<Shown>();
    for (Labelled line : lines) {
      DayFinder.Found found = mayDate(line) ? day(line.block().text()) : null;
      if (found != null && (!isTitle(line) || isGlued(line.block().text(), found))) {
        shown.add(shown(line.block().text(), found));
      }
    }
    return shown;
  }

  private static Shown shown(String words, DayFinder.Found found) {
    boolean line = words.length() - found.span().length() <= 30;
    return new Shown(found.day(), sayChange(words), line);
  }

  private static boolean mayDate(Labelled line) {
    Block block = line.block();
    int length = block.text().length();
    boolean fits = (length <= LINE && !line.role().isText()) || length <= SHORT;
    boolean teaser = block.linkShare() > 0.8 && length > SHORT;
    return fits && !teaser && !SIGNATURE.matcher(block.text()).find();
  }

  /** What a headline tells of may have its own day. */
  private static boolean isTitle(Labelled line) {
    Block block = line.block();
    return line.role() == Role.HEADLINE || (block.isHeading() && block.text().length() > SHORT);
  }

  /** A part of its own at the front of a headline: "27.01.2022Ministers meet". */
  private static boolean isGlued(String words, DayFinder.Found found) {
    int end = found.span().end();
    return found.span().start() == 0
        && end < words.length()
        && Character.isLetter(words.charAt(end));
  }

  private DayFinder.@Nullable Found day(String words) {
    DayFinder.Found found = DayFinder.first(words, language);
    if (found == null || isInAddress(words, found)) {
      return null;
    }
    boolean other = NOT_OF_ARTICLE_BEFORE.matcher(words.substring(0, found.span().start())).find();
    return other || opensSpan(words.substring(found.span().end())) ? null : found;
  }

  /** Whether another day follows as the end of a span of days. */
  private boolean opensSpan(String after) {
    Matcher to = TO.matcher(after);
    DayFinder.Found end = to.lookingAt() ? DayFinder.first(after, language) : null;
    return end != null && end.span().start() == to.end();
  }

  private static boolean isInAddress(String words, DayFinder.Found found) {
    Matcher address = ADDRESS.matcher(words);
    while (address.find()) {
      if (address.start() < found.span().end() && address.end() > found.span().start()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The day that stands alone between two bars of the page's title: "Talks - 11/05/2022 - News".
   */
  @Nullable String betweenBars(Witnesses witnesses) {
    for (Witness title : witnesses.of(Field.TITLE)) {
      Matcher bars = BETWEEN_BARS.matcher(title.value());
      DayFinder.Found found = bars.find() ? DayFinder.first(bars.group(1), language) : null;
      if (found != null) {
        return found.day();
      }
    }
    return null;
  }

  /** The words after "Published:", or nothing; nothing too where they can hold no day. */
  static @Nullable String afterPublished(String words) {
    if (!DayFinder.mayHoldDay(words)) {
      return null;
    }
    Matcher said = PUBLISHED_WORDS.matcher(words.length() <= 600 ? words : words.substring(0, 600));
    return said.find()
        ? words.substring(said.end(), Math.min(words.length(), said.end() + 40))
        : null;
  }

  /** "27.1.2022 - The ministers met": a day and a dash before the first sentence. */
  @Nullable String opening(String words) {
    String start = words.substring(0, Math.min(words.length(), 40));
    DayFinder.Found found = DayFinder.first(start, language);
    return found != null
            && found.span().start() == 0
            && OPENING_DASH.matcher(start.substring(found.span().end())).lookingAt()
        ? found.day()
        : null;
  }
}
