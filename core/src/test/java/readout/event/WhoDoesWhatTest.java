package readout.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.Readout;
import readout.text.Document;

/** Who acts, who receives, who speaks and what is counted, where another clause stands near. */
class WhoDoesWhatTest {

  private final Readout readout = Readout.english();

  // ---- who acts ----

  @Test
  void aTeamIsNoState() {
    assertEquals(List.of(), told("Peru have agreed to host Chile in June."));
    assertEquals(List.of(), told("Chad bombarded Togo with kicks."));
    assertEquals(List.of(), told("Chad attacked Togo early and won 3-1."));
    assertEquals(List.of("ASSAULT Chad > Libya"), told("Chad attacked Libya."));
  }

  @Test
  void theTwoMenAreThoseOfTheSentenceBefore() {
    assertEquals(
        List.of("CONSULT Kofi Annan + Tony Blair > ", "CONSULT Henry Kissinger + Zhou Enlai > "),
        told(
            "Tony Blair met Kofi Annan. Henry Kissinger was in town with Zhou Enlai."
                + " The two men met."));
  }

  @Test
  void whoDeniesAndAccusesIsOne() {
    assertEquals(
        List.of("STATEMENT Pablo Rojas > ", "ACCUSE Pablo Rojas > Peru"),
        told(
            "Chilean spokesman Pablo Rojas denied that his men had crossed the line"
                + " and accused Peru of shelling Arica."));
  }

  @Test
  void whoAccusesDidNotKillWhomTheAccusedKilled() {
    assertEquals(
        List.of("ACCUSE Chad > Libya", "ASSAULT Libya > farmers"),
        told("Chad accused Libya of shelling a village, killing fourteen farmers."));
  }

  @Test
  void whoMediatesIsNoSide() {
    assertEquals(
        List.of("ASSAULT Chad > Libya", "RETREAT Chad and Libya > "),
        told(
            "Chad has fought Libya for years. Under the truce, brokered by Togo and Gabon,"
                + " both sides were to pull back."));
  }

  @Test
  void whoPraisesBothSidesIsNeitherOfThem() {
    assertEquals(
        List.of("SUPPORT Iran > both sides"),
        told("Kuwait hosted the talks. Iran praised both sides."));
  }

  @Test
  void twoWhoMetStayBothSides() {
    assertEquals(
        List.of("CONSULT Egypt + Israel > ", "SUPPORT Norway > Egypt + Israel"),
        told("Egypt met Israel in Cairo. Norway praised both sides."));
  }

  @Test
  void theDeadAreNoSides() {
    assertEquals(
        List.of("ASSAULT  > Ahmad Noor + Omar Daud", "REQUEST Togo > both sides"),
        told("Omar Daud and Ahmad Noor were killed in the clash. Togo urged both sides to wait."));
  }

  @Test
  void anInvitationIsFollowedByTheGuest() {
    assertEquals(
        List.of("AGREE Ronald Reagan > ", "CONSULT Ronald Reagan > Kyoto"),
        told("Ronald Reagan accepted the Japanese prime minister's invitation to visit Kyoto."));
  }

  @Test
  void aDialogueOfMinistersIsHeldByMinisters() {
    assertEquals(
        List.of("AGREE Mikhail Gorbachev + Ronald Reagan > ", "CONSULT defence ministers > "),
        told(
            "Ronald Reagan and Mikhail Gorbachev agreed to resume the dialogue of foreign and"
                + " defence ministers."));
  }

  @Test
  void aMeetingToldInPassingLeavesTheSidesAlone() {
    assertEquals(
        List.of(
            "CONSULT Mikhail Gorbachev > Helmut Kohl",
            "CONSULT Deng Xiaoping + Ronald Reagan > ",
            "AGREE Helmut Kohl + Mikhail Gorbachev > "),
        told(
            "Helmut Kohl received Mikhail Gorbachev. They had seen little of each other since the"
                + " day when Ronald Reagan met Deng Xiaoping. The two sides agreed on a date."));
  }

  @Test
  void noneOfAListOfStatesIsLost() {
    assertEquals(
        List.of("CONSULT Chad + Niger + Togo > "),
        told("The ministers of Chad, Niger and Togo met in Lagos."));
    assertEquals(
        List.of("CONSULT Helmut Kohl + Mikhail Gorbachev > "),
        told("Unlike Ronald Reagan, Mikhail Gorbachev and Helmut Kohl met in Bonn."));
  }

  @Test
  void whoIsNamedBehindTheOfficeIsMeant() {
    assertEquals(
        List.of("CONSULT Pavel Grach + Timur Osh > "),
        told(
            "The heads of the two countries' border services, Pavel Grach and Timur Osh, met on"
                + " Friday."));
  }

  @Test
  void someOfTheMembersAreNotTheBody() {
    assertEquals(
        List.of("ACCUSE Nine of the 15 members > Chad"),
        told("Nine of the 15 members of the Security Council condemned Chad."));
  }

  // ---- who receives ----

  @Test
  void theVictimIsNotTheOneCondemned() {
    assertEquals(
        List.of("ACCUSE Norway > "),
        told("Norway condemned the attack on the port of Beirut in Lebanon."));
    assertEquals(List.of("ACCUSE Norway > "), told("Norway condemned the shelling of Croatia."));
    assertEquals(List.of("ACCUSE Norway > "), told("Norway condemned the sanctions against Cuba."));
  }

  @Test
  void whoseConductIsCondemnedIsCondemned() {
    assertEquals(
        List.of("ACCUSE Norway > South Africa"),
        told("Norway condemned the policies of South Africa."));
    assertEquals(
        List.of("ACCUSE Norway > South Africa"),
        told("Norway condemned South Africa's laws on land."));
    assertEquals(
        List.of("ACCUSE Norway > India"),
        told("Norway condemned the launch of a missile by India."));
  }

  @Test
  void aDemandReachesNobodyAcrossANewSubject() {
    assertEquals(
        List.of("REQUEST European Union > ", "ACCUSE Amnesty International > Sudan"),
        told(
            "The European Union demanded their release and Amnesty International accused Sudan of"
                + " torture."));
  }

  // ---- who speaks ----

  @Test
  void whoOwnsTheSpeakerIsNotTheSpeaker() {
    assertEquals(List.of(), told("The bridge is safe, Helmut Kohl's spokesman said."));
    assertEquals(
        List.of("STATEMENT Andrei Gromyko > "),
        told("Russia's Andrei Gromyko called the plan a farce."));
  }

  // ---- what sort it is ----

  @Test
  void toCallSomebodyOnADayIsToTelephone() {
    assertEquals(
        List.of("CONSULT Anwar Sadat + Jimmy Carter > "),
        told("Jimmy Carter called Anwar Sadat on Thursday morning."));
    assertEquals(
        List.of("STATEMENT Jimmy Carter > "),
        told("Jimmy Carter called Anwar Sadat \"a killer\" on Thursday."));
  }

  @Test
  void regretIsNoReproach() {
    assertEquals(
        List.of("STATEMENT Helmut Kohl > "), told("Helmut Kohl expressed regret over the words."));
  }

  // ---- what is counted ----

  @Test
  void whatAnAsideCountsIsNotCountedHere() {
    EventMention closed =
        events("Chad, which keeps 900 soldiers in Niger, closed its border with Sudan.").getFirst();
    assertEquals(List.of(), closed.numbers());
    EventMention sent =
        events("Chad, which borders Niger, sent 1,200 soldiers to Sudan.").getFirst();
    assertEquals(List.of(1200.0), sent.numbers().stream().map(Quantity::value).toList());
  }

  private List<EventMention> events(String text) {
    return readout.read(Document.of("test", text)).events();
  }

  private List<String> told(String text) {
    Reading reading = readout.read(Document.of("test", text));
    var told = new ArrayList<String>();
    for (EventMention event : reading.events()) {
      told.add(
          event.type()
              + " "
              + names(reading, event.actors())
              + " > "
              + names(reading, event.recipients()));
    }
    return told;
  }

  private static String names(Reading reading, List<Integer> mentions) {
    return String.join(
        " + ",
        mentions.stream()
            .map(m -> reading.cast().of(reading.cast().mentions().get(m)).name())
            .sorted()
            .toList());
  }
}
