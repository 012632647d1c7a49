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
        "May 2021"
      })
  void whatIsOpenOrImpossibleGivesNothing(String words) {
    assertNull(DayFinder.first(words, "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"13/05/2021", "05/13/2021"})
  void aNumberOverTwelveSettlesTheOrder(String words) {
    DayFinder.Found found = DayFinder.first(words, "en");
    assertEquals("2021-05-13", found == null ? "nothing" : found.day());
  }
}
