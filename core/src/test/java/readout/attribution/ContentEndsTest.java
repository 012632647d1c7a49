package readout.attribution;

import static readout.attribution.Sayings.given;

import org.junit.jupiter.api.Test;

/** What is asked, offered or felt ends where somebody else acts. */
class ContentEndsTest {

  @Test
  void anOfferEndsWhereAnotherTurnsItDown() {
    given("The union offered to mediate, an offer the mayor turned down.")
        .says("The union | offered | to mediate");
  }

  @Test
  void aReproachEndsWhereItIsTakenUpAgain() {
    given("The mayor accused the union of a theft, a charge it rejected.")
        .says("The mayor | accused | the union of a theft");
  }

  @Test
  void thanksEndWhereTheyAreAnswered() {
    given("The mayor expressed his condolences, to which the bishop bowed.")
        .says("The mayor | expressed | his condolences");
  }

  @Test
  void aDemandEndsBeforeANewSubject() {
    given("The union demanded their release and the bishop blamed the mayor.")
        .says("The union | demanded | their release", "the bishop | blamed | the mayor");
  }

  @Test
  void twoThingsDemandedAreOneDemand() {
    given("The union demanded talks and elections held in May.")
        .says("The union | demanded | talks and elections held in May");
  }

  @Test
  void aJointInsideARelativeClauseEndsNothing() {
    given("The union condemned the raid that the army and the police led.")
        .says("The union | condemned | the raid that the army and the police led");
  }

  @Test
  void whatContinuesToFlowSaysNothing() {
    given("Gas continues to flow: the winter was mild.").says();
    given("The mayor continued: the winter was mild.")
        .says("The mayor | continued | the winter was mild");
  }

  @Test
  void whatHappenedThenIsNotPartOfWhatIsAsked() {
    given(
            "The bishop urged the union to free those held since May, when the mayor closed the port.")
        .says("The bishop | urged | the union to free those held since May");
    given("The bishop urged the union to leave by May, when the truce ends.")
        .says("The bishop | urged | the union to leave by May, when the truce ends");
  }

  @Test
  void whoBelongsToTheLastClauseSpeaksForItAlone() {
    given("The army left, while the union stayed, according to its spokesman.")
        .says("its spokesman | according to | the union stayed");
    given("The army left, while the union stayed, according to a union official.")
        .says("a union official | according to | the union stayed");
    given("The army left, while the union stayed, according to the mayor.")
        .says("the mayor | according to | The army left, while the union stayed");
  }

  @Test
  void aSurnameIsNoVerb() {
    given("Ana Bell and Omar Said signed the deed.").says();
    given("\"It is over,\" said Omar Said.").says("Omar Said | said | \"It is over,\"");
  }
}
