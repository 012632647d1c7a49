package readout.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.Readout;
import readout.attribution.Proposer;
import readout.ontology.EventType;
import readout.text.Document;
import readout.text.SegmentedText;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;

/** What becomes of events that a second reader proposes. */
class ProposedEventsTest {

  /** Proposes one event in a text, with the parties it is told. */
  private record Saying(
      String trigger,
      EventType type,
      Status status,
      List<String> actors,
      List<String> recipients,
      double sure,
      double threshold)
      implements EventProposer {

    @Override
    public List<EventProposal> propose(SegmentedText text) {
      var parts = new ArrayList<EventProposal.Part>();
      actors.forEach(it -> parts.add(new EventProposal.Part(span(text, it), sure, 0)));
      recipients.forEach(it -> parts.add(new EventProposal.Part(span(text, it), 0, sure)));
      return List.of(
          new EventProposal(
              span(text, trigger), type, sure, null, status, sure, parts, "model.event"));
    }

    private static Span span(SegmentedText text, String words) {
      int at = text.text().indexOf(words);
      assertTrue(at >= 0, () -> "the text holds no " + words);
      return new Span(at, at + words.length());
    }
  }

  private static Saying saying(
      String trigger, EventType type, Status status, String actor, String recipient) {
    return new Saying(trigger, type, status, words(actor), words(recipient), 0.9, 0.5);
  }

  private static List<String> words(String word) {
    return word.isEmpty() ? List.of() : List.of(word);
  }

  private static List<EventMention> events(EventProposer events, Document document) {
    return Readout.english(Proposer.NONE, events).read(document).events();
  }

  private static List<String> told(EventProposer events, String text) {
    return events(events, Document.of("note", text)).stream()
        .map(it -> it.type() + " " + it.status().label() + " " + it.rule())
        .toList();
  }

  private static final String SHUT = "Norway shut its harbours to Denmark last week.";

  @Test
  void whatNoRuleReadsIsAddedWithItsProbability() {
    var shut = saying("shut", EventType.SANCTION, Status.OCCURRED, "Norway", "Denmark");
    List<EventMention> found = events(shut, Document.of("note", SHUT));
    assertEquals(1, found.size());
    EventMention event = found.getFirst();
    assertEquals("model.event", event.rule());
    assertTrue(event.confidence() > 0.5 && event.confidence() < 1);
    assertEquals(1, event.actors().size());
    assertEquals(1, event.recipients().size());
  }

  @Test
  void whatIsLessSureThanTheThresholdIsDropped() {
    var unsure =
        new Saying(
            "shut",
            EventType.SANCTION,
            Status.OCCURRED,
            List.of("Norway"),
            List.of("Denmark"),
            0.4,
            0.5);
    assertEquals(List.of(), told(unsure, SHUT));
  }

  private static final String FIRED = "Rebels fired missiles at Chad on Friday.";

  @Test
  void whatARuleReadsIsLeftOutWhereTheReaderSeesOnlySomethingElseInItsWords() {
    assertEquals(List.of("ASSAULT occurred"), types(EventProposer.NONE, FIRED));
    assertEquals(List.of(), types(taking("fired", EventType.STATEMENT), FIRED));
    assertEquals(
        List.of("ASSAULT occurred"),
        types(taking("fired", EventType.STATEMENT, EventType.ASSAULT), FIRED));
  }

  @Test
  void ofTwoSensesOfAVerbTheOneThatTheReaderSeesIsRead() {
    assertEquals(
        List.of("MOBILIZE occurred"),
        types(taking("fired", EventType.MOBILIZE, EventType.MOBILIZE), FIRED));
  }

  @Test
  void whereTheReaderSeesNothingARuleStands() {
    assertEquals(List.of("ASSAULT occurred"), types(taking("Friday", EventType.STATEMENT), FIRED));
  }

  @Test
  void thatSomethingWasAgreedIsTheRulesToSay() {
    String text = "Chad and Mali agreed on Friday to open the border.";
    assertTrue(types(taking("agreed", EventType.RETREAT), text).contains("AGREE occurred"));
  }

  @Test
  void aLesserStatusOfWhichTheReaderIsSureIsTakenForThatOfTheRule() {
    var surely =
        new Saying(
            "attacked",
            EventType.ASSAULT,
            Status.ALLEGED,
            List.of("Chad"),
            List.of("Mali"),
            0.95,
            0.5);
    var hardly =
        new Saying(
            "attacked",
            EventType.ASSAULT,
            Status.ALLEGED,
            List.of("Chad"),
            List.of("Mali"),
            0.8,
            0.5);
    String plain = "Chad attacked Mali on Friday.";
    assertEquals(List.of("ASSAULT occurred"), types(EventProposer.NONE, plain));
    assertEquals(List.of("ASSAULT alleged"), types(surely, plain));
    assertEquals(List.of("ASSAULT occurred"), types(hardly, plain));
  }

  @Test
  void anActOfWhichNobodyIsFoundIsToldOnlyWhereItMayBe() {
    String text = "Five shells fell on the road to Chad on Sunday.";
    assertEquals(List.of(), types(shells(true), text));
    assertEquals(List.of("ASSAULT occurred"), types(shells(false), text));
  }

  @Test
  void oneActInTwoWordsIsToldOnce() {
    assertEquals(1, types(both("declared", "persona"), DECLARED).size());
    assertEquals(2, types(both("declared", "expelled"), DECLARED).size());
  }

  private static final String DECLARED =
      "Norway declared the Danish envoy persona non grata and later expelled his wife.";

  private static EventProposer both(String one, String other) {
    return text ->
        Stream.of(one, other)
            .flatMap(it ->
                saying(it, EventType.SANCTION, Status.OCCURRED, "Norway", "")
                    .propose(text)
                    .stream())
            .toList();
  }

  private static EventProposer shells(boolean namesParties) {
    return new EventProposer() {
      @Override
      public List<EventProposal> propose(SegmentedText text) {
        return saying("fell", EventType.ASSAULT, Status.OCCURRED, "", "").propose(text);
      }

      @Override
      public boolean namesParties() {
        return namesParties;
      }
    };
  }

  /** Takes a word for an event of one type, and holds only the given types for possible. */
  private static EventProposer taking(String word, EventType type, EventType... possible) {
    return new EventProposer() {
      @Override
      public List<EventProposal> propose(SegmentedText text) {
        return saying(word, type, Status.OCCURRED, "", "").propose(text);
      }

      @Override
      public List<Possible> possible(SegmentedText text) {
        return List.of(new Possible(new Span(0, text.text().length()), Set.of(possible)));
      }
    };
  }

  private static List<String> types(EventProposer events, String text) {
    return events(events, Document.of("note", text)).stream()
        .filter(it -> it.type() != EventType.STATEMENT)
        .map(it -> it.type() + " " + it.status().label())
        .toList();
  }

  @Test
  void whoIsNotSurelyAPartyIsLeftOutWhereItIsAskedFor() {
    String text = "Norway shut its harbours, and Denmark heard of it last week.";
    EventProposal shut =
        new EventProposal(
            new Span(7, 11),
            EventType.SANCTION,
            0.9,
            null,
            Status.OCCURRED,
            0.9,
            List.of(
                new EventProposal.Part(new Span(0, 6), 0.95, 0),
                new EventProposal.Part(new Span(30, 37), 0, 0.7)),
            "model.event");
    assertEquals(1, recipientsOf(shut, text, 0.5));
    assertEquals(0, recipientsOf(shut, text, 0.85));
  }

  private static int recipientsOf(EventProposal proposal, String text, double party) {
    var proposer =
        new EventProposer() {
          @Override
          public List<EventProposal> propose(SegmentedText read) {
            return List.of(proposal);
          }

          @Override
          public double party() {
            return party;
          }
        };
    List<EventMention> found = events(proposer, Document.of("note", text));
    assertEquals(1, found.size());
    assertEquals(1, found.getFirst().actors().size());
    return found.getFirst().recipients().size();
  }

  @Test
  void whoseFirmOrFamilyItIsTakesNoPart() {
    String firm = "France's Peugeot had nabbed the patent.";
    assertEquals(
        List.of(), told(saying("nabbed", EventType.COERCE, Status.OCCURRED, "France", ""), firm));
    EventMention family =
        first(
            saying("nabbed", EventType.COERCE, Status.OCCURRED, "Norway", "Helmut Kohl"),
            "Norway nabbed Helmut Kohl's family at dawn.");
    assertEquals(1, family.actors().size());
    assertEquals(0, family.recipients().size());
    String police = "Norway's police nabbed a trawler at dawn.";
    assertEquals(
        List.of("COERCE occurred model.event"),
        told(saying("nabbed", EventType.COERCE, Status.OCCURRED, "Norway", ""), police));
  }

  @Test
  void thoseWithInfluenceOverASideAreNotTheSide() {
    Saying nudged = saying("nudged", EventType.REQUEST, Status.OCCURRED, "France", "Chad");
    assertEquals(
        0,
        first(nudged, "France nudged all those with influence over Chad to stop.")
            .recipients()
            .size());
    assertEquals(1, first(nudged, "France nudged Chad to stop.").recipients().size());
  }

  private static EventMention first(EventProposer proposer, String text) {
    return events(proposer, Document.of("note", text)).getFirst();
  }

  @Test
  void whichSaysWhoActs() {
    String text = "Norway, which nabbed Denmark, slept.";
    EventProposal nabbed =
        new EventProposal(
            new Span(14, 20),
            EventType.COERCE,
            0.9,
            null,
            Status.OCCURRED,
            0.9,
            List.of(
                new EventProposal.Part(new Span(0, 6), 0.02, 0),
                new EventProposal.Part(new Span(21, 28), 0, 0.9)),
            "model.event");
    assertEquals(1, recipientsOf(nabbed, text, 0.5));
  }

  @Test
  void aNationalityBeforeOthersIsNotTheState() {
    String trawler = "The frigate nabbed a Thai trawler at dawn.";
    assertEquals(
        List.of(), told(saying("nabbed", EventType.COERCE, Status.OCCURRED, "", "Thai"), trawler));
    String troops = "The rebels nabbed Thai troops at dawn.";
    assertEquals(
        1, told(saying("nabbed", EventType.COERCE, Status.OCCURRED, "", "Thai"), troops).size());
  }

  @Test
  void anEventOfNobodyIsNotBelieved() {
    assertEquals(
        List.of(), told(saying("shut", EventType.SANCTION, Status.OCCURRED, "", ""), SHUT));
    assertEquals(
        List.of(), told(saying("shut", EventType.SANCTION, Status.OCCURRED, "week", ""), SHUT));
  }

  @Test
  void misfortuneIsNobodysDeed() {
    String text = "Norway said that the storm had killed six sailors in Denmark.";
    var killed = saying("killed", EventType.ASSAULT, Status.OCCURRED, "", "Denmark");
    assertTrue(told(killed, text).stream().noneMatch(it -> it.startsWith("ASSAULT")));
  }

  @Test
  void nobodyMeetsOrAgreesAlone() {
    String text = "Norway sat down in the old customs house on Friday.";
    assertEquals(
        List.of(),
        told(saying("sat down", EventType.CONSULT, Status.OCCURRED, "Norway", ""), text));
    assertEquals(
        List.of(), told(saying("sat down", EventType.AGREE, Status.OCCURRED, "Norway", ""), text));
  }

  @Test
  void theGrammarTellsWhoActsWhereTheReaderIsUnsure() {
    var unsure =
        new Saying(
            "shut",
            EventType.SANCTION,
            Status.OCCURRED,
            List.of("Norway"),
            List.of("Denmark"),
            0.45,
            0.4);
    List<EventMention> found = events(unsure, Document.of("note", SHUT));
    assertEquals(1, found.size());
    assertEquals(1, found.getFirst().actors().size());
  }

  @Test
  void aRuleThatHasSpokenStands() {
    String text = "Norway condemned Denmark on Friday.";
    List<String> ruled = told(EventProposer.NONE, text);
    assertEquals(1, ruled.size());
    assertEquals(
        ruled,
        told(saying("condemned", EventType.ASSAULT, Status.OCCURRED, "Norway", "Denmark"), text));
  }

  @Test
  void ofTwoReadingsOfTheStatusTheMoreCarefulOneHolds() {
    var sure = saying("shut", EventType.SANCTION, Status.OCCURRED, "Norway", "Denmark");
    assertEquals(
        List.of("SANCTION hypothetical model.event"),
        told(sure, "Norway might shut its harbours to Denmark."));
    var careful = saying("shut", EventType.SANCTION, Status.ALLEGED, "Norway", "Denmark");
    assertEquals(List.of("SANCTION alleged model.event"), told(careful, SHUT));
  }

  @Test
  void whatOneWillNotDoIsRefusedHoweverTheReaderHasTheStatus() {
    for (Status read : List.of(Status.NEGATED, Status.OCCURRED)) {
      var refusal = saying("will not budge", EventType.REJECT, read, "Norway", "");
      assertEquals(
          List.of("REJECT occurred model.event"),
          told(refusal, "Norway will not budge over herring."));
    }
  }

  @Test
  void aQuestionAndAnOpinionTellNoEvent() {
    var shut = saying("shut", EventType.SANCTION, Status.OCCURRED, "Norway", "Denmark");
    assertEquals(List.of(), told(shut, "Has Norway shut its harbours to Denmark?"));
    assertEquals(
        List.of(), events(shut, column("Surely Norway shut its harbours to Denmark for us.")));
  }

  @Test
  void whatAColumnTellsOfOthersIsAnEvent() {
    var shut = saying("shut", EventType.SANCTION, Status.OCCURRED, "Norway", "Denmark");
    List<EventMention> found =
        events(shut, column("On 3 May Norway shut its harbours to Denmark."));
    assertEquals(1, found.size());
    assertEquals(EventMention.Kind.EVENT, found.getFirst().kind());
  }

  private static Document column(String text) {
    return Document.of("column", text)
        .withVoices(
            List.of(new Stretch(new Span(0, text.length()), Voice.OPINION, null, "marked")));
  }

  @Test
  void aWarrantArrestsNobody() {
    var warrant = saying("arrest warrant", EventType.COERCE, Status.OCCURRED, "court", "Ann Bell");
    assertEquals(List.of(), told(warrant, "The court signed an arrest warrant for Ann Bell."));
  }

  @Test
  void toAppealAgainstARulingAsksNobody() {
    var appeal = saying("appealed", EventType.REQUEST, Status.OCCURRED, "Norway", "");
    assertEquals(List.of(), told(appeal, "Norway has appealed."));
    assertEquals(List.of(), told(appeal, "Norway appealed against the ruling on herring."));
  }

  @Test
  void whoStepsOnAMineIsHit() {
    var mine = saying("mine", EventType.ASSAULT, Status.OCCURRED, "soldiers", "");
    List<EventMention> found =
        events(mine, Document.of("note", "Two Danish soldiers stepped on a mine near Farah."));
    assertEquals(1, found.size());
    assertEquals(List.of(), found.getFirst().actors());
    assertEquals(1, found.getFirst().recipients().size());
  }

  @Test
  void toHitBackWithWordsBreaksNothingOff() {
    var retort = saying("hit", EventType.SANCTION, Status.OCCURRED, "Norway", "");
    assertEquals(List.of(), told(retort, "Norway hit back. Two notes were sent."));
  }

  @Test
  void toAbstainIsNeitherYesNorNo() {
    var voted = saying("abstained", EventType.AGREE, Status.OCCURRED, "Norway", "");
    assertEquals(List.of(), told(voted, "Norway and Denmark abstained in the vote on herring."));
  }

  @Test
  void whomOneCallsHomeSuffersNothing() {
    var recalled =
        saying("called home", EventType.SANCTION, Status.OCCURRED, "Norway", "its ambassador");
    assertEquals(
        List.of(),
        events(recalled, Document.of("note", "Norway has called home its ambassador.")).stream()
            .filter(event -> "withdraw".equals(event.mode()))
            .flatMap(event -> event.recipients().stream())
            .toList());
  }

  /** The words of those whom the events of a text name. */
  private static List<String> parties(Saying saying, String text) {
    var document = Document.of("note", text);
    var reading = Readout.english(Proposer.NONE, saying).read(document);
    return reading.events().stream()
        .filter(event -> "model.event".equals(event.rule()))
        .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
        .map(mention -> reading.cast().mentions().get(mention).span().of(text))
        .toList();
  }

  @Test
  void whoIsAccusedInAHeadlineAccusesNobody() {
    var accused = saying("accused", EventType.ACCUSE, Status.OCCURRED, "Norway", "");
    List<EventMention> found =
        events(accused, Document.of("note", "Norway accused over drifting nets"));
    assertEquals(List.of(), found.getFirst().actors());
    assertEquals(1, found.getFirst().recipients().size());
  }

  private static Saying expelled(String... whom) {
    return new Saying(
        "sent away",
        EventType.SANCTION,
        Status.OCCURRED,
        List.of("Norway"),
        List.of(whom),
        0.9,
        0.5);
  }

  @Test
  void whoseMenTheyAreTakesNoPartBesideThem() {
    assertEquals(
        List.of("Norway", "nine citizens"),
        parties(
            expelled("citizens", "Ghana"),
            "Norway sent away nine citizens of the young republic of Ghana."));
    assertEquals(
        List.of("Norway", "Ada Poe"),
        parties(
            expelled("Boston", "Ada Poe"), "Norway sent away the Boston newspaperwoman Ada Poe."));
    assertEquals(
        List.of("Norway", "Ada Poe", "Ghana"),
        parties(expelled("Ada Poe", "Ghana"), "Norway sent away Ada Poe and Ghana."));
  }

  @Test
  void anAttackThatStopsIsNoNewOne() {
    var strikes = saying("strikes", EventType.ASSAULT, Status.OCCURRED, "Norway", "Denmark");
    assertEquals(List.of(), told(strikes, "Norway paused its strikes towards Denmark."));
    assertEquals(List.of(), told(strikes, "Norway has halted strikes on Denmark."));
    assertEquals(1, told(strikes, "Norway pressed its strikes towards Denmark.").size());
  }

  @Test
  void onWhichTermsSomebodySpeaksIsNoTalk() {
    var spoke = saying("spoke", EventType.CONSULT, Status.OCCURRED, "officials", "");
    assertEquals(
        List.of(), told(spoke, "Two Norwegian officials spoke on condition of anonymity."));
  }

  @Test
  void talksWithTwoAreNotTalksBetweenThem() {
    var talks =
        new Saying(
            "Talks",
            EventType.CONSULT,
            Status.PLANNED,
            List.of("Norway", "Denmark"),
            List.of(),
            0.9,
            0.5);
    assertEquals(List.of(), told(talks, "Talks with Norway and Denmark will open on Friday."));
    assertEquals(1, told(talks, "Talks of Norway with Denmark will open on Friday.").size());
  }
}
