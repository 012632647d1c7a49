package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is new: to those who listen, and to those who come back. */
@Timeout(300)
class DeskNewsTest {

  private static final String RENZI =
      "{\"text\": \"Angela Merkel met Matteo Renzi in Rome on 3 June 2015.\", \"date\":"
          + " \"2015-06-04\"}";

  @TempDir private Path folder;

  private OpenDesk open() throws Exception {
    return OpenDesk.over(folder.resolve("record.db"), DeskPagesTest.PLAN);
  }

  private static void add(OpenDesk desk) throws Exception {
    var accepted = desk.call("POST", "/api/v1/documents", "application/json", RENZI);
    String job = accepted.headers().firstValue("Location").orElse("");
    for (int i = 0; i < 600 && !desk.page(job).contains("\"done\":true"); i++) {
      Thread.sleep(100);
    }
  }

  /** Listens until there is a fact; gives it, and the id by which a listener comes back. */
  private static String[] heard(OpenDesk desk, String since, Runnable meanwhile) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(desk.base() + "/api/v1/news"));
      request.header("Accept", "text/event-stream");
      if (!since.isEmpty()) {
        request.header("Last-Event-ID", since);
      }
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      assertTrue(
          answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"));
      try (var lines =
          new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
        String greeting = lines.readLine();
        assertTrue(greeting != null && greeting.startsWith(":"), "it says that it listens");
        meanwhile.run();
        return fact(lines);
      } finally {
        client.shutdownNow();
      }
    }
  }

  private static String[] fact(BufferedReader lines) throws IOException {
    String id = "";
    String data = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("id:")) {
        id = line.substring(3).strip();
      } else if (line.startsWith("data:")) {
        data = line.substring(5).strip();
      } else if (line.isEmpty() && !data.isEmpty() && !id.isEmpty()) {
        return new String[] {id, data};
      }
    }
    throw new AssertionError("the news ended without a fact: " + data);
  }

  @Test
  void whoListensHearsANewFact() throws Exception {
    try (OpenDesk desk = open()) {
      String[] heard = heard(desk, "", () -> addQuietly(desk));
      JsonNode fact = JsonMapper.shared().readTree(heard[1]);
      assertEquals("fact", fact.get("record").asString());
      assertTrue(fact.toString().contains("Matteo Renzi"), fact.toString());
      String same = desk.page("/api/v1/facts/" + fact.get("id").asString());
      assertEquals(JsonMapper.shared().readTree(same), fact);
    }
  }

  @Test
  void whoComesBackHearsWhatCameMeanwhile() throws Exception {
    try (OpenDesk desk = open()) {
      String before = desk.page("/health").replaceAll("\\D", "");
      add(desk);
      String[] heard = heard(desk, before, () -> {});
      assertTrue(heard[1].contains("Matteo Renzi"), heard[1]);
      assertTrue(Integer.parseInt(heard[0]) > Integer.parseInt(before), heard[0]);
    }
  }

  private static void addQuietly(OpenDesk desk) {
    try {
      add(desk);
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void theFirstPageTellsWhatIsNewUntilItWasSeen() throws Exception {
    String fresh = "New since your last visit";
    try (OpenDesk desk = open()) {
      assertFalse(desk.page("/").contains(fresh), "on the first visit all is new");
      add(desk);
      String page = desk.page("/");
      assertTrue(page.contains(fresh) && page.contains("met Matteo Renzi"), page);
      assertTrue(desk.page("/").contains(fresh), "looking once is not having seen");
      Matcher run = Pattern.compile("name=\"run\" value=\"(\\d+)\"").matcher(page);
      assertTrue(run.find());
      desk.send("/", "/seen", Map.of("run", run.group(1)));
      assertFalse(desk.page("/").contains(fresh));
    }
  }
}
