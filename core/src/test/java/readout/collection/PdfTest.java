package readout.collection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import readout.collection.pdf.PdfText;
import readout.text.Document;

class PdfTest {

  /** A file under construction: words at places, in points from the lower left corner. */
  private static final class Paper implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private PDPage page = new PDPage(PDRectangle.A4);

    Paper() {
      document.addPage(page);
    }

    Paper turn() {
      page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      return this;
    }

    Paper write(float x, float y, float size, String... lines) {
      for (int i = 0; i < lines.length; i++) {
        writeLine(x, y - i * size * 1.2f, size, lines[i]);
      }
      return this;
    }

    private void writeLine(float x, float y, float size, String line) {
      var mode = PDPageContentStream.AppendMode.APPEND;
      try (var content = new PDPageContentStream(document, page, mode, true)) {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    byte[] bytes() throws IOException {
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  private static final String[] LEFT = {
    "The ministers of Norland and Sud-",
    "land met in Vienna on Tuesday and",
    "agreed to meet again in spring."
  };
  private static final String[] RIGHT = {
    "Sudland said the talks had been", "frank. A Norland-led mission will", "open in May."
  };

  private static Document document(byte[] bytes) {
    Received received = Given.received("talks.pdf", bytes).getFirst();
    return assertInstanceOf(Received.Article.class, received, received.toString()).document();
  }

  @Test
  void columnsAreReadOneAfterTheOtherBelowTheirHeadline() throws IOException {
    try (var paper = new Paper()) {
      paper.write(50, 760, 20, "Ministers of Norland and Sudland meet in Vienna");
      for (int i = 0; i < 3; i++) {
        paper.write(50, 700 - 14 * i, 11, LEFT[i]).write(310, 700 - 14 * i, 11, RIGHT[i]);
      }
      assertEquals(
          """
          Ministers of Norland and Sudland meet in Vienna

          The ministers of Norland and Sudland met in Vienna on Tuesday and agreed to meet again in spring.

          Sudland said the talks had been frank. A Norland-led mission will open in May.\
          """
              .strip(),
          document(paper.bytes()).text());
    }
  }

  @Test
  void aHyphenAtALineEndIsTheWordsOwnWhereBothPartsStandAlone() throws IOException {
    try (var paper = new Paper()) {
      paper.write(
          50, 700, 11, "The troops were led by Norland. A Norland-", "led mission opens in May.");
      assertEquals(
          "The troops were led by Norland. A Norland-led mission opens in May.",
          document(paper.bytes()).text());
    }
  }

  @Test
  void theLinesOfAPointInAListAreOneParagraph() throws IOException {
    try (var paper = new Paper()) {
      paper.write(50, 700, 11, "* The ministers agreed to open the");
      paper.write(64, 686, 11, "bridge in May.");
      assertEquals(
          "* The ministers agreed to open the bridge in May.", document(paper.bytes()).text());
    }
  }

  @Test
  void aSentenceGoesOnOverThePageAndRunningHeadsAreCut() throws IOException {
    try (var paper = new Paper()) {
      for (int page = 1; page <= 4; page++) {
        paper.write(50, 820, 9, "Example News, 4 May 2021");
        paper.write(
            50,
            700,
            11,
            "Round " + page + " of the talks was held and the two",
            "ministers of the region said in");
        paper.write(300, 20, 9, "Page " + page + " of 4");
        if (page < 4) {
          paper.turn();
        }
      }
      String text = document(paper.bytes()).text();
      assertFalse(text.contains("Page"), text);
      assertFalse(text.contains("Example News"), text);
      assertTrue(text.contains("Round 3 of the talks was held and the two ministers"), text);
    }
  }

  @Test
  void whatTheFileSaysOfItselfIsOnlyHeard() throws IOException {
    try (var paper = new Paper()) {
      paper.write(50, 760, 20, "Ministers meet in Vienna").write(50, 700, 11, LEFT);
      paper.document.getDocumentInformation().setTitle("Microsoft Word - draft7.doc");
      var made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      made.clear();
      made.set(2021, Calendar.MAY, 4);
      paper.document.getDocumentInformation().setCreationDate(made);
      var article = (Received.Article) Given.received("talks.pdf", paper.bytes()).getFirst();
      assertEquals("Ministers meet in Vienna", article.document().title());
      assertNull(article.document().creationDay(), "the day a file was made dates no article");
      assertEquals(List.of("the file says it was made on 2021-05-04"), article.notes());
    }
  }

  @Test
  void anEncryptedFileIsRefusedWithItsReason() throws IOException {
    try (var paper = new Paper()) {
      paper.write(50, 700, 11, LEFT);
      var policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      paper.document.protect(policy);
      assertEquals(
          "is encrypted: it opens with a password only", Given.reason("a.pdf", paper.bytes()));
    }
  }

  @Test
  void aScanIsRefusedWithItsReason() throws IOException {
    try (var paper = new Paper()) {
      var image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
      try (var content = new PDPageContentStream(paper.document, paper.page)) {
        content.drawImage(LosslessFactory.createFromImage(paper.document, image), 0, 0, 500, 700);
      }
      assertEquals("has no text layer: 1 pages of images", Given.reason("a.pdf", paper.bytes()));
    }
  }

  @Test
  void aBookIsRefused() throws IOException {
    try (var paper = new Paper()) {
      for (int i = 0; i < PdfText.MOST_PAGES; i++) {
        paper.turn();
      }
      String reason = Given.reason("a.pdf", paper.bytes());
      assertTrue(reason.startsWith("has 501 pages"), reason);
    }
  }

  @Test
  void timeRunsOut() throws IOException {
    try (var paper = new Paper()) {
      paper.write(50, 700, 11, LEFT);
      var none = assertInstanceOf(PdfText.None.class, PdfText.read(paper.bytes(), Duration.ZERO));
      assertTrue(none.reason().contains("takes longer"), none.reason());
    }
  }

  @Test
  void aFileThatBreaksOffOrIsNoneIsSaidToBeBroken() throws IOException {
    assertTrue(
        Given.reason("a.pdf", "%PDF-1.7 and nothing".getBytes(US_ASCII))
            .startsWith("is a broken PDF"));
  }

  @Property(tries = 150)
  void noDamageThrows(@ForAll @IntRange(max = 5_000) int at, @ForAll byte to, @ForAll boolean cut)
      throws IOException {
    try (var paper = new Paper()) {
      byte[] bytes = paper.write(50, 700, 11, LEFT).bytes();
      int place = 8 + at % (bytes.length - 8);
      bytes[place] = to;
      List<Received> received = Given.received("a.pdf", cut ? Arrays.copyOf(bytes, place) : bytes);
      assertFalse(received.isEmpty(), "something is always said");
    }
  }
}
