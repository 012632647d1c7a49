package readout.collection.pdf;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** What a PDF file holds: text, or a reason why there is none. */
public sealed interface PdfText {

  /** More pages make a book, not an article. */
  int MOST_PAGES = 500;

  /** What its streams unpack to at most. */
  long MOST_BYTES = 200_000_000;

  Duration LONGEST = Duration.ofSeconds(60);

  /**
   * Text in reading order.
   *
   * @param title as the file's metadata has it
   * @param notes what a reader should know of the file
   */
  record Some(String text, @Nullable String title, List<String> notes) implements PdfText {
    public Some {
      notes = List.copyOf(notes);
    }
  }

  /**
   * No text.
   *
   * @param reason one line, for a person
   */
  record None(String reason) implements PdfText {}

  /** Reads a file; never throws for what is in it. */
  static PdfText read(byte[] bytes) {
    return read(bytes, LONGEST);
  }

  /**
   * Reads a file within a time. A PDF is a program in several languages and a parser meets defects
   * of its own in broken ones: whatever it throws costs this file only.
   */
  static PdfText read(byte[] bytes, Duration longest) {
    try (PDDocument document = load(bytes)) {
      return read(document, new Deadline(longest));
    } catch (InvalidPasswordException encrypted) {
      return new None("is encrypted: it opens with a password only");
    } catch (IOException broken) {
      return new None("is a broken PDF: " + broken.getMessage());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      return new None("is a PDF that breaks its reader: " + defect.getClass().getSimpleName());
    }
  }

  private static PDDocument load(byte[] bytes) throws IOException {
    var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_BYTES);
    return Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", null, null, memory.streamCache);
  }

  private static PdfText read(PDDocument document, Deadline deadline) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      return new None("has " + pages + " pages; the longest that is read has " + MOST_PAGES);
    }
    String text = text(document, deadline);
    if (text.isBlank()) {
      return new None("has no text layer: " + pages + " pages of images");
    }
    PDDocumentInformation said = document.getDocumentInformation();
    String title = said.getTitle();
    return new Some(text, title == null || title.isBlank() ? null : title.strip(), notes(said));
  }

  private static String text(PDDocument document, Deadline deadline) throws IOException {
    var lines = new PageLines(deadline);
    var pages = new ArrayList<List<Line>>();
    var heights = new ArrayList<Double>();
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      PDPage page = document.getPage(i);
      heights.add((double) page.getCropBox().getHeight());
      pages.add(lines.of(document, i));
    }
    var blocks = new ArrayList<List<Line>>();
    RunningLines.cut(pages, heights).forEach(page -> blocks.addAll(ReadingOrder.of(page)));
    return Prose.of(blocks);
  }

  private static List<String> notes(PDDocumentInformation said) {
    var notes = new ArrayList<String>();
    Calendar made = said.getCreationDate();
    if (made != null) {
      try {
        notes.add(
            "the file says it was made on "
                + made.toInstant().atOffset(ZoneOffset.UTC).toLocalDate());
      } catch (DateTimeException noDay) {
        notes.add("the file says a day it was made on that is none");
      }
    }
    return notes;
  }
}
