package readout.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static readout.attribution.Sayings.given;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples in the resource files are the tests of the rules beside them. */
class CueFilesTest {

  private static List<CueGroup> groups() {
    var groups = new ArrayList<CueGroup>(CueFile.groups("verbs.txt"));
    groups.addAll(CueFile.groups("nouns.txt"));
    return groups;
  }

  @Test
  void everyRuleHasAnExample() {
    assertTrue(groups().size() > 25, "the files were read");
    assertTrue(PhraseSieve.PHRASES.size() > 10, "the phrases were read");
    for (CueGroup group : groups()) {
      assertTrue(!group.examples().isEmpty() && !group.entries().isEmpty(), group.name());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfAGroupIsFound() {
    return groups().stream()
        .flatMap(group -> group.examples().stream().map(line -> example(group.name(), line)));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfAPhraseIsFound() {
    return PhraseSieve.PHRASES.stream().map(phrase -> example(phrase.rule(), phrase.example()));
  }

  /** Every verb that takes quoted words, in the past tense, after a quotation. */
  @TestFactory
  Stream<DynamicTest> everyVerbOfSpeechClosesAQuotation() {
    return CueFile.groups("verbs.txt").stream()
        .filter(group -> group.takes(Frame.SPEECH))
        .flatMap(group -> group.entries().stream())
        .distinct()
        .map(entry -> dynamicTest(entry, () -> quotes(CueLexicon.past(entry))));
  }

  private static void quotes(String past) {
    given("\"The harbour will stay open,\" the mayor " + past + ".")
        .says("the mayor | " + past + " | \"The harbour will stay open,\"");
  }

  private static DynamicTest example(String name, String line) {
    String[] sides = line.split(" => ", -1);
    return dynamicTest(
        name + ": " + sides[0], () -> given(sides[0]).saysAmongOthers(sides[1].strip()));
  }
}
