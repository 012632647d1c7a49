package readout.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule's examples are run. */
class RuleExamplesTest {

  private final EnglishTimexes timexes = new EnglishTimexes();

  static Stream<RuleExample> examples() {
    return EnglishTimexes.rules().rules().stream()
        .flatMap(rule -> rule.examples().stream().map(line -> RuleExample.of(rule.id(), line)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesWhatTheExampleSays(RuleExample example) {
    List<Timex> found = timexes.find(example.text(), example.creation());
    assertEquals(example.expected(), example.told(found), example.rule() + ": " + example.line());
  }

  @Test
  void everyRuleIsShownAtWork() {
    for (Rule rule : EnglishTimexes.rules().rules()) {
      boolean trap = rule.recipe().getFirst().equals("nothing");
      boolean shown =
          rule.examples().stream()
              .map(line -> RuleExample.of(rule.id(), line))
              .flatMap(example -> timexes.find(example.text(), example.creation()).stream())
              .anyMatch(timex -> timex.rule().equals(rule.id()));
      assertTrue(trap || shown, rule.id() + ": none of its examples is decided by it");
    }
  }

  @Test
  void allExamplesWereRun() {
    assertTrue(examples().count() >= 200, "examples read: " + examples().count());
    assertTrue(EnglishTimexes.rules().rules().size() >= 100);
  }

  @Test
  void everyRecipeAndCheckIsKnown() {
    for (Rule rule : EnglishTimexes.rules().rules()) {
      assertTrue(EnglishTimexes.recipes().named(rule.recipe().getFirst()) != null);
      rule.guards().forEach(Guards::named);
    }
  }
}
