package readout.collection;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.collection.page.PageReader;

class CuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "separators",
        "entries",
        "columns",
        "furniture",
        "official-text-follows",
        "post-follows",
        "author-speaks-again",
        "first-person",
        "opinion",
        "stated-date",
        "dateline",
        "own-outlet",
        "own-heading"
      })
  void everyRuleMatchesItsExamplesAndNotItsCounterexamples(String file) {
    assertExamples(Cues.load(file));
  }

  @Test
  void theLinesOfPagesToo() {
    assertExamples(Cues.load(PageReader.class, "lines"));
  }

  private static void assertExamples(Cues cues) {
    assertFalse(cues.all().isEmpty());
    assertAll(cues.all().stream().flatMap(CuesTest::claims));
    assertAll(
        cues.all().stream()
            .flatMap(cue -> cue.examples().stream())
            .map(line -> claim("found through its triggers: " + line, cues.find(line) != null)));
  }

  @Test
  void lookingAtTheBeginningOfALineFirstChangesNothing() {
    Cues cues = Cues.load(PageReader.class, "lines");
    for (Cues.Cue cue : cues.all()) {
      for (String line : cue.examples()) {
        for (String given : List.of(line, line + " ", "\uD83D\uDE00 " + line, line.substring(1))) {
          Cues.Found found = cues.find(given);
          assertEquals(firstOf(cues, given), found == null ? "nothing" : found.id(), given);
        }
      }
    }
  }

  private static String firstOf(Cues cues, String line) {
    return cues.all().stream()
        .filter(cue -> cue.mayStandAmong(Cues.words(line)) && found(cue, line))
        .map(Cues.Cue::id)
        .findFirst()
        .orElse("nothing");
  }

  private static Stream<org.junit.jupiter.api.function.Executable> claims(Cues.Cue cue) {
    return Stream.of(
            Stream.of(claim(cue.id() + " has an example", !cue.examples().isEmpty())),
            Stream.of(claim(cue.id() + " has a counterexample", !cue.counterexamples().isEmpty())),
            cue.examples().stream().map(line -> claim(cue.id() + " + " + line, found(cue, line))),
            cue.counterexamples().stream()
                .map(line -> claim(cue.id() + " - " + line, !found(cue, line))))
        .flatMap(claims -> claims);
  }

  private static org.junit.jupiter.api.function.Executable claim(String what, boolean holds) {
    return () -> assertTrue(holds, what);
  }

  private static boolean found(Cues.Cue cue, String line) {
    return cue.pattern().matcher(line).find();
  }

  @ParameterizedTest
  @ValueSource(strings = {"keep reading", "KEEP READING"})
  void caseDoesNotMatter(String line) {
    Cues.Found found = Cues.load("separators").find(line);
    assertEquals("keep-reading", found == null ? "nothing" : found.id());
  }
}
