package readout.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.Readout;
import readout.text.Document;

/** Every example in the rule file is a test: what must be found, or that nothing may be. */
class EventRulesTest {

  private final Readout readout = Readout.english();

  @Test
  void everyExampleOfEveryRuleHolds() {
    var failures = new ArrayList<String>();
    int run = 0;
    for (EventRule rule : EventRules.english().all()) {
      for (String example : rule.examples()) {
        run++;
        String failure = failure(rule, example);
        if (!failure.isEmpty()) {
          failures.add(rule.id() + ": " + example + "\n      " + failure);
        }
      }
    }
    assertTrue(run > 80, "examples run: " + run);
    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }

  @Test
  void aRuleWithoutAnExampleIsUnfinished() {
    for (EventRule rule : EventRules.english().all()) {
      assertFalse(rule.examples().isEmpty(), rule.id());
      assertFalse(rule.frames().isEmpty(), rule.id());
      assertFalse(rule.verbs().isEmpty() && rule.nouns().isEmpty(), rule.id());
    }
  }

  private String failure(EventRule rule, String example) {
    int arrow = example.indexOf(" => ");
    String text = example.substring(0, arrow);
    String expected = example.substring(arrow + 4).trim();
    Reading reading = readout.read(Document.of("example", text));
    List<EventMention> found =
        reading.events().stream().filter(e -> e.rule().equals(rule.id())).toList();
    if (expected.equals("nothing")) {
      return found.isEmpty() ? "" : "found " + shown(reading, found);
    }
    boolean right = found.stream().anyMatch(e -> shown(reading, e).equals(normal(expected)));
    return right ? "" : "found " + shown(reading, reading.events());
  }

  /** Names sorted within a side, so that an example need not know their order. */
  private static String normal(String expected) {
    int bar = expected.indexOf('|');
    String[] sides = expected.substring(0, bar).split(">", -1);
    return side(sides[0])
        + " > "
        + (sides.length > 1 ? side(sides[1]) : "")
        + " | "
        + expected.substring(bar + 1).trim();
  }

  private static String side(String names) {
    var sorted = new TreeSet<String>();
    Arrays.stream(names.split("\\+"))
        .map(String::trim)
        .filter(n -> !n.isEmpty())
        .forEach(sorted::add);
    return String.join(" + ", sorted);
  }

  private static String shown(Reading reading, List<EventMention> events) {
    return events.stream().map(e -> e.rule() + " " + shown(reading, e)).toList().toString();
  }

  private static String shown(Reading reading, EventMention event) {
    return names(reading, event.actors())
        + " > "
        + names(reading, event.recipients())
        + " | "
        + event.status().label();
  }

  private static String names(Reading reading, List<Integer> mentions) {
    var names = new TreeSet<String>();
    for (int mention : mentions) {
      names.add(reading.cast().of(reading.cast().mentions().get(mention)).name());
    }
    return String.join(" + ", names);
  }
}
