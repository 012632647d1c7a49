package readout.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.Readout;
import readout.ontology.EventType;
import readout.text.Document;

/** Which day an event has, and which days that stand beside it are of other words. */
class EventDatesTest {

  private static final String DAY = "1999-03-10";

  private final Readout readout = Readout.english();

  @Test
  void whatIsToBeDoneDoesNotDateTheWordsThatAskForIt() {
    assertEquals("", date("Finland invited Boris Yeltsin to visit Helsinki in September."));
    assertEquals("", date("Chile offered to host talks on Friday."));
    assertEquals("", date("Libya threatened to close its embassy in Rome by the end of May."));
    assertEquals("", date("Jacques Chirac accepted the invitation to visit Lima next spring."));
    assertEquals(
        "on Monday",
        "on " + date("Finland invited Boris Yeltsin on Monday to visit Helsinki in September."));
  }

  @Test
  void theDayOfTheFirstVerbIsNotThatOfAnotherTense() {
    assertEquals("", said("Tony Blair met Kofi Annan on March 3 and has told aides he will go."));
    assertEquals("March 3", said("Tony Blair flew home on March 3 and told aides he would go."));
  }

  @Test
  void theDayOnWhichAnOfficialSaidSoIsNotThatOfThePlan() {
    assertEquals("", date("Chile has agreed to reopen its embassy, an official said on Monday."));
    assertEquals("", date("Chile will reopen its embassy, a local emissary said on Monday."));
    assertEquals("Monday", date("Tony Blair paid an official visit to Estonia on Monday."));
  }

  @Test
  void whatAClauseOfBeforeTellsHasNoPartInTheFrontDate() {
    assertEquals(
        "Monday ",
        dates("On Monday Mali expelled two Iraqi diplomats after Chad detained a monk."));
    assertEquals(
        "Friday ", dates("On Friday Ghana recalled its envoy because Togo had detained a monk."));
    assertEquals(
        "Friday ", dates("On Friday Ghana recalled its envoy after accusing Togo of a lie."));
    assertEquals(
        " Monday", dates("On Monday, after M23 rebels attacked Goma, Rwanda closed the border."));
  }

  @Test
  void whatWasAtOnceHasTheFrontDate() {
    assertEquals(
        "Friday Friday",
        dates("On Friday two soldiers were killed after M23 rebels attacked the town of Goma."));
    assertEquals(
        "Friday", dates("On Friday Kofi Annan flew home after meeting Tony Blair in London."));
    assertEquals(
        " Friday", dates("Ghana recalled its envoy after Togo detained a monk on Friday."));
  }

  @Test
  void aSemicolonKeepsDatesApart() {
    assertEquals(
        "Tuesday Wednesday",
        dates("On Tuesday Chad detained Tony Blair; on Wednesday Mali freed Kofi Annan."));
    assertEquals(
        "Monday ",
        dates("On Monday Peru expelled two Iraqi diplomats; Chile recalled its ambassador."));
  }

  @Test
  void behindWhoAPastFormIsAVerb() {
    assertEquals(
        "Sunday Tuesday",
        dates("The soldiers, who detained two monks on Sunday, surrendered to Mali on Tuesday."));
  }

  @Test
  void anArrestSpokenOfHasItsOwnMonth() {
    assertEquals("", date("Finland condemned the arrest last month of Boris Yeltsin."));
    assertEquals("last month", date("Finland condemned Chile last month over the arrest."));
  }

  @Test
  void aDayLaterGoesWithWhatFollows() {
    assertEquals(
        "Monday", date("On Monday rebels attacked Bangui, and a day later they assaulted Bria."));
  }

  @Test
  void theStampOfALivePageDatesNoPlan() {
    assertEquals("", date("16:30 - Tony Blair will visit Estonia."));
    assertEquals("16:30", date("16:30 - Finland expelled two Iraqi diplomats."));
  }

  @Test
  void anArticleBehindAYearBeginsWhatIsTold() {
    assertEquals(
        "11 December 1975",
        date("On 11 December 1975 the Icelandic navy attacked a British trawler."));
    assertEquals("1986", date("In 1986 the Finnish government expelled two Iraqi diplomats."));
    assertEquals("", date("The 1986 Finnish government expelled two Iraqi diplomats."));
  }

  @Test
  void aPurposeLeavesTheDateToTheMeeting() {
    assertEquals("Monday", date("Jacques Chirac met Tony Blair to discuss Kosovo on Monday."));
  }

  @Test
  void aRelativeClauseKeepsItsDate() {
    assertEquals("", date("Nigeria, which led the bloc in 1990, praised Ghana."));
    assertEquals("", said("Nigeria, which led the bloc in 1990, said that it was ready."));
    assertEquals("", said("Peru and Chile, which had closed the pass in July, said it was open."));
  }

  @Test
  void anActThatIsSpokenOfHasItsOwnDate() {
    assertEquals("", date("Norway condemned Iraq's launch of a rocket on March 3."));
    assertEquals("", date("Norway condemned the bombing of the market on Sunday."));
    assertEquals("Sunday", date("Norway on Sunday condemned the bombing of the market."));
    assertEquals("Sunday", date("Norway condemned Iraq in a speech on Sunday."));
    assertEquals("Wednesday", date("Norway condemned the bombing of the market on Wednesday."));
  }

  @Test
  void whyItWasDoneHasItsOwnDate() {
    assertEquals(
        "", date("Britain expelled two diplomats over the killing of a dissident in February."));
    assertEquals("the weekend", date("Ethiopia attacked Eritrea over the weekend."));
    assertEquals("Monday", date("Peru signed the accord after talks in Quito on Monday."));
  }

  @Test
  void aTermThatRunsFromADayNotToldIsNoDate() {
    assertEquals("", date("Under the draft, Chad would withdraw its troops within 90 days."));
    assertEquals("", promise("Mali agreed to free the pilots within ten days of the signing."));
    assertEquals("90 days", date("Chad will withdraw its troops within 90 days."));
  }

  @Test
  void whatOpensASentenceHasItsOwnDate() {
    assertEquals("", date("Under a treaty between the two in January 1998, Peru praised Ecuador."));
    assertEquals("Monday", date("At a summit in Quito on Monday, Peru praised Ecuador."));
  }

  @Test
  void whatHasHappenedDidNotHappenAfterItWasPrinted() {
    assertEquals("", date("Peru signed the accord on March 20."));
    assertEquals("March 20", date("Peru will sign the accord on March 20."));
  }

  @Test
  void whoeverSpeaksSomewhereSaysItThere() {
    assertEquals("Monday", said("Speaking in Oslo on Monday, Tony Blair said it was over."));
    assertEquals("Monday", said("In a Monday speech, Tony Blair said it was over."));
    assertEquals("Monday", said("Tony Blair flew home on Monday, saying it was over."));
    assertEquals("Monday", said("Tony Blair flew home on Monday and said it was over."));
  }

  @Test
  void aPromiseFallsDueOnlyWhenWhatIsPromisedIsToBeDone() {
    assertEquals("made Sunday", promise("Mali and Niger agreed on Sunday to free the pilots."));
    assertEquals("made Last year", promise("Last year Mali promised Niger a loan."));
    assertEquals(
        "made Sunday due May 1",
        promise("Mali and Niger agreed on Sunday to free the pilots by May 1."));
    assertEquals(
        "due the end of the year",
        promise("Mali undertook to free the pilots before the end of the year."));
    assertEquals("due a month", promise("Mali promised to free the pilots within a month."));
    assertEquals("", promise("Mali promised to keep the truce that was signed in January."));
  }

  @Test
  void anActNamedByANounOrAGerundFallsDue() {
    assertEquals(
        "due the end of the week",
        promise("Mali and Niger agreed on doubling the convoys before the end of the week."));
    assertEquals(
        "due May 1", promise("Mali and Niger agreed to the return of the envoys by May 1."));
    assertEquals(
        "due next week",
        promise(
            "Mali and Niger agreed to stay in touch and that an envoy will go there next week."));
  }

  private String date(String text) {
    return first(read(text), false);
  }

  private String dates(String text) {
    Reading reading = read(text);
    return reading.events().stream()
        .map(e -> words(reading, e.date()))
        .collect(Collectors.joining(" "));
  }

  private String said(String text) {
    return first(read(text), true);
  }

  private static String first(Reading reading, boolean statement) {
    return reading.events().stream()
        .filter(e -> (e.type() == EventType.STATEMENT) == statement)
        .findFirst()
        .map(e -> words(reading, e.date()))
        .orElseThrow();
  }

  /** When it was made, if that is told, and when it is due. */
  private String promise(String text) {
    Reading reading = read(text);
    EventMention event =
        reading.events().stream().filter(e -> e.commitment() != null).findFirst().orElseThrow();
    int due = Objects.requireNonNull(event.commitment()).due();
    String made = event.date() == due ? "" : "made " + words(reading, event.date());
    return (made + (due < 0 ? "" : " due " + words(reading, due))).trim();
  }

  private static String words(Reading reading, int timex) {
    return timex < 0 ? "" : reading.timexes().get(timex).span().of(reading.text().text());
  }

  private Reading read(String text) {
    return readout.read(Document.of("sentence", text).on(DAY));
  }
}
