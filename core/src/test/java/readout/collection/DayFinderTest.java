package readout.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-05-04T10:30:00Z | en",
        "4 May 2021 | en",
        "Tuesday, May 4th, 2021 at 10.30 | en",
        "04.05.2021, 10:30 Uhr | de",
        "4. Mai 2021 | de",
        "le 4 mai 2021 | fr",
        "4 de mayo de 2021 | es",
        "04/05/2021 | fr",
        "4 maja 2021 r. | pl",
        "2021年5月4日 | ja",
        "4 мая 2021 | ru",
        "٤ مايو ٢٠٢١ | ar",
        "04 أيار 2021 | ar",
        "2021. május 4. | hu",
        "2021 m. gegužės 4 d. | lt",
        "2021년 5월 4일 | ko",
        "4 tháng 5, 2021 | vi",
        "4 tháng 5 năm 2021 | vi",
        "4 मई 2021 | hi",
        "4 травня 2021 | uk",
        "04/05/2021 | en-GB",
      })
  void aDayInManyHands(String words, String language) {
    DayFinder.Found found = DayFinder.first(words, language);
    assertEquals("2021-05-04", found == null ? "nothing" : found.day());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04/05/2021", // may be April or May
        "2021-02-30", // no such day
        "31 April 2021",
        "10 people 2021",
        "version 1.2.34",
        "May 2021",
        "v1.11.4, May 2021", // a version and a month
        "v4, May 2021",
        "28.09.1912:44" // a year and an hour run together
      })
  void whatIsOpenOrImpossibleGivesNothing(String words) {
    assertNull(DayFinder.first(words, "en"));
  }

  @ParameterizedTest
  @CsvSource({"11 listopada 2021, pl, 2021-11-11", "11. listopada 2021., hr, 2021-10-11"})
  void aNameOfTwoMonthsIsReadInItsLanguage(String words, String language, String day) {
    DayFinder.Found found = DayFinder.first(words, language);
    assertEquals(day, found == null ? "nothing" : found.day());
  }

  @ParameterizedTest
  @ValueSource(strings = {"13/05/2021", "05/13/2021"})
  void aNumberOverTwelveSettlesTheOrder(String words) {
    DayFinder.Found found = DayFinder.first(words, "en");
    assertEquals("2021-05-13", found == null ? "nothing" : found.day());
  }
}
