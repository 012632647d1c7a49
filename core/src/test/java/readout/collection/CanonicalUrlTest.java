package readout.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalUrlTest {

  @Test
  void everyExampleGivesItsForm() throws IOException {
    List<String> examples = examples();
    assertTrue(examples.size() > 30, "only " + examples.size() + " examples were found");
    for (String example : examples) {
      String[] sides = example.split(" \\| ", 2);
      String expected = sides[1].equals("none") ? null : sides[1];
      assertEquals(expected, CanonicalUrl.of(sides[0]), sides[0]);
    }
  }

  @Test
  void anAddressWithoutEndIsNone() {
    assertNull(CanonicalUrl.of("https://example.org/" + "a".repeat(10_000)));
  }

  @Property
  void theCanonicalFormIsItsOwn(@ForAll String path, @ForAll String query) {
    String once = CanonicalUrl.of("https://www.example.org/" + path + "?" + query);
    if (once != null) {
      assertEquals(once, CanonicalUrl.of(once));
      assertTrue(once.matches("[!-~]+"), once);
    }
  }

  @Test
  void twoPortsAreNoAddress() {
    assertNull(CanonicalUrl.of("http://[::1]:80:80/a"));
    assertNull(CanonicalUrl.of("http://example.org:8080:443/a"));
    assertEquals("https://example.org/a", CanonicalUrl.of("http://example.org:443/a"));
    assertEquals("https://example.org/a", CanonicalUrl.of("http://example.org:/a"));
    assertEquals("https://[::1]/a", CanonicalUrl.of("http://[::1]:80/a"));
  }

  @Test
  void aDotOfAnotherScriptMakesNoOtherHost() {
    for (String host : List.of("\u00A1\u2025", "a\u2025b", "\u3002", "a\uFF0Eb\uFF61")) {
      String once = CanonicalUrl.of("http://" + host);
      assertTrue(once == null || once.equals(CanonicalUrl.of(once)), host);
    }
  }

  @Property
  void noAddressBreaksIt(@ForAll String rest) {
    String once = CanonicalUrl.of("http://" + rest);
    assertTrue(once == null || once.equals(CanonicalUrl.of(once)), rest);
  }

  private static List<String> examples() throws IOException {
    try (InputStream list = CanonicalUrlTest.class.getResourceAsStream("canonical-urls.txt")) {
      return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
