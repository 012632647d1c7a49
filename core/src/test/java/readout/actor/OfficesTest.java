package readout.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of outlets are offices of a state, and which are not. */
class OfficesTest {

  private final Offices offices = Offices.standard();

  @ParameterizedTest
  @CsvSource({
    "The White House, USA",
    "Kremlin, RUS",
    "Palácio do Planalto, BRA",
    "Ministry of Foreign Affairs of Pakistan, PAK",
    "Ministry of Foreign Affairs of the Republic of Kenya, KEN",
    "Embassy of Kenya in Rome, KEN",
    "French Presidency, FRA",
    "Norwegian Ministry of Defence, NOR",
    "Presidency of Brazil, BRA",
    "Office of the President of Ukraine, UKR",
    "Government of Canada, CAN",
    "Prime Minister of Norway, NOR",
    "'Information Service, Government of Kenya', KEN",
    "'Protocol Division, Ministry of Foreign Affairs of Pakistan', PAK"
  })
  void anOfficeThatPrintsSpeaksForItsState(String name, String state) {
    assertEquals(state, offices.state(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters",
        "TASS",
        "Xinhua",
        "Government Executive",
        "Department of Sound",
        "Kenya Today",
        "The Presidency",
        "President of the Club",
        "United Nations",
        "Capitol Hill Blue",
        "United Nations, Government of Kenya",
        "Letters, Kenya Today",
        ""
      })
  void aPaperAnAgencyOrABodyOfNoStateIsNoOffice(String name) {
    assertNull(offices.state(name));
  }
}
