package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.Catalogue;
import readout.text.Document;

/** What is worked out once for a state of the record, and when it is worked out again. */
class StandingTest {

  @TempDir private Path folder;

  @Test
  void anAnswerStandsUntilTheRecordChanges() throws Exception {
    Path file = folder.resolve("record.db");
    OpenDesk.over(file, DeskPagesTest.PLAN).close();
    try (var lending = new Lending(file, 2)) {
      var asked = new AtomicInteger();
      var standing =
          new Standing<>(
              lending,
              it -> {
                asked.incrementAndGet();
                return it.countDocuments();
              });
      assertEquals(1, standing.answer());
      assertEquals(1, standing.answer());
      assertEquals(1, asked.get());
      OpenDesk.over(file, DeskPagesTest.HELD).close();
      assertEquals(2, standing.answer());
      assertEquals(2, asked.get());
    }
  }

  @Test
  void anAnswerIsKeptUnderItsAddressUntilTheRecordChanges() throws Exception {
    Path file = folder.resolve("kept.db");
    OpenDesk.over(file, DeskPagesTest.PLAN).close();
    try (var lending = new Lending(file, 2)) {
      var asked = new AtomicInteger();
      var kept = new Kept(lending);
      Function<Catalogue, Integer> question =
          it -> {
            asked.incrementAndGet();
            return it.countDocuments();
          };
      assertEquals(1, kept.answer(Integer.class, "/a", question));
      assertEquals(1, kept.answer(Integer.class, "/a", question));
      assertEquals(1, asked.get());
      assertEquals(1, kept.answer(Integer.class, "/b", question));
      assertEquals(2, asked.get());
      assertNull(kept.answer(String.class, "/none", it -> null));
      OpenDesk.over(file, DeskPagesTest.HELD).close();
      assertEquals(2, kept.answer(Integer.class, "/a", question));
      assertEquals(3, asked.get());
    }
  }

  @Test
  void aBrowserThatHasAPageIsToldSo() throws Exception {
    Path file = folder.resolve("tagged.db");
    try (var desk = OpenDesk.over(file, DeskPagesTest.PLAN)) {
      desk.page("/");
      String tag = desk.get("/claims").headers().firstValue("ETag").orElse("");
      assertTrue(tag.length() > 10, tag);
      assertEquals(304, desk.get("/claims", "If-None-Match", tag).statusCode());
      OpenDesk.over(file, DeskPagesTest.HELD).close();
      assertEquals(200, desk.get("/claims", "If-None-Match", tag).statusCode());
    }
  }

  @Test
  void theFirstPageShowsWhatAnotherProgramAdds() throws Exception {
    Path file = folder.resolve("shared.db");
    try (var desk = OpenDesk.over(file, DeskPagesTest.PLAN)) {
      assertTrue(desk.page("/").contains("1 document of 1 outlet"));
      OpenDesk.over(file, DeskPagesTest.HELD).close();
      assertTrue(desk.page("/").contains("2 documents of 2 outlets"));
      assertTrue(desk.page("/commitments").contains("consult parliament"));
    }
  }

  @Test
  void aRecordThatAnEarlierProgramServedIsCompleted() throws Exception {
    Path file = folder.resolve("earlier.db");
    Document document =
        Document.of("office", "French President Jacques Chirac met Tony Blair in Paris on Sunday.")
            .from("Seine Courier")
            .on("2003-03-17");
    OpenDesk.over(file, document).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP TRIGGER role_comes");
      statement.executeUpdate("DROP TABLE held");
    }
    Catalogue.layOut(file);
    try (Catalogue catalogue = Catalogue.open(file)) {
      var dossier = catalogue.dossier("person:jacques-chirac", 5);
      assertTrue(dossier != null && !dossier.roles().isEmpty(), String.valueOf(dossier));
      assertEquals("2003-03-17", dossier.roles().getFirst().first());
    }
  }
}
