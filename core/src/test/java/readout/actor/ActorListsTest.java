package readout.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The long lists are in the order that searching them needs, and the keys meet as they should. */
class ActorListsTest {

  @Test
  void longListsStandInTheOrderOfTheirBytes() {
    for (String name : List.of("common_words.txt", "first_names.txt", "places.txt")) {
      byte[] bytes = Table.bytes(name);
      assertNotNull(bytes, name);
      String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
      assertTrue(lines.length > 1000, name);
      for (int i = 1; i < lines.length - 1; i++) {
        assertTrue(lines[i - 1].compareTo(lines[i]) < 0, name + ": " + lines[i]);
      }
    }
  }

  @Test
  void aSortedListFindsWholeKeysOnly() {
    SortedLines places = SortedLines.read("places.txt");
    assertTrue(places.has("lyon"));
    assertFalse(places.has("lyo"));
    assertNull(places.get("zzzz"));
    assertTrue(places.goesOn("new"));
  }

  @Test
  void spellingsMeetButNoFurther() {
    assertEquals(Names.sound("dmitri"), Names.sound("dmitriy"));
    assertEquals(Names.sound("zelensky"), Names.sound("zelenskiy"));
    assertEquals(Names.sound("muhammad"), Names.sound("mohamed"));
    assertEquals(Names.sound("khan"), Names.sound("han"));
    assertFalse(Names.sound("macron").equals(Names.sound("marcon")));
    assertFalse(Names.sound("minsk").equals(Names.sound("pinsk")));
  }

  @Test
  void foldingForgetsAccentsAndMarks() {
    assertEquals("elysee", Spelling.fold("Élysée"));
    assertEquals("jean yves le drian", Spelling.fold("Jean-Yves LE  DRIAN"));
    assertEquals("us", Spelling.fold("U.S."));
    assertEquals("lodz", Spelling.fold("Łódź"));
  }

  @Test
  void familyNamesAreFoundWithTheirParticles() {
    assertEquals(Names.familyKey("Jean-Yves Le Drian", "FRA"), "le drian");
    assertEquals(Names.familyKey("Xi Jinping", "CHN"), "xi");
    assertEquals(Names.familyKey("Bashar al-Assad", "SYR"), Names.sound("assad"));
  }

  @Test
  void aTermIsUnknownAfterItWasLastConfirmed() {
    var open = new Term("president", "GOV", "FRA", "2017-05-14", "", "2026-01-01", "here:1");
    assertTrue(open.covers("2026-01-01"));
    assertFalse(open.covers("2026-01-02"));
    assertFalse(open.covers("2017-05-13"));
  }

  @Test
  void datesOfDifferentPrecisionCompareAsFarAsTheyGo() {
    var term = new Term("president", "GOV", "FRA", "2012", "2017-05", "", "here:1");
    assertTrue(term.covers("2012-03-01"));
    assertTrue(term.covers("2017-05-31"));
    assertFalse(term.covers("2017-06-01"));
  }
}
