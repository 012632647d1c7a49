package readout.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Document;
import readout.text.EnglishSegmenter;
import readout.text.Span;

class EnglishTimexesTest {

  private final EnglishTimexes timexes = new EnglishTimexes();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> fragment =
        Arbitraries.of(
            "on",
            "Sunday",
            ",",
            "February",
            "30",
            "29",
            "20",
            "2022",
            "-",
            "the",
            "next",
            "last",
            "coming",
            "hours",
            "days",
            "and",
            "weeks",
            "in",
            "two",
            "years",
            "ago",
            "later",
            "by",
            "Easter",
            "10:30",
            "p.m.",
            "will",
            "said",
            ".",
            "third",
            "quarter",
            "of",
            "May",
            "'82",
            "1990s",
            "a",
            "half",
            "past",
            "99999999999",
            "century",
            "from",
            "to",
            "every",
            "since",
            "\u2019",
            "\ud83d",
            "31",
            "mid",
            "early",
            "week",
            "hundred",
            "million",
            "this",
            "1",
            "/",
            "year",
            "earlier",
            "same",
            "day",
            "following",
            "0000",
            "9999",
            "fall",
            "nearly");
    return fragment.list().ofMaxSize(40).map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2100, 1, 1).toEpochDay())
        .map(day -> LocalDate.ofEpochDay(day).toString());
  }

  @Property(tries = 1000)
  void expressionsStandInOrderAndTheirWindowsDoNotEndBeforeTheyStart(
      @ForAll("texts") String text, @ForAll("days") String day) {
    for (String creation : new String[] {day, null}) {
      int end = 0;
      for (Timex timex : timexes.find(text, creation)) {
        assertTrue(timex.span().start() >= end && !timex.span().isEmpty(), timex.explain(text));
        end = timex.span().end();
        Interval window = timex.window();
        assertTrue(window == null || window.start().compareTo(window.end()) <= 0);
        assertTrue(!timex.value().isEmpty() || timex.problem() != null, timex.explain(text));
        assertTrue(timex.explain(text).contains(timex.rule()));
      }
    }
  }

  @Property(tries = 200)
  void anyCharactersAreRead(@ForAll String text) {
    assertEquals(timexes.find(text, "2022-02-20"), timexes.find(text, "2022-02-20"));
  }

  @Test
  void otherDocumentsDoNotChangeAReading() {
    var texts = new ArrayList<String>();
    EnglishTimexes.rules().rules().stream()
        .flatMap(rule -> rule.examples().stream().map(line -> RuleExample.of(rule.id(), line)))
        .forEach(example -> texts.add(example.text()));
    Map<String, List<Timex>> first = new HashMap<>();
    texts.forEach(text -> first.put(text, timexes.find(text, "2022-02-23")));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(texts, new Random(seed));
      texts.forEach(text -> assertEquals(first.get(text), timexes.find(text, "2022-02-23")));
    }
    assertTrue(texts.size() >= 200);
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    String text = "They met on FRIDAY, 11 December 2020, at 10:30 p.m. and will meet in April.";
    List<Timex> expected = timexes.find(text, "2020-12-14");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(expected, timexes.find(text, "2020-12-14"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(expected, new EnglishTimexes().find(text, "2020-12-14"));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Each of these made some reader of numbers or sentences look back over the whole text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "in May ",
        "two days later ",
        "\" ",
        "1,",
        "12:",
        "Tom to go Monday ",
        "\ud83d",
        "the ",
        "1990-",
        "from 3 to ",
        "nearly ",
        "hundred ",
        "one hundred and "
      })
  void oneEndlessLineIsReadInTime(String piece) {
    String text = piece.repeat(150_000 / piece.length());
    assertTimeout(Duration.ofSeconds(20), () -> timexes.find(text, "2022-02-20"));
  }

  @Test
  void aMegabyteOnOneLineIsReadInTime() {
    String text = "They met on Sunday and will meet in the coming days ".repeat(20_000);
    List<Timex> found =
        assertTimeout(Duration.ofSeconds(30), () -> timexes.find(text, "2022-02-20"));
    assertEquals(40_000, found.size());
  }

  @Test
  void nothingIsFoundInNothing() {
    assertEquals(List.of(), timexes.find("", null));
    assertEquals(List.of(), timexes.find(" \n\n ", "2022-02-20"));
  }

  @Test
  void aPublicationThatIsNoDayIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> timexes.find("today", "last Tuesday"));
  }

  private List<String> words(Document document) {
    return timexes.find(new EnglishSegmenter().segment(document)).stream()
        .map(timex -> timex.span().of(document.text()) + " = " + timex.value())
        .toList();
  }

  @Test
  void aDocumentIsReadWithinItsBounds() {
    String text = "They met on Monday.\n\nThey met on Tuesday.\n\nThey met on Thursday.";
    int from = text.indexOf("They met on Tuesday");
    Document page = Document.of("page", text).inLanguage("en").on("2022-02-25");
    Document part =
        new Document(
            "part",
            "page",
            text,
            new Span(from, text.indexOf("They met on Thursday")),
            "page",
            null,
            null,
            null,
            page.published(),
            "en",
            List.of(),
            List.of());
    assertEquals(List.of("Tuesday = 2022-02-22"), words(part));
  }

  @Test
  void aSkippedDateLineIsReadApart() {
    String text = "He spoke on date 2022-02-07 Tuesday in Paris.";
    int from = text.indexOf("date");
    Span skip = new Span(from, from + "date 2022-02-07".length());
    Document document =
        new Document(
            "one",
            "one",
            text,
            new Span(0, text.length()),
            null,
            null,
            null,
            null,
            Document.of("x", "").on("2022-02-07").published(),
            "en",
            List.of(),
            List.of(skip));
    assertEquals(List.of("2022-02-07 = 2022-02-07", "Tuesday = 2022-02-01"), words(document));
  }

  @Test
  void anotherLanguageIsNotReadAsEnglish() {
    Document french = Document.of("fr", "Ils se sont vus le 12 mai 2021.").inLanguage("fr");
    assertEquals(List.of(), words(french));
  }
}
