package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.Readout;
import readout.attribution.Attribution;
import readout.attribution.Proposal;
import readout.text.Document;
import readout.text.EnglishSegmenter;
import readout.text.Span;

class AttributionModelTest {

  private static final TrainedReader ALL = TrainedReader.load(0, 1);

  private static final String NEWS =
      """
      Envoy sees ferry back by spring

      The ferry over the Talm will run again in April, the harbour master told reporters on Monday.

      "Nobody will be left on the wrong bank," Marta Ruiz said. Critics of the plan doubted that the
      money would come in time, and a council document seen by the paper put the price at 4 million.
      """;

  private static List<Proposal> proposals(TrainedReader reader, String text) {
    return reader.attributions().propose(new EnglishSegmenter().segment(Document.of("test", text)));
  }

  private static List<String> written(List<Proposal> proposals, String text) {
    return proposals.stream()
        .map(it ->
            pieces(it.source(), text)
                + " | "
                + pieces(it.cue(), text)
                + " | "
                + pieces(it.content(), text))
        .toList();
  }

  private static String pieces(List<Span> spans, String text) {
    return String.join(" ... ", spans.stream().map(span -> span.of(text)).toList());
  }

  @Test
  void itReadsWhoSaysWhat() {
    List<String> found = written(proposals(ALL, NEWS), NEWS);
    assertTrue(
        found.stream()
            .anyMatch(it ->
                it.startsWith("the harbour master | told | ")
                    && it.endsWith("The ferry over the Talm will run again in April")),
        found::toString);
    assertTrue(
        found.stream()
            .anyMatch(it ->
                it.startsWith("Marta Ruiz | said | ")
                    && it.contains("Nobody will be left on the wrong bank")),
        found::toString);
    assertTrue(
        found.contains("Critics of the plan | doubted | that the\nmoney would come in time"),
        found::toString);
  }

  @Test
  void everyProposalSaysHowSureItIsAndPointsIntoTheText() {
    List<Proposal> found = proposals(ALL, NEWS);
    assertFalse(found.isEmpty());
    for (Proposal proposal : found) {
      assertTrue(proposal.sure() > 0 && proposal.sure() < 1);
      assertFalse(proposal.cue().isEmpty());
      for (Span piece : proposal.content()) {
        assertTrue(piece.end() <= NEWS.length() && !piece.isEmpty());
      }
    }
  }

  @Test
  void aHigherThresholdKeepsASurerPart() {
    double cut = proposals(ALL, NEWS).stream().mapToDouble(Proposal::sure).max().orElse(0);
    assertTrue(modelled(TrainedReader.load(cut, 1)) < modelled(ALL));
    assertEquals(0, modelled(TrainedReader.load(1, 1)));
  }

  private static long modelled(TrainedReader reader) {
    return Readout.english(reader.attributions())
        .read(Document.of("note", NEWS))
        .attributions()
        .stream()
        .filter(it -> it.rule().startsWith("model."))
        .count();
  }

  @Test
  void hostileTextIsReadToItsEnd() {
    assertEquals(List.of(), proposals(ALL, ""));
    for (String text :
        List.of(
            "\"".repeat(3000),
            "a".repeat(20_000),
            "said ".repeat(5000),
            "\uD83D\uDE00 \uD800 \u0000\u200B\uFFFD",
            "\u202Ehe said\u202C that “",
            "东".repeat(500))) {
      for (Proposal proposal : proposals(ALL, text)) {
        proposal.content().forEach(piece -> assertTrue(piece.end() <= text.length()));
      }
    }
  }

  @Test
  void theSameIsReadWhateverElseIsReadAndOnHoweverManyThreads()
      throws ExecutionException, InterruptedException {
    TrainedReader reader = ALL.forgetful();
    List<Proposal> alone = proposals(reader, NEWS);
    var runs = new ArrayList<Future<List<Proposal>>>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 8; i++) {
        String before = "They said no. ".repeat(i);
        runs.add(
            threads.submit(() -> {
              proposals(reader, before);
              return proposals(reader, NEWS);
            }));
      }
      for (Future<List<Proposal>> run : runs) {
        assertEquals(alone, run.get());
      }
    }
    assertEquals(8, runs.size());
  }

  @Test
  void whatIsRememberedIsWhatWouldBeRead() {
    String moved = "It rained.\n\n" + NEWS;
    assertEquals(proposals(ALL.forgetful(), NEWS), proposals(ALL, NEWS));
    assertEquals(proposals(ALL.forgetful(), moved), proposals(ALL, moved));
  }

  @Test
  void theReadingTellsWhatTheModelDecidedAndHowSureItWas() {
    String text = "Critics of the plan doubted aloud that the money would come in time.";
    Reading reading =
        Readout.english(ALL.attributions()).read(Document.of("note", NEWS + "\n" + text));
    List<Attribution> modelled =
        reading.attributions().stream().filter(it -> it.rule().startsWith("model.")).toList();
    List<Attribution> ruled =
        reading.attributions().stream().filter(it -> !it.rule().startsWith("model.")).toList();
    assertFalse(ruled.isEmpty());
    modelled.forEach(it -> assertTrue(it.confidence() < 1));
    ruled.forEach(it -> assertEquals(1, it.confidence()));
  }

  @Test
  void aMissingFileIsSaidByName() {
    Unusable why = assertThrows(Unusable.class, () -> Weights.open("nothing.onnx"));
    assertEquals("this copy of the program holds no nothing.onnx", why.getMessage());
  }

  @Test
  void aFileThatIsNoNetworkIsUnusable() {
    assertThrows(Unusable.class, () -> Network.of(new byte[] {1, 2, 3}));
  }
}
