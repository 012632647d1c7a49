package readout.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.Readout;
import readout.attribution.Attribution;
import readout.ontology.EventType;
import readout.text.Document;
import readout.text.Interview;

/** What is answered in an interview is the word of who answers; what is asked is nobody's. */
class InterviewFactsTest {

  private static final String INTRODUCTION =
      "Anwar Sadat, the president of Egypt, spoke to The Quay in Ismailia.\n\n";

  private final Readout readout = Readout.english();

  @Test
  void anAnswerIsTheWordOfWhomTheIntroductionNames() {
    assertEquals(
        List.of("CONSULT occurred Anwar Sadat + Henry Kissinger <- Anwar Sadat"),
        answers(
            INTRODUCTION
                + "Q: Has Washington answered?\n\nA: No. I met Henry Kissinger in Aswan on Friday."));
  }

  @Test
  void weIsTheStateOfAnOfficeThatIsTold() {
    assertEquals(
        List.of("SANCTION occurred Egypt > Libya <- Anwar Sadat"),
        answers(
            INTRODUCTION
                + "Q: And your neighbour?\n\nA: We recalled our ambassador from Libya in May."));
  }

  @Test
  void weOfAMayorOrALeaderOfTheOppositionIsNoState() {
    String turns = "Q: And now?\n\nA: We imposed sanctions on Libya. I met Willy Brandt in Bonn.";
    assertEquals(
        List.of("CONSULT occurred Ana Ruiz + Willy Brandt <- Ana Ruiz"),
        answers("Ana Ruiz, the mayor of Lima, spoke to The Quay.\n\n" + turns));
    assertEquals(
        List.of("CONSULT occurred Ana Ruiz + Willy Brandt <- Ana Ruiz"),
        answers("Ana Ruiz, the opposition leader of Peru, spoke to The Quay.\n\n" + turns));
  }

  @Test
  void whatThoseAskWhoseOutletStandsInBracketsIsNoFact() {
    String briefing =
        """
        Foreign ministry spokeswoman Hanne Vold of Norway held a briefing on Tuesday.

        Hanne Vold, Official Spokesperson: Good afternoon. I am open for questions.

        Lena Moor (Tamsin Wire): Chad signed a military agreement with Mali last week. Do you mind?

        Hanne Vold, Official Spokesperson: We have seen the reports.

        Ole Dahl (The Beacon): Sudan has attacked Chad. Libya condemned it on Friday.

        Hanne Vold, Official Spokesperson: I see. Norway met the envoy of Sudan on Monday.
        """;
    List<String> told = answers(briefing);
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.getFirst().startsWith("CONSULT occurred Norway + the envoy of Sudan"));
    Interview interview = Interview.of(readout.read(Document.of("briefing", briefing)).text());
    assertEquals(5, interview.turns().size());
    assertTrue(interview.asks(briefing.indexOf("Libya")));
  }

  @Test
  void whoIsOnlyCalledAQuestionerAsks() {
    String briefing =
        """
        Question (Lena Moor, Tamsin Wire): Chad has attacked Mali. Will Norway step in?

        Spokesperson: Norway met the envoy of Mali on Monday.

        Question (Ole Dahl): Sudan has attacked Libya. And now?

        Spokesperson: We shall see.
        """;
    assertEquals(1, answers(briefing).size(), answers(briefing).toString());
  }

  @Test
  void whoAnswersSeveralReportersHoldsABriefing() {
    String briefing =
        """
        On Monday foreign ministry spokeswoman Hanne Vold of Norway presided over a press conference.

        Quay Wire reporter: Sweden attacked a ship near Bergen yesterday. What is your comment?

        Hanne Vold: That is for the navy. I think so.

        TASS: Will you go to Moscow? Has Finland protested?

        Hanne Vold: I cannot say. Norway recalled its ambassador from Sweden on Friday.
        """;
    assertEquals(List.of("SANCTION occurred Norway > Sweden <- Hanne Vold"), answers(briefing));
  }

  @Test
  void namesBeforeAColonThatDoNotAskHoldNone() {
    String list =
        """
        The Quay lists three answers.

        Oslo: Norway recalled its ambassador from Sweden on Friday.

        Bergen: Is that so?

        Oslo: Yes.

        Narvik: Norway recalled its ambassador from Libya in May.
        """;
    assertEquals(0, Interview.of(readout.read(Document.of("list", list)).text()).turns().size());
  }

  @Test
  void whatIsAskedTellsOfNothing() {
    assertEquals(
        List.of(),
        answers(
            INTRODUCTION
                + "Q: Israel attacked Egypt on Monday. Libya accused you of treason.\n\nA: Yes."));
  }

  @Test
  void namesInBoldAndAnOutletLabelTurnsToo() {
    String text =
        """
        **The Quay:** Will you go to Jerusalem?

        **Anwar Sadat:** I visited Jerusalem in November 1977.

        **The Quay:** Syria expelled your envoys. Why?

        **Anwar Sadat:** Ask Damascus. I met Hafez al-Assad in Damascus.
        """;
    assertEquals(
        List.of(
            "CONSULT occurred Anwar Sadat > Jerusalem <- Anwar Sadat",
            "CONSULT occurred Anwar Sadat + Hafez al-Assad <- Anwar Sadat"),
        answers(text));
  }

  @Test
  void questionsThatAreParagraphsNeedNoLabel() {
    String text =
        """
        Anwar Sadat, the president of Egypt, received us in Ismailia.

        Why did you go to Jerusalem?

        Because we want peace. I met Menachem Begin there.

        Do you trust him?

        I do. We signed a treaty with Israel in March 1979.

        What do you expect from Washington?

        Our people expect bread. I telephoned Jimmy Carter on Sunday.

        This interview has been shortened. Libya expelled two of its guests on Friday.
        """;
    assertEquals(
        List.of(
            "CONSULT occurred Anwar Sadat + Menachem Begin <- Anwar Sadat",
            "AGREE occurred Egypt + Israel <- Anwar Sadat",
            "CONSULT occurred Anwar Sadat + Jimmy Carter <- Anwar Sadat"),
        answers(text));
  }

  @Test
  void ofTwoWhoAnswerEachHasHisOwnTurn() {
    String text =
        """
        Anwar Sadat, the president of Egypt, and Jimmy Carter, the president of the United States, \
        answered together.

        The Quay: Are you content?

        Sadat: We signed a treaty with Israel in March 1979.

        The Quay: And you?

        Carter: I met Willy Brandt on Friday.
        """;
    assertEquals(
        List.of(
            "AGREE occurred Egypt + Israel <- Anwar Sadat",
            "CONSULT occurred Jimmy Carter + Willy Brandt <- Jimmy Carter"),
        answers(text));
  }

  @Test
  void ofTwoInTheIntroductionNobodyIsGuessed() {
    String text =
        "Anwar Sadat and Menachem Begin shared a prize.\n\n"
            + "Q: Are you content?\n\nA: I met Jimmy Carter on Friday.";
    assertEquals(List.of(), answers(text));
  }

  @Test
  void questionsInAReportMakeNoInterview() {
    assertEquals(
        List.of("SANCTION occurred Egypt > Libya <- "),
        answers("Do you remember 1977? Egypt imposed sanctions on Libya.\n\nWho pays? You do."));
    assertEquals(
        List.of("SANCTION occurred Egypt > Libya <- "),
        answers("Egypt imposed sanctions on Libya.\n\nAnalysis: What comes next?"));
  }

  /** Type, status, parties and innermost source of each event but mere statements. */
  private List<String> answers(String text) {
    Reading reading = readout.read(Document.of("interview", text));
    return reading.events().stream()
        .filter(event -> event.type() != EventType.STATEMENT)
        .map(event ->
            event.type()
                + " "
                + event.status().label()
                + " "
                + names(reading, event.actors())
                + (event.recipients().isEmpty() ? "" : " > " + names(reading, event.recipients()))
                + " <- "
                + source(reading, event))
        .filter(line -> !line.contains(" The Quay"))
        .toList();
  }

  private static String source(Reading reading, EventMention event) {
    if (event.attribution() < 0) {
      return "";
    }
    Attribution said = reading.attributions().get(event.attribution());
    return said.source().isEmpty()
        ? ""
        : reading.cast().within(said.source().getFirst()).stream()
            .map(mention -> reading.cast().of(mention).name())
            .findFirst()
            .orElse("");
  }

  private static String names(Reading reading, List<Integer> mentions) {
    return String.join(
        " + ",
        mentions.stream()
            .map(m -> reading.cast().of(reading.cast().mentions().get(m)).name())
            .toList());
  }
}
