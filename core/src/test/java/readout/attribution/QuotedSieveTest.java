package readout.attribution;

import static readout.attribution.Sayings.given;

import org.junit.jupiter.api.Test;

/** Who is quoted by whom, in whatever order a paper puts it. */
class QuotedSieveTest {

  @Test
  void whoIsQuotedSpeaksAndWhoQuotesSaysThatHeDid() {
    given("The mayor was quoted by Xinhua as saying that the bridge was safe.")
        .says(
            "Xinhua | quoted | The mayor ... saying ... that the bridge was safe",
            "The mayor | saying | that the bridge was safe");
  }

  @Test
  void theAgentMayStandLast() {
    given("The mayor was quoted as saying by Xinhua that the bridge was safe.")
        .says(
            "Xinhua | quoted | The mayor ... saying ... that the bridge was safe",
            "The mayor | saying | that the bridge was safe");
  }

  @Test
  void byNobodyKnown() {
    given("The mayor was quoted as saying the bridge was safe.")
        .says("The mayor | saying | the bridge was safe");
  }

  @Test
  void theWordsMayStandFirst() {
    given("The bridge is safe, Xinhua quoted the mayor as telling reporters on Monday.")
        .says(
            "Xinhua | quoted | The bridge is safe ... the mayor ... telling",
            "the mayor | telling | The bridge is safe");
  }

  @Test
  void aDayIsNoPartOfTheAgency() {
    given("The mayor was quoted by Xinhua on Monday as saying: \"It is safe.\"")
        .says(
            "Xinhua | quoted | The mayor ... saying ... \"It is safe.\"",
            "The mayor | saying | \"It is safe.\"");
  }

  @Test
  void aColonStandsForSaying() {
    given("The mayor was quoted by Xinhua: \"It is safe.\"")
        .says(
            "Xinhua | quoted | The mayor ... quoted ... \"It is safe.\"",
            "The mayor | quoted | \"It is safe.\"");
  }

  @Test
  void aNameByWhichNobodyIsQuotedIsNoSource() {
    given("The engineers, none of whom would be quoted by name, said that the bridge was safe.")
        .says(
            "The engineers, none of whom would be quoted by name, | said | that the bridge was safe");
  }

  @Test
  void aPriceIsQuotedToo() {
    given("Grain was quoted at 80 dollars.").says();
  }
}
