package readout.collection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readout.collection.Given.received;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WebPageTest {

  private static final String HTML =
      "<html lang=en><head><meta charset=%s><title>Ministers meet in Zürich</title><meta"
          + " property=article:published_time content=2021-05-04></head><body><h1>Ministers meet in"
          + " Zürich</h1><p>The ministers of Norland and Sudland met in Zürich on Tuesday and agreed"
          + " to meet again.</p><p>The statement added:</p><p>The parties regard the bridge as"
          + " open.</p></body></html>";

  private static Received.Article article(List<Received> received) {
    return (Received.Article) received.getFirst();
  }

  @Test
  void aPageBecomesADocument() {
    var document = article(received("a.html", HTML.formatted("utf-8").getBytes(UTF_8))).document();
    assertEquals("Ministers meet in Zürich", document.title());
    assertEquals("2021-05-04", document.creationDay());
    assertEquals("en", document.language());
    assertTrue(document.text().startsWith("Ministers meet in Zürich\n\nThe ministers of Norland"));
    assertEquals(
        List.of("The parties regard the bridge as open."),
        Given.words(document, readout.text.Voice.OFFICIAL_TEXT));
  }

  @Test
  void theDeclaredCharsetIsReadWhereItIsNotUtf8() {
    byte[] latin = HTML.formatted("iso-8859-1").getBytes(ISO_8859_1);
    assertEquals("Ministers meet in Zürich", article(received("a", latin)).document().title());
  }

  @Test
  void aPackedPageIsUnpacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(HTML.formatted("utf-8").getBytes(UTF_8));
    }
    var received = received("a.html.gz", packed.toByteArray());
    assertEquals("Ministers meet in Zürich", article(received).document().title());
  }

  @Test
  void aPageWithoutAnArticleSaysSo() {
    byte[] empty = "<html><body><nav>Home</nav></body></html>".getBytes(UTF_8);
    assertEquals(
        new Received.Unreadable("a.html", "no article on this page"),
        received("a.html", empty).getFirst());
  }

  @Test
  void aPageOfTooManyTagsIsRefusedWithTheLimit() {
    byte[] many = "<p>a".repeat(400_001).getBytes(UTF_8);
    assertEquals(
        new Received.Unreadable("a.html", "holds more than 400000 tags"),
        received("a.html", many).getFirst());
  }
}
