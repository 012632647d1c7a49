package readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.record.Chronicle;
import readout.record.Fact;
import readout.text.Document;

/** The README's example of the Java API compiles, runs, and is what the README prints. */
class ReadmeTest {

  private static final Path README = Path.of("../README.md");
  private static final Path HERE = Path.of("src/test/java/readout/ReadmeTest.java");

  @Test
  void theExampleRuns() {
    List<String> told = told();
    assertTrue(told.contains("CONSULT planned 2015-08-14"), told.toString());
  }

  @Test
  void theExampleIsTheReadmes() throws IOException {
    List<String> example = between(Files.readAllLines(HERE), "// README", "// END");
    assertTrue(example.size() > 5, "the example was found");
    String readme = Files.readString(README);
    example.forEach(line -> assertTrue(readme.contains(line.strip()), line));
  }

  @Test
  void theReadmeNamesEveryCommand() throws IOException {
    String readme = Files.readString(README);
    List<String> commands =
        List.of("read", "watch", "brief", "why", "actors", "export", "annotate");
    assertEquals(
        List.of(), commands.stream().filter(it -> !readme.contains("readout " + it)).toList());
  }

  private static List<String> told() {
    var told = new ArrayList<String>();
    // README
    Readout readout = Readout.english();
    Document document =
        Document.of("note-1", "U.S. Secretary of State John Kerry will visit Havana on Friday.")
            .from("The Harbour Gazette")
            .on("2015-08-10");
    Reading reading = readout.read(document);
    reading.cast().actors().forEach(actor -> System.out.println(actor.name() + " " + actor.id()));
    for (Fact fact : new Chronicle().tell(reading)) {
      String day = fact.date() == null ? "day not told" : fact.date().start();
      told.add(fact.type() + " " + fact.status().label() + " " + day);
      fact.tellings().forEach(telling -> System.out.println(telling.wording() + telling.why()));
    }
    // END
    return told;
  }

  private static List<String> between(List<String> lines, String from, String to) {
    int first = lines.indexOf("    " + from);
    int last = lines.indexOf("    " + to);
    return lines.subList(first + 1, last).stream().filter(line -> !line.isBlank()).toList();
  }
}
