package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import readout.export.Card;

/** Days, addresses, differences and bars as pages show them. */
class DrawingTest {

  @Test
  void daysAreShownAsPreciselyAsTheyAreKnown() {
    assertEquals("14 Jul 2015", Days.shown("2015-07-14"));
    assertEquals("Jul 2015", Days.shown("2015-07"));
    assertEquals("2015", Days.shown("2015"));
    assertEquals("20 \u2013 21 Feb 2022", Days.range("2022-02-20", "2022-02-21"));
    assertEquals("28 Feb \u2013 1 Mar 2022", Days.range("2022-02-28", "2022-03-01"));
    assertEquals("30 Dec 2021 \u2013 2 Jan 2022", Days.range("2021-12-30", "2022-01-02"));
    assertEquals("Jun \u2013 Aug 2015", Days.range("2015-06", "2015-08"));
    assertEquals("2015-02-30", Days.shown("2015-02-30"));
  }

  @Test
  void onlyAddressesOfTheWebAreLedTo() {
    assertEquals("https://example.org/a?b=c", Links.outside("https://example.org/a?b=c"));
    assertNull(Links.outside("javascript:alert(1)"));
    assertNull(Links.outside(" JaVaScRiPt:alert(1)"));
    assertNull(Links.outside("data:text/html,x"));
    assertNull(Links.outside("//example.org"));
    assertNull(Links.outside("http:///x"));
    assertNull(Links.outside(null));
  }

  @Test
  void whatOnlyOneWordingHasIsMarked() {
    var wordings =
        Wordings.of(
            "They agreed to meet in Paris on Monday.", "They agreed to meet in Geneva on Monday.");
    assertEquals(List.of("Paris "), alone(wordings.one()));
    assertEquals(List.of("Geneva "), alone(wordings.other()));
  }

  private static List<String> alone(List<Wordings.Piece> pieces) {
    return pieces.stream().filter(Wordings.Piece::alone).map(Wordings.Piece::text).toList();
  }

  @Property(tries = 200)
  void nothingOfAWordingIsLost(@ForAll String one, @ForAll String other) {
    var wordings = Wordings.of(one, other);
    String shown = wordings.one().stream().map(Wordings.Piece::text).collect(Collectors.joining());
    assertEquals(one.strip().replaceAll("\\s+", " "), shown.strip().replaceAll("\\s+", " "));
  }

  @Test
  void everyDayHasItsBar() {
    Volume volume =
        Volume.of(List.of(card("2015-07-01"), card("2015-07-03"), card("2015-07-03"), card(null)));
    assertEquals(3, volume.bars().size());
    assertEquals(List.of(1, 0, 2), volume.bars().stream().map(Volume.Bar::documents).toList());
    assertEquals(1, volume.undated());
    assertEquals("week", Volume.of(List.of(card("2015-01-01"), card("2015-12-31"))).unit());
    assertEquals("month", Volume.of(List.of(card("2005-01-01"), card("2015-12-31"))).unit());
    assertTrue(Volume.of(List.of(card("0001-01-01"), card("9999-12-31"))).bars().size() <= 400);
  }

  private static Card card(@org.jspecify.annotations.Nullable String day) {
    return new Card("id" + day, "Outlet", "Outlet", null, day, null, "en");
  }

  @Test
  void lengthsOfTimeAreReadAsWords() {
    assertEquals("1 hour 45 minutes", Durations.shown("PT105M"));
    assertEquals("40 minutes", Durations.shown("PT40M"));
    assertEquals("P3M", Durations.shown("P3M"));
  }

  @Test
  void statesHaveNames() {
    assertEquals("France", Countries.name("FRA"));
    assertEquals("Kremlin", Countries.name("Kremlin"));
    assertNotNull(Countries.name(""));
  }

  @Test
  void aPasswordIsKnownAgainAndNotKept() {
    String kept = Secrets.kept("pass phrase");
    assertTrue(Secrets.matches("pass phrase", kept));
    assertTrue(!Secrets.matches("pass phrase ", kept) && !kept.contains("pass phrase"));
    assertTrue(!Secrets.matches("x", "nonsense"));
  }
}
