package readout.timex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.Document;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Finds and normalises English time expressions by rules (TIMEX3, Pustejovsky et al. 2003; the idea
 * of rules as data after HeidelTime, Stroetgen and Gertz 2013).
 *
 * <p>A pure function of the text and its day of publication: the words are cut once, rules are
 * looked up by the word they start with, and expressions are read in text order, since "two days
 * later" needs what stands before. The rules and their examples are in {@code en/*.rules}.
 */
public final class EnglishTimexes implements TimexFinder {

  static final List<String> RULE_FILES =
      List.of(
          "en/traps.rules",
          "en/calendar.rules",
          "en/deictic.rules",
          "en/duration.rules",
          "en/set.rules");

  private static final Holder RESOURCES = Holder.load();

  private record Holder(RuleBook rules, LexemeReader lexemes, Recipes recipes) {

    static Holder load() {
      Holidays holidays = Holidays.load("en/holidays.tsv");
      Lexicon lexicon = Lexicon.load("en/words.tsv", holidays);
      return new Holder(
          new RuleBook(RuleReader.read(RULE_FILES)),
          new LexemeReader(lexicon),
          new Recipes(holidays));
    }
  }

  static RuleBook rules() {
    return RESOURCES.rules;
  }

  static Recipes recipes() {
    return RESOURCES.recipes;
  }

  /**
   * Time expressions of a whole text, in text order, not overlapping.
   *
   * @param text the text
   * @param creation the day of publication as an ISO day or date and time, null when unknown
   * @throws IllegalArgumentException when the day of publication is no ISO day
   */
  public List<Timex> find(String text, @Nullable String creation) {
    return find(text, List.of(new Span(0, text.length())), creation);
  }

  /** Time expressions of an English document: of its sentences and of its date lines. */
  @Override
  public List<Timex> find(SegmentedText text) {
    Document document = text.document();
    boolean english = document.language().equals("en") || document.language().equals("und");
    return english ? find(text.text(), parts(text), document.creationDay()) : List.of();
  }

  /** The sentences, and apart from them what the text skips: a date line is a date too. */
  private static List<Span> parts(SegmentedText text) {
    var parts = new ArrayList<Span>();
    for (Sentence sentence : text.sentences()) {
      addWithout(sentence.span(), text.document().skipped(), parts);
    }
    for (Span skipped : text.document().skipped()) {
      add(skipped.start(), skipped.end(), parts);
    }
    parts.sort(null);
    return parts;
  }

  private static void addWithout(Span span, List<Span> skipped, List<Span> parts) {
    int from = span.start();
    for (Span skip : skipped) {
      if (skip.overlaps(span)) {
        add(from, skip.start(), parts);
        from = Math.max(from, skip.end());
      }
    }
    add(from, span.end(), parts);
  }

  private static void add(int from, int to, List<Span> parts) {
    if (to > from) {
      parts.add(new Span(from, to));
    }
  }

  private static List<Timex> find(String text, List<Span> parts, @Nullable String creation) {
    Words words = Words.of(text, parts);
    return new TimexReading(
            words, RESOURCES.lexemes.read(words), RESOURCES.rules, RESOURCES.recipes, day(creation))
        .read();
  }

  private static @Nullable LocalDate day(@Nullable String creation) {
    if (creation == null) {
      return null;
    }
    try {
      return LocalDate.parse(creation.length() > 10 ? creation.substring(0, 10) : creation);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not an ISO day of publication: " + creation, e);
    }
  }
}
