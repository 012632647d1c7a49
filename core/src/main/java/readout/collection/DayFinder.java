package readout.collection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * Finds a full calendar day in a few words of a page: "2022-02-07", "7 February 2022", "Feb. 7,
 * 2022", "07.02.2022", in the languages of {@code months.txt}.
 *
 * <p>Days written with bars (02/07/2022) are read only where one order is impossible or the
 * language settles it; an order that stays open gives nothing.
 */
public final class DayFinder {

  /** A day found, and where. */
  public record Found(String day, Span span) {}

  private static final Map<String, Integer> MONTHS = months();

  /** Where "02/07/2022" may be either; American English, too, as themes claim it everywhere. */
  private static final Set<String> ORDER_OPEN = Set.of("en", "und", "en-US", "en-CA", "en-PH");

  /** Those of "1 May 2022". */
  private static final int FEWEST_DIGITS = 5;

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d?)-(\\d\\d?)(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[./年년] ?(\\d\\d?)[./月월] ?(\\d\\d?)[日일]?(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.])(\\d\\d?)([./-]) ?(\\d\\d?)\\2 ?((?:19|20)\\d\\d|(?<=\\d\\d\\.\\d\\d\\.)\\d\\d)(?!\\d|:\\d)");

  /** "1, Aug 2022" in "v1.11.1, Aug 2022" is no day. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d|\\d\\.|\\b[vV])(\\d\\d?)(?:st|nd|rd|th|er|º|°|-?го)?\\.?,?\\s?(?:de\\s|of\\s|d[e'’]\\s?|tháng\\s)?"
              + "([\\p{L}\\p{M}]{2,14}(?: الأول| الثاني| الاول)?|(?<=tháng )\\d\\d?)[.,]?,?\\s?(?:de\\s|del\\s|năm\\s)?((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(\\p{L}{3,12})\\.?\\s(\\d\\d?)(?:st|nd|rd|th)?,?\\s?((?:19|20)\\d\\d)(?!\\d)");

  /** "2022. február 7.", "2022 m. vasario 7 d.", "2022. gada 7. februārī". */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:\\.|\\sm\\.|\\. ?gada|ko)?\\s(?:(\\p{L}{3,12})\\.?\\s(\\d\\d?)|(\\d\\d?)\\.\\s(\\p{L}{3,12}))(?!\\d)");

  private DayFinder() {}

  /**
   * The first full day in the words, or nothing.
   *
   * @param language ISO 639-1, with or without a region: English of any region but America writes
   *     the day first
   */
  public static @Nullable Found first(String words, String language) {
    String plain = withPlainDigits(words);
    if (!mayHoldDay(plain)) {
      return null;
    }
    Found best = null;
    for (Kind kind : KINDS) {
      Found found = kind.find(plain, language);
      if (found != null && (best == null || found.span().start() < best.span().start())) {
        best = found;
      }
    }
    return best;
  }

  /** Arabic-Indic and Persian digits as those the patterns know, one for one. */
  private static String withPlainDigits(String words) {
    StringBuilder plain = null;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ((c >= '\u0660' && c <= '\u0669') || (c >= '\u06F0' && c <= '\u06F9')) {
        plain = plain == null ? new StringBuilder(words) : plain;
        plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return plain == null ? words : plain.toString();
  }

  /** Whether there are as many digits in the words as the shortest full day has. */
  public static boolean mayHoldDay(String words) {
    int digits = 0;
    for (int i = 0; i < words.length() && digits < FEWEST_DIGITS; i++) {
      char c = words.charAt(i);
      digits += (c >= '0' && c <= '9') || (c > 0x7F && Character.isDigit(c)) ? 1 : 0;
    }
    return digits == FEWEST_DIGITS;
  }

  private static final Kind[] KINDS = Kind.values();

  private enum Kind {
    ISO_DAY(ISO) {
      @Override
      @Nullable String day(Matcher m, String language) {
        return DayFinder.day(m.group(1), m.group(2), m.group(3));
      }
    },
    COMPACT_DAY(COMPACT) {
      @Override
      @Nullable String day(Matcher m, String language) {
        return DayFinder.day(m.group(1), m.group(2), m.group(3));
      }
    },
    NUMBER_DAY(NUMBERS) {
      @Override
      @Nullable String day(Matcher m, String language) {
        return numbers(m, language);
      }
    },
    NAMED_DAY(DAY_FIRST) {
      @Override
      @Nullable String day(Matcher m, String language) {
        return named(m.group(3), m.group(2), m.group(1), language);
      }
    },
    NAMED_MONTH(MONTH_FIRST) {
      @Override
      @Nullable String day(Matcher m, String language) {
        return named(m.group(3), m.group(1), m.group(2), language);
      }
    },
    NAMED_YEAR(YEAR_FIRST) {
      @Override
      @Nullable String day(Matcher m, String language) {
        return m.group(2) != null
            ? named(m.group(1), m.group(2), m.group(3), language)
            : named(m.group(1), m.group(5), m.group(4), language);
      }
    };

    private final Pattern pattern;

    Kind(Pattern pattern) {
      this.pattern = pattern;
    }

    abstract @Nullable String day(Matcher m, String language);

    @Nullable Found find(String words, String language) {
      Matcher m = pattern.matcher(words);
      while (m.find()) {
        String day = day(m, language);
        if (day != null) {
          return new Found(day, new Span(m.start(), m.end()));
        }
      }
      return null;
    }
  }

  /** Dots: day first everywhere. Bars: day first but in English, where only 13 and more tells. */
  private static @Nullable String numbers(Matcher m, String language) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
    boolean open = !m.group(2).equals(".") && first <= 12 && second <= 12 && first != second;
    if (open && ORDER_OPEN.contains(language)) {
      return null;
    }
    if (m.group(4).length() == 2 && !m.group(2).equals(".")) {
      return null;
    }
    return second > 12
        ? day(year, m.group(3), m.group(1), true)
        : day(year, m.group(3), m.group(1));
  }

  private static @Nullable String day(String year, String day, String month, boolean swapped) {
    return swapped ? day(year, month, day) : null;
  }

  private static @Nullable String named(String year, String month, String day, String language) {
    String name = month.toLowerCase(Locale.ROOT);
    if (Character.isDigit(name.charAt(0))) {
      return day(year, name, day);
    }
    Integer number = MONTHS.getOrDefault(two(language) + ":" + name, MONTHS.get(name));
    return number == null ? null : day(year, String.valueOf(number), day);
  }

  private static String two(String language) {
    return language.substring(0, Math.min(2, language.length()));
  }

  /** The ISO day, or nothing where the calendar has no such day. */
  public static @Nullable String day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          .toString();
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static Map<String, Integer> months() {
    try (InputStream in = DayFinder.class.getResourceAsStream("months.txt")) {
      if (in == null) {
        throw new IllegalStateException("months.txt is not in the program");
      }
      return months(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> months(BufferedReader lines) throws IOException {
    var months = new HashMap<String, Integer>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#")) {
        number++;
        for (String name : line.split(" ", -1)) {
          months.put(name.replace('_', ' '), number);
        }
      }
    }
    return months;
  }
}
