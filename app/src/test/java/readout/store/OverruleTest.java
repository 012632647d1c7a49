package readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Reading;
import readout.Readout;
import readout.event.Status;
import readout.record.Chronicle;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Overrule;
import readout.reuse.Trace;
import readout.text.Document;

/** What an analyst overrules stands; the record of a day; the order of documents. */
class OverruleTest {

  private static final Readout READOUT = Readout.english();
  private static final Chronicle CHRONICLE = new Chronicle();

  private static final Document SUNDAY =
      document("b", "2003-03-17", "George W. Bush met Tony Blair on Sunday.");
  private static final Document PLAN =
      document("a", "2003-03-14", "George W. Bush will meet Tony Blair on Sunday.");
  private static final Document TUESDAY =
      document("c", "2003-04-09", "George W. Bush met Tony Blair on Tuesday.");

  @TempDir private Path folder;

  @Test
  void whatIsJoinedStaysJoinedWhenMoreIsRead() {
    try (RecordFile record = record()) {
      add(record, SUNDAY, TUESDAY);
      List<String> both = record.facts().stream().map(Fact::id).toList();
      assertEquals(2, both.size());
      record.overrule(Overrule.Verb.JOIN, both, "", "one meeting, misdated", CHRONICLE);
      assertEquals(1, record.facts().size());
      add(record, PLAN);
      assertEquals(2, record.facts().size());
    }
  }

  @Test
  void whatIsSplitStaysSplit() {
    try (RecordFile record = record()) {
      add(record, SUNDAY, document("d", "2003-03-17", "Tony Blair met George W. Bush on Sunday."));
      assertEquals(1, record.facts().size());
      String told = record.facts().getFirst().tellings().getLast().account().told();
      record.overrule(Overrule.Verb.SPLIT, List.of(told), "", "another breakfast", CHRONICLE);
      assertEquals(2, record.facts().size());
    }
  }

  @Test
  void anOverruledStatusHoldsWhenTheDocumentIsReadAgain() {
    try (RecordFile record = record()) {
      add(record, SUNDAY);
      String told = record.facts().getFirst().id();
      record.overrule(Overrule.Verb.STATUS, List.of(told), "CANCELLED", "", CHRONICLE);
      assertEquals(Status.CANCELLED, record.facts().getFirst().status());
      assertEquals("status by an analyst", record.overrules().getFirst().words());
    }
  }

  @Test
  void theRecordOfADayKnowsNothingOfLaterDays() {
    try (RecordFile record = record()) {
      add(record, PLAN, SUNDAY, TUESDAY);
      assertEquals(Link.Relation.PLANNED_THEN_OCCURRED, record.links().getFirst().relation());
      try (RecordFile then = record.asOf("2003-03-15", CHRONICLE)) {
        assertEquals(1, then.facts().size());
        assertTrue(then.links().isEmpty());
        assertEquals(Status.PLANNED, then.facts().getFirst().status());
      }
      assertEquals(3, record.facts().size());
    }
  }

  @Test
  void aThousandDocumentsInAnyOrderGiveOneRecord() {
    List<Told> told = new ArrayList<>(documents(1_000).stream().map(OverruleTest::told).toList());
    List<Object> inOrder = recordOf(told, 1_000, "one.db");
    for (int seed = 0; seed < 2; seed++) {
      Collections.shuffle(told, new Random(seed));
      assertEquals(inOrder, recordOf(told, 137, "other" + seed + ".db"), "seed " + seed);
    }
  }

  private List<Object> recordOf(List<Told> told, int batch, String name) {
    try (RecordFile record = RecordFile.open(folder.resolve(name))) {
      for (int i = 0; i < told.size(); i += batch) {
        record.add(told.subList(i, Math.min(told.size(), i + batch)), CHRONICLE, "test");
      }
      return List.of(record.facts(), record.links());
    }
  }

  /** Meetings planned and held, of a few leaders, over four months. */
  private static List<Document> documents(int count) {
    String[] leaders = {
      "George W. Bush", "Tony Blair", "Jacques Chirac", "Vladimir Putin", "Gerhard Schroeder"
    };
    var documents = new ArrayList<Document>();
    for (int i = 0; i < count; i++) {
      String one = leaders[i % 5];
      String other = leaders[(i + 1 + i / 5 % 4) % 5];
      String verb = i % 3 == 0 ? " will meet " : " met ";
      String day = "2003-0%d-%02d".formatted(1 + i % 4, 1 + i % 28);
      String when = i % 7 == 0 ? "." : i % 3 == 0 ? " on Friday." : " on Monday.";
      documents.add(document("n%04d".formatted(i), day, one + verb + other + when));
    }
    return documents;
  }

  private RecordFile record() {
    return RecordFile.open(folder.resolve("readout.db"));
  }

  private static void add(RecordFile record, Document... documents) {
    record.add(
        java.util.Arrays.stream(documents).map(OverruleTest::told).toList(), CHRONICLE, "test");
  }

  private static Told told(Document document) {
    Reading reading = READOUT.read(document);
    return new Told(
        document, List.of(), reading.cast(), CHRONICLE.tell(reading), Trace.of(reading));
  }

  private static Document document(String id, String day, String text) {
    return Document.of(id, text).on(day).from("The Example Courier").inLanguage("en");
  }
}
