package readout.corpus.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.corpus.Affair;
import readout.corpus.Article;
import readout.corpus.Corpus;
import readout.corpus.CorpusReader;
import readout.text.Span;

/** A perfect reader scores 100, and each mistake costs where it belongs. */
class ScoresTest {

  private static final Corpus CORPUS = CorpusReader.read(Path.of(""));

  @Test
  void theMarksAgreeWithThemselves() {
    var sheet = new Sheet();
    List<Affair> affairs = CORPUS.split("dev");
    var facts = new java.util.ArrayList<Told.Fact>();
    var ties = new java.util.ArrayList<Told.Tie>();
    var origins = new java.util.ArrayList<Told.Origin>();
    var stories = new HashMap<String, String>();
    for (Affair affair : affairs) {
      affair.articles().forEach(a -> ArticleScore.add(sheet, a, Markings.of(a)));
      Told told = Markings.of(affair);
      facts.addAll(told.facts());
      ties.addAll(told.ties());
      origins.addAll(told.origins());
      stories.putAll(told.story());
    }
    RecordScore.add(sheet, affairs, new Told(facts, ties, origins, stories));
    for (String measure :
        List.of(
            "mentions, same words",
            "identity of found mentions",
            "time expressions with value",
            "attributions with whole chain",
            "events, type, parties and status",
            "status of found events",
            "tellings of facts",
            "joining of found tellings",
            "links",
            "commitments",
            "due window of found commitments",
            "origins, any relation",
            "stories")) {
      assertTrue(sheet.value(measure) > 0.97, measure + " " + sheet.value(measure));
    }
    assertEquals(0, sheet.value("wrong joins"));
    assertEquals(0, sheet.value("fates told that are wrong"));
  }

  @Test
  void whoeverFindsNothingScoresNothing() {
    var sheet = new Sheet();
    Article article = CORPUS.articles().getFirst();
    ArticleScore.add(sheet, article, Marked.NOTHING);
    assertEquals(0, sheet.value("events"));
    assertEquals(0, sheet.value("sentences that tell an event"));
  }

  @Test
  void aWrongStatusCostsTheStatusAndTheWholeButNotTheEvent() {
    Article article = firstWithEvents();
    Marked marked = Markings.of(article);
    var sheet = new Sheet();
    ArticleScore.add(sheet, article, withStatus(marked, "cancelled"));
    assertEquals(1, sheet.value("events with type"));
    assertEquals(0, sheet.value("events, type, parties and status"));
    assertEquals(0, sheet.value("status of found events"));
  }

  private static Marked withStatus(Marked marked, String status) {
    var happenings =
        marked.happenings().stream()
            .map(h ->
                new Marked.Happening(
                    h.trigger(),
                    h.type(),
                    h.mode(),
                    status,
                    h.actors(),
                    h.recipients(),
                    h.date(),
                    h.fact()))
            .toList();
    return new Marked(marked.mentions(), marked.times(), marked.sayings(), happenings);
  }

  private static Article firstWithEvents() {
    return CORPUS.articles().stream()
        .filter(a -> Markings.of(a).happenings().stream().noneMatch(h -> isCancelled(h)))
        .filter(a -> Markings.of(a).happenings().size() > 3)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isCancelled(Marked.Happening happening) {
    return happening.status().equals("cancelled");
  }

  @Test
  void bcubedIsThatOfThePaper() {
    Map<String, String> marked =
        Map.of("1", "a", "2", "a", "3", "a", "4", "a", "5", "a", "6", "b", "7", "b", "8", "c");
    Map<String, String> found =
        Map.of("1", "x", "2", "x", "3", "x", "4", "x", "5", "x", "6", "y", "7", "y", "8", "y");
    Tally tally = Bcubed.of(marked, found);
    assertEquals((5 + 2 * 2 / 3.0 + 1 / 3.0) / 8, tally.counts()[0] / 8, 1e-9);
    assertEquals(1, tally.counts()[1] / 8, 1e-9);
    assertEquals(2 / 13.0, Bcubed.wrongJoins(tally), 1e-9);
  }

  @Test
  void theIntervalHoldsTheFigureAndIsTheSameTwice() {
    var measure = new Measure("m", Formula.F1);
    for (int i = 0; i < 20; i++) {
      measure.add("u" + i, Tally.of(i % 3, 3, 2 + i % 2));
    }
    double[] interval = measure.interval();
    assertTrue(interval[0] < measure.value() && measure.value() < interval[1]);
    assertEquals(interval[0], measure.interval()[0]);
  }

  @Test
  void pairsAreOneToOneAndTheBestComeFirst() {
    List<Span> ours = List.of(new Span(0, 4), new Span(5, 9));
    List<Span> theirs = List.of(new Span(3, 9), new Span(0, 4));
    var pairs = Pairing.pair(ours, theirs, Pairing::overlap);
    assertEquals(2, pairs.size());
    assertEquals(new Span(0, 4), pairs.getFirst().found());
  }

  @Test
  void anotherReadersIdsMeanWhomTheyShareMentionsWith() {
    var marked = mentions(Map.of(new Span(0, 2), "anna", new Span(3, 5), "ben"));
    var found = mentions(Map.of(new Span(0, 2), "P1", new Span(3, 5), "P2"));
    var identities = Identities.between(marked, found);
    assertEquals(Set.of("ben"), identities.of(List.of(new Marked.Role("P2", null, false))));
    assertEquals(
        Set.of("anna"), identities.of(List.of(new Marked.Role(null, new Span(0, 2), false))));
    assertEquals(Set.of("P9"), identities.of(List.of(new Marked.Role("P9", null, false))));
  }

  private static Marked mentions(Map<Span, String> mentions) {
    var referents =
        mentions.entrySet().stream()
            .map(m -> new Marked.Referent(m.getKey(), Set.of(m.getValue())))
            .toList();
    return new Marked(referents, List.of(), List.of(), List.of());
  }

  @Test
  void offsetsOfTheProgramAreCodePoints(@TempDir Path folder) throws IOException {
    Article article = CORPUS.articles().getFirst();
    Path file = folder.resolve("a.jsonl");
    String event =
        "{\"type\":\"AGREE\",\"status\":\"occurred\",\"trigger\":[0,4],\"actors\":[],\"recipients\":[]}";
    Files.writeString(file, "{\"id\":\"%s\",\"events\":[%s]}%n".formatted(article.id(), event));
    Marked found =
        Output.of(file, List.of(article)).annotations().getOrDefault(article.id(), Marked.NOTHING);
    assertEquals(new Span(0, 4), found.happenings().getFirst().trigger());
  }

  @Test
  void outputThatIsNoObjectIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "[1]\n");
    assertThrows(IllegalArgumentException.class, () -> Output.of(file, List.of()));
  }
}
