package readout.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every day of forty years, told in many ways. */
class EveryDayTest {

  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate END = LocalDate.of(2030, 1, 1);

  private static final List<String> FULL =
      List.of(
          "MMMM d, yyyy",
          "MMM. d, yyyy",
          "d MMMM yyyy",
          "d MMM yyyy",
          "EEEE, MMMM d, yyyy",
          "EEEE d MMMM yyyy",
          "yyyy-MM-dd",
          "yyyy/MM/dd",
          "dd.MM.yyyy",
          "MM/dd/yyyy",
          "d-MMM-yy",
          "'the' d 'of' MMMM, yyyy");

  private final EnglishTimexes timexes = new EnglishTimexes();

  private Timex only(String text, @Nullable String creation) {
    List<Timex> found = timexes.find(text, creation);
    assertEquals(1, found.size(), text + " gives " + found);
    return found.getFirst();
  }

  @Test
  void aDayInFullComesBackAsItself() {
    int read = 0;
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      for (int turn = 0; turn < 3; turn++, read++) {
        comesBack(day, FULL.get((int) ((day.toEpochDay() + 4L * turn) % FULL.size())));
      }
    }
    assertEquals(3 * 14_610, read);
  }

  private void comesBack(LocalDate day, String pattern) {
    String words = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    String told = words.replace("May.", "May");
    Timex timex = only("The paper of " + told + " was lost.", null);
    assertEquals(day.toString(), timex.value(), told);
    assertEquals(new Interval(day.toString(), day.toString()), timex.window());
  }

  @Test
  void aDayWithoutItsYearIsTheOneNearThePublication() {
    var format = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      LocalDate published = day.plusDays(day.getDayOfMonth() * 3L);
      String text = "They met on " + format.format(day) + " in secret.";
      assertEquals(day.toString(), only(text, published.toString()).value(), text + published);
    }
  }

  @Test
  void aWeekdayAndADayChooseTheYearOrSayThatTheyClash() {
    var format = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      String text = "They met on " + format.format(day) + " in secret.";
      Timex dated = only(text, day.plusDays(20).toString());
      assertEquals(day.toString(), dated.value());
      Timex yearless = only(text, null);
      DateProof proof = DateProof.of(yearless, text);
      assertTrue(proof != null && proof.years().contains(day.getYear()), yearless.explain(text));
      assertEquals(day.toString(), yearless.inYear(day.getYear(), "told elsewhere").value());
    }
  }

  @Test
  void weekdaysAreWithinAWeekOfThePublication() {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      DayOfWeek weekday = DayOfWeek.of(1 + day.getDayOfYear() % 7);
      String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      LocalDate past = weekday("They met on " + name + " in secret.", day);
      LocalDate next = weekday("They will meet on " + name + " in secret.", day);
      LocalDate last = weekday("They met last " + name + " in secret.", day);
      assertEquals(weekday, past.getDayOfWeek());
      assertTrue(!past.isAfter(day) && past.isAfter(day.minusDays(7)), name + day);
      assertTrue(!next.isBefore(day) && next.isBefore(day.plusDays(7)), name + day);
      assertTrue(last.isBefore(day) && !last.isBefore(day.minusDays(7)), name + day);
    }
  }

  private LocalDate weekday(String text, LocalDate published) {
    return LocalDate.parse(only(text, published.toString()).value());
  }

  @Test
  void countedDaysAreCounted() {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      int count = 2 + day.getDayOfMonth();
      String text = "They met " + count + " days ago in secret.";
      String value = only(text, day.toString()).value();
      assertEquals(day.minusDays(count).toString(), value, text);
    }
  }

  @Test
  void windowsHoldTheirAnchorOrFollowIt() {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      Interval hours = window("They will meet in the coming hours.", day);
      Interval days = window("They will meet in the coming days.", day);
      Interval recent = window("They met in recent days.", day);
      assertEquals(new Interval(day.toString(), day.plusDays(1).toString()), hours);
      assertEquals(new Interval(day.plusDays(1).toString(), day.plusDays(7).toString()), days);
      assertEquals(new Interval(day.minusDays(7).toString(), day.toString()), recent);
      assertEquals(days, window("They will meet next week.", day));
    }
  }

  private Interval window(String text, LocalDate published) {
    Interval window = only(text, published.toString()).window();
    assertFalse(window == null, text);
    return window == null ? new Interval("", "") : window;
  }

  @Test
  void windowsWithoutAYearGetTheirDaysOnceItIsKnown() {
    var format = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
    int checked = 0;
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      String text =
          "They spoke on " + format.format(day) + ". They will meet in the coming days and weeks.";
      Timex window = timexes.find(text, null).getLast();
      if (window.window() != null) {
        Interval days = window.inYear(day.getYear(), "told elsewhere").window();
        assertEquals(new Interval(day.toString(), day.plusDays(28).toString()), days, text);
        checked++;
      }
    }
    assertTrue(checked > 13_000, "windows checked: " + checked);
  }
}
