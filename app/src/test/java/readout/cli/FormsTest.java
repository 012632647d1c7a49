package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README's table of inputs, those that need no network, do what they say. */
class FormsTest {

  private static final Path HOME = Path.of("..");
  private static final Pattern COMMAND =
      Pattern.compile("\\| `\\./readout read ((?:samples|docs)[^`<]*)` \\|");

  @TempDir private Path folder;

  @Test
  void everyInputOfTheTableIsRead() throws IOException {
    List<String> inputs = inputs();
    assertEquals(8, inputs.size(), inputs.toString());
    for (String input : inputs) {
      Run run = read(input);
      assertEquals(ExitCode.FINE, run.code(), input + ": " + run.err());
      assertTrue(run.err().contains(" added"), input + ": " + run.err());
    }
  }

  @Test
  void listsOfAddressesAreNamedWhereTheNetworkIsForbidden() {
    for (String list : List.of("feeds.opml", "sitemap.xml", "addresses.csv")) {
      Run run = read("docs/forms/" + list, "--offline");
      assertTrue(run.err().contains("is an address only, not fetched"), list + ": " + run.err());
    }
  }

  private static List<String> inputs() throws IOException {
    String readme = Files.readString(HOME.resolve("README.md"));
    return COMMAND.matcher(readme).results().map((MatchResult it) -> it.group(1)).toList();
  }

  private Run read(String input, String... options) {
    Path record = folder.resolve(input.replace('/', '-') + ".db");
    String[] given = {"read", HOME.resolve(input).toString(), "--record", record.toString()};
    String[] all = Arrays.copyOf(given, given.length + options.length);
    System.arraycopy(options, 0, all, given.length, options.length);
    return Run.of(all);
  }
}
