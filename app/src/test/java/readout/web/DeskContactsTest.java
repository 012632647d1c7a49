package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import readout.store.Appearance;
import readout.store.Catalogue;
import readout.store.Contact;
import readout.text.Document;

/** Who met or called whom, who never did, and what a side never printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskContactsTest {

  @TempDir private static Path folder;
  private Path record;
  private OpenDesk desk;

  private static Document told(String id, String outlet, String day, String text) {
    return Document.of(id, text).from(outlet).titled("Talks on the Sava crossing").on(day);
  }

  @BeforeAll
  void open() throws Exception {
    record = folder.resolve("record.db");
    String talks =
        "Jacques Chirac met Tony Blair in Paris on Monday to talk about the Sava crossing.";
    String call =
        "George W. Bush spoke by telephone with Tony Blair about the Sava crossing on Tuesday.";
    String plan = "Gerhard Schröder will meet Tony Blair on Friday about the Sava crossing.";
    desk =
        OpenDesk.over(
            record,
            told("one", "Reuters", "2003-03-05", talks + " " + call + " " + plan),
            told("two", "Le Monde", "2003-03-05", talks + " " + call),
            told("three", "Harbour Gazette", "2003-03-05", talks),
            told("four", "TASS", "2003-03-05", plan));
  }

  @AfterAll
  void close() {
    desk.close();
  }

  private ContactTable table() {
    try (Catalogue catalogue = Catalogue.open(record)) {
      ContactBook book = ContactBook.of(catalogue);
      return ContactTable.of(book, book.busiest(), 12, "");
    }
  }

  private static ContactTable.Cell cell(ContactTable table, String one, String other) {
    List<String> names = table.who().stream().map(ContactTable.Who::name).toList();
    return table.rows().get(names.indexOf(one)).cells().get(names.indexOf(other));
  }

  @Test
  void whoMetOrCalledWhomStandsInATableOfEachWithEach() {
    ContactTable table = table();
    ContactTable.Cell met = cell(table, "Jacques Chirac", "Tony Blair");
    assertEquals(ContactTable.Kind.HELD, met.kind(), table.toString());
    assertEquals(1, met.count());
    assertEquals("3 Mar 2003", met.last());
    assertEquals(met.count(), cell(table, "Tony Blair", "Jacques Chirac").count());
    assertEquals(ContactTable.Kind.PLANNED, cell(table, "Gerhard Schröder", "Tony Blair").kind());
    assertEquals(ContactTable.Kind.NEVER, cell(table, "Jacques Chirac", "George W. Bush").kind());
    assertEquals(ContactTable.Kind.SELF, cell(table, "Tony Blair", "Tony Blair").kind());
    assertEquals(3, table.met());
    assertEquals(6, table.pairs());
  }

  @Test
  void twoWhoNeverMetThoughBothMetTheSameOtherAreNamed() {
    ContactTable.Gap gap = table().gaps().getFirst();
    assertEquals(
        "Jacques Chirac, George W. Bush",
        List.of(gap.one(), gap.other()).stream()
            .map(ContactTable.Who::name)
            .sorted(java.util.Comparator.reverseOrder())
            .reduce((a, b) -> a + ", " + b)
            .orElse(""));
    assertEquals(List.of("Tony Blair"), gap.through());
    assertEquals(1, table().gaps().size());
  }

  @Test
  void nobodyMeetsTheirOwnStateOrThoseTheyCameWith() {
    List<Contact> met =
        List.of(
            new Contact(
                "f1",
                null,
                "occurred",
                "2003-03-03",
                "2003-03-03",
                Stream.of("person:a", "person:b", "person:c", "state:FRA")
                    .map(it -> new Contact.Party(it, it))
                    .toList()));
    ContactBook book =
        new ContactBook(
            met,
            Map.of(
                "person:a", who("person:a", "FRA"),
                "person:b", who("person:b", "FRA"),
                "person:c", who("person:c", "GBR"),
                "state:FRA", who("state:FRA", "FRA")));
    assertEquals(Set.of("person:c"), book.of("person:a").keySet());
    assertEquals(Set.of("person:c"), book.of("state:FRA").keySet());
    assertEquals(
        Set.of("person:a", "person:b", "state:FRA"), Set.copyOf(book.of("person:c").keySet()));
    ContactTable table = ContactTable.of(book, book.busiest(), 12, "");
    assertEquals(3, table.met());
    assertEquals(4, table.pairs());
  }

  private static Appearance who(String id, String country) {
    return new Appearance(id, id, "person", country, null, List.of(), 1, 1);
  }

  @Test
  void twoWhoTravelTogetherDoNotMeetEachOther() throws Exception {
    Path file = folder.resolve("together.db");
    OpenDesk.over(
            file,
            told(
                "visit",
                "Reuters",
                "2003-03-05",
                "Jacques Chirac and Gerhard Schröder visited Vladimir Putin in Moscow on Monday."))
        .close();
    try (Catalogue catalogue = Catalogue.open(file)) {
      ContactBook book = ContactBook.of(catalogue);
      assertTrue(book.pair("person:jacques-chirac", "person:gerhard-schroder").isNone());
      assertFalse(book.pair("person:jacques-chirac", "person:vladimir-putin").isNone());
    }
  }

  @Test
  void whoIsNamedTogetherWithAnotherIsFoundByThemselves() throws Exception {
    String text =
        "Jacques Chirac and Gerhard Schröder flew to Moscow on Monday, where they talked with"
            + " Vladimir Putin until midnight.";
    try (var other =
        OpenDesk.over(folder.resolve("named.db"), told("named", "Reuters", "2003-03-05", text))) {
      String found =
          other.page(Links.contacts("person:jacques-chirac", "person:vladimir-putin", ""));
      assertTrue(found.contains("until midnight"), found);
    }
  }

  @Test
  void aCellOpensWhatIsToldOfTheTwo() throws Exception {
    String page = desk.page("/actor?id=person%3Atony-blair");
    assertTrue(page.contains("And they with each other"), page);
    String search = cell(table(), "Jacques Chirac", "Tony Blair").href();
    String found = desk.page(search);
    assertTrue(found.contains("both have a part"), found);
    assertTrue(found.contains("in Paris on Monday"), found);
    assertFalse(found.contains("by telephone"), found);
  }

  @Test
  void aStoryShowsItsContactsAndWhatASideNeverPrinted() throws Exception {
    Matcher story = Pattern.compile("/story/[0-9a-z]+").matcher(desk.page("/"));
    assertTrue(story.find(), "no story");
    String page = desk.page(story.group());
    assertTrue(page.contains("Who met or called whom"), page);
    int sides = page.indexOf("no outlet of this side did");
    assertTrue(sides > 0, page);
    String side = page.substring(sides);
    assertTrue(side.contains("Not known, and left out: Harbour Gazette"), side);
    String russia = side.substring(side.indexOf("Russia <"));
    assertTrue(russia.contains("jacques chirac") || russia.contains("Jacques Chirac"), russia);
    String france = side.substring(side.indexOf("France <"), side.indexOf("Russia <"));
    assertTrue(france.contains("Gerhard Schröder"), france);
    assertFalse(france.contains("Bush"), france);
  }
}
