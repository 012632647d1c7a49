package readout.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateProofTest {

  private final EnglishTimexes timexes = new EnglishTimexes();

  @Test
  void listsTheYearsInWhichADayFallsOnAWeekday() {
    assertEquals(
        List.of(2000, 2005, 2011, 2022),
        DateProof.yearsWhenWeekday(2, 20, DayOfWeek.SUNDAY, 2000, 2025));
    assertEquals(List.of(2004), DateProof.yearsWhenWeekday(2, 29, DayOfWeek.SUNDAY, 1990, 2030));
    assertEquals(List.of(), DateProof.yearsWhenWeekday(2, 30, DayOfWeek.SUNDAY, 1990, 2030));
  }

  @Test
  void otherEvidenceLeavesOneYear() {
    DateProof proof = DateProof.of(2, 20, DayOfWeek.SUNDAY).restrictedTo(2017, 2027);
    assertEquals(List.of(2022), proof.years());
    assertEquals("20 February is a Sunday in 2022", proof.toString());
  }

  @Test
  void isReadFromAnExpressionWithoutItsYear() {
    String text = "They spoke on Sunday, February 20.";
    DateProof proof = DateProof.of(timexes.find(text, null).getFirst(), text);
    assertEquals(DateProof.of(2, 20, DayOfWeek.SUNDAY), proof);
    Timex dated = timexes.find(text, "2022-02-21").getFirst();
    assertNull(DateProof.of(dated, text));
  }

  @Test
  void aKnownYearMovesTheExpressionAndItsWindow() {
    String text = "They spoke on Sunday, February 20. They will meet in the coming hours.";
    List<Timex> found = timexes.find(text, null);
    String why = "in office from 2017 to 2027";
    assertEquals("2022-02-20", found.getFirst().inYear(2022, why).value());
    assertEquals(
        new Interval("2022-02-20", "2022-02-21"), found.getLast().inYear(2022, why).window());
  }

  @Test
  void aRangeWithoutItsYearKeepsItsDays() {
    Timex end = timexes.find("They meet from 20 to 29 February in Rome.", null).getLast();
    assertEquals(new Interval("XXXX-02-20", "XXXX-02-29"), end.window());
    assertEquals(new Interval("2024-02-20", "2024-02-29"), end.inYear(2024, "told").window());
    assertEquals(end, end.inYear(2023, "no such day in it"));
  }

  @Test
  void aDayReckonedOverTheEndOfFebruaryWaitsForTheYear() {
    Timex later = timexes.find("They met on February 28; two days later he left.", null).getLast();
    assertEquals("2023-03-02", later.inYear(2023, "told elsewhere").value());
    assertEquals("2024-03-01", later.inYear(2024, "told elsewhere").value());
  }

  @Test
  void aDateInTheFutureOrThePastOfAnotherYearIsNoAnchor() {
    String text = "They want a truce by April 20. They will meet in the coming hours.";
    assertNull(timexes.find(text, null).getLast().window());
  }

  @Test
  void easterFallsWhereTheAlmanacSays() {
    assertEquals(LocalDate.of(2022, 4, 17), Holidays.easter(2022));
    assertEquals(LocalDate.of(2025, 4, 20), Holidays.easter(2025));
    assertEquals(LocalDate.of(2000, 4, 23), Holidays.easter(2000));
    assertEquals(LocalDate.of(2022, 4, 24), Holidays.orthodoxEaster(2022));
    assertEquals(LocalDate.of(2025, 4, 20), Holidays.orthodoxEaster(2025));
    assertEquals(LocalDate.of(2024, 5, 5), Holidays.orthodoxEaster(2024));
  }

  @Test
  void anExpressionExplainsItself() {
    String text = "They spoke on Sunday, February 20.";
    String line = timexes.find(text, null).getFirst().explain(text);
    assertEquals(
        "\"Sunday, February 20\" = DATE XXXX-02-20; 20 February is a Sunday in 1994, 2000, 2005,"
            + " 2011, 2022, 2028, 2033; reckoned from itself; days XXXX-02-20/XXXX-02-20; but the"
            + " year is not known; rule date-month-day",
        line);
  }
}
