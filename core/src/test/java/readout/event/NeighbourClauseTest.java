package readout.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.Readout;
import readout.ontology.EventType;
import readout.text.Document;

/** What another says, and what the clause beside tells, is not told here. */
class NeighbourClauseTest {

  private final Readout readout = Readout.english();

  // ---- what somebody says of others ----

  @Test
  void weaponsThatOthersAreSaidToHaveGivenAreAlleged() {
    assertEquals(
        List.of("AID alleged Libya > Chad"),
        told("Pik Botha said Libya had supplied missiles to Chad."));
    assertEquals(
        List.of("AID alleged Chad > Rapid Support Forces"),
        told("Sudan's army said Chad had sent weapons to the Rapid Support Forces."));
  }

  @Test
  void whoGaveAndWhoReceivedKnowIt() {
    assertEquals(
        List.of("AID occurred Norway > Chad"),
        told("Norway said that Norway had sent tanks to Chad."));
    assertEquals(
        List.of("AID occurred Norway > Chad"), told("Chad said Norway had sent tanks to Chad."));
    assertEquals(
        List.of("AID occurred Norway > Chad"), told("Peru said Norway had sent food to Chad."));
  }

  @Test
  void aStateDoesNotOwnToWhatItsRebelsDid() {
    assertEquals(
        List.of("COERCE alleged Revolutionary Armed Forces of Colombia"),
        told("Colombia said the FARC had closed the road and blocked the road to Cali.").stream()
            .filter(line -> line.startsWith("COERCE"))
            .toList());
  }

  @Test
  void whatIsOnlyClaimedIsAlleged() {
    assertEquals(
        List.of("CONSULT alleged Helmut Kohl + Boris Yeltsin"),
        told("Poland claimed that Helmut Kohl had met Boris Yeltsin."));
    assertEquals(
        List.of("STATEMENT occurred Helmut Kohl", "STATEMENT alleged Boris Yeltsin"),
        all("Helmut Kohl claimed that Boris Yeltsin had said the treaty was dead."));
    assertEquals(
        List.of("STATEMENT occurred Boris Yeltsin"),
        all("Le Monde reported that Boris Yeltsin had said the treaty was dead."));
  }

  @Test
  void whoDeniesAndGoesOnSpeakingHasSpoken() {
    assertEquals(
        List.of("STATEMENT occurred Helmut Kohl", "STATEMENT occurred Helmut Kohl"),
        all("Helmut Kohl denied that: \"There is no line about it,\" he said in Bonn."));
  }

  @Test
  void whoseClaimIsRejectedHasClaimed() {
    assertEquals(
        List.of("STATEMENT occurred Libya", "STATEMENT occurred Chad"),
        all("Libya rejected Chad's claim that the bridge was safe."));
  }

  // ---- who ----

  @Test
  void himselfBehindANameIsNoOther() {
    assertEquals(
        List.of("REQUEST occurred Boris Yeltsin > Helmut Kohl"),
        told("Boris Yeltsin himself urged Helmut Kohl to stay."));
    assertEquals(
        List.of("ACCUSE occurred Golda Meir > Chad"),
        told("The prime minister, Golda Meir, herself condemned Chad."));
    assertEquals(
        List.of("SUPPORT occurred Helmut Kohl > Boris Yeltsin"),
        told("Helmut Kohl praised Boris Yeltsin himself."));
  }

  @Test
  void behindWhatWillNotBeTheSpeakerCallsOnOthers() {
    assertEquals(
        List.of("REQUEST occurred Olof Palme > Chad"),
        told("Olof Palme said that Sweden would not pay, calling on Chad to wait."));
    assertEquals(
        List.of("ACCUSE occurred Norway > Chad"),
        told("Norway did not leave, accusing Chad of theft."));
    assertEquals(
        List.of("ASSAULT negated Chad > Libya", "ASSAULT negated Chad"),
        told("Chad did not attack Libya, bombing no village."));
    assertEquals(
        List.of("ACCUSE occurred Peru > Chile"),
        told("Brazil said that Peru had left the pact, accusing Chile of theft.").stream()
            .filter(line -> line.startsWith("ACCUSE"))
            .toList());
  }

  @Test
  void neverDeniesWhereverItStands() {
    assertEquals(
        List.of("SUPPORT negated Norway > Kosovo"), told("Norway never recognised Kosovo."));
  }

  @Test
  void theyAreAllWhoAreListed() {
    String three = "Golda Meir, Anwar Sadat and Jimmy Carter";
    List<String> both = told(three + " met in Cairo. They agreed to meet again.");
    assertEquals("CONSULT occurred Golda Meir + Anwar Sadat + Jimmy Carter", both.getFirst());
    assertEquals("AGREE occurred Golda Meir + Anwar Sadat + Jimmy Carter", both.get(1));
    assertEquals(
        "REQUEST occurred Golda Meir, Anwar Sadat and Jimmy Carter > Chad",
        told(three + " met in Cairo. They urged Chad to wait.").getLast());
  }

  @Test
  void theSidesOfACallAreThoseJustTold() {
    assertEquals(
        "REQUEST occurred Norway > Egypt + Israel",
        told("Egypt met Israel in Oslo. Norway urged the sides to wait.").getLast());
    assertEquals(
        "REQUEST occurred Norway > sides",
        told("Egypt met Israel in Oslo. It rained all day. Norway urged the sides to wait.")
            .getLast());
  }

  @Test
  void behindAnOfficeAllWhoAreNamedAreMet() {
    assertEquals(
        List.of("CONSULT occurred Pavel Grach + Anna Bell + Timur Osh"),
        told("Pavel Grach met the rival leaders Anna Bell and Timur Osh in Oslo."));
    assertEquals(
        List.of("SUPPORT occurred Helmut Kohl > leaders"),
        told("Helmut Kohl thanked leaders on Monday and Tuesday."));
  }

  // ---- how many and when ----

  @Test
  void todayIsTheDayOnWhichAQuotedTextWasPutOut() {
    String quoted = "\n\n\"Helmut Kohl today met Boris Yeltsin.\"";
    assertEquals("2001-03-05", day("I read the note that the palace sent on Monday:" + quoted));
    assertEquals("2001-03-10", day("I read the note about Monday:" + quoted));
    assertEquals("2001-03-10", day("I read the note that the palace sent on Monday." + quoted));
    assertEquals("2001-03-10", day("In 1991 the palace wrote:" + quoted));
  }

  @Test
  void whatIsGivenInReturnIsCountedThere() {
    assertEquals(
        List.of(18.0), numbers("Chad freed 18 soldiers in return for 70 men held by Libya."));
    assertEquals(
        List.of(), numbers("Chad attacked Libya in reply to the killing of five soldiers."));
    assertEquals(List.of(5.0), numbers("Chad pulled out five soldiers."));
  }

  @Test
  void whatIsAnsweredHasItsOwnDate() {
    assertEquals(
        "", date("Chad attacked Libya in reply to the killing of five soldiers on March 3."));
    assertEquals("March 3", date("Chad freed a pilot in return for a loan on March 3."));
  }

  @Test
  void aConditionBelongsToItsOwnClause() {
    assertEquals(
        List.of("1999"), promise("I would go if he stayed, as Norway promised to do in 1999."));
    assertEquals(List.of("", "if Chile left"), promise("Norway promised to leave if Chile left."));
    assertEquals(List.of("", "If Chile left"), promise("If Chile left, Norway promised to leave."));
    assertEquals(List.of(""), promise("Norway promised to pay, while Chad would go if it rained."));
  }

  // ---- whom one gives oneself up to ----

  @Test
  void toAMoodNobodySurrenders() {
    assertEquals(List.of(), told("Hundreds of rebels surrendered to nostalgia."));
    assertEquals(
        List.of("RETREAT occurred rebels > peacekeepers"),
        told("Hundreds of rebels surrendered to the peacekeepers."));
    assertEquals(
        List.of("RETREAT occurred pirates"), told("Forty pirates surrendered to the divers."));
    assertEquals(List.of(), told("Hundreds of rebels surrendered to the mood of the hour."));
  }

  private List<EventMention> events(String text) {
    return readout.read(Document.of("test", text).on("2001-03-10")).events();
  }

  private List<Double> numbers(String text) {
    return events(text).stream()
        .filter(e -> e.type() != EventType.STATEMENT)
        .findFirst()
        .orElseThrow()
        .numbers()
        .stream()
        .map(Quantity::value)
        .toList();
  }

  private String date(String text) {
    Reading reading = readout.read(Document.of("test", text).on("2001-03-10"));
    int date = reading.events().getFirst().date();
    return date < 0 ? "" : reading.timexes().get(date).span().of(text);
  }

  private String day(String text) {
    Reading reading = readout.read(Document.of("test", text).on("2001-03-10"));
    return reading.events().stream()
        .filter(e -> e.type() == EventType.CONSULT && e.date() >= 0)
        .map(e -> reading.timexes().get(e.date()).value())
        .findFirst()
        .orElse("");
  }

  /** When the promise was made, and its conditions. */
  private List<String> promise(String text) {
    Reading reading = readout.read(Document.of("test", text).on("2001-03-10"));
    EventMention event =
        reading.events().stream().filter(e -> e.commitment() != null).findFirst().orElseThrow();
    var told = new ArrayList<String>();
    told.add(event.date() < 0 ? "" : reading.timexes().get(event.date()).span().of(text));
    if (event.commitment() != null) {
      event.commitment().conditions().forEach(span -> told.add(span.of(text)));
    }
    return told;
  }

  private List<String> told(String text) {
    return all(text).stream().filter(line -> !line.startsWith("STATEMENT")).toList();
  }

  private List<String> all(String text) {
    Reading reading = readout.read(Document.of("test", text).on("2001-03-10"));
    return reading.events().stream().map(event -> line(reading, event)).toList();
  }

  private static String line(Reading reading, EventMention event) {
    String recipients = names(reading, event.recipients());
    return event.type()
        + " "
        + event.status().label()
        + " "
        + names(reading, event.actors())
        + (recipients.isEmpty() ? "" : " > " + recipients);
  }

  private static String names(Reading reading, List<Integer> mentions) {
    return String.join(
        " + ",
        mentions.stream()
            .map(m -> reading.cast().of(reading.cast().mentions().get(m)).name())
            .toList());
  }
}
