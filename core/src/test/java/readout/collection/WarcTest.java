package readout.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import readout.text.Document;

class WarcTest {

  private static String html(String town) {
    return "<html><head><title>Talks in "
        + town
        + "</title><meta property=article:published_time content=2031-01-01></head><body><h1>Talks in "
        + town
        + "</h1><p>The ministers of Norland and Sudland met in "
        + town
        + " on Tuesday and agreed to meet again in the spring.</p></body></html>";
  }

  private static byte[] response(String address, String http) {
    byte[] content = http.getBytes(UTF_8);
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <"
                + address
                + ">\r\nWARC-Date: 2021-05-04T10:00:00Z\r\nContent-Type: application/http;"
                + " msgtype=response\r\nContent-Length: "
                + content.length
                + "\r\n\r\n")
            .getBytes(UTF_8);
    return joined(head, content, "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] page(String town) {
    return response(
        "https://example.org/2021/05/03/" + town,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html(town));
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] packed(byte[] record) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(record);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return packed.toByteArray();
  }

  private static List<String> titles(List<Received> received) {
    return received.stream()
        .filter(Received.Article.class::isInstance)
        .map(article -> String.valueOf(((Received.Article) article).document().title()))
        .toList();
  }

  @Test
  void eachPageIsADocument() {
    byte[] info =
        "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n".getBytes(UTF_8);
    byte[] missing =
        response("https://example.org/x", "HTTP/1.1 404 Gone\r\n\r\n" + html("Nowhere"));
    byte[] image =
        response("https://example.org/y", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n12");
    List<Received> received =
        Given.received("a.warc", joined(info, page("Vienna"), missing, image, page("Geneva")));
    assertEquals(List.of("Talks in Vienna", "Talks in Geneva"), titles(received));
    Document document = ((Received.Article) received.getFirst()).document();
    assertEquals("https://example.org/2021/05/03/Vienna", document.source());
    assertEquals(document.source(), document.url());
    assertEquals("2021-05-03", document.creationDay(), "no day after the crawl is believed");
  }

  @Test
  void recordsPackedOneByOneAreRead() {
    byte[] archive = joined(packed(page("Vienna")), packed(page("Geneva")));
    assertEquals(
        List.of("Talks in Vienna", "Talks in Geneva"),
        titles(Given.received("a.warc.gz", archive)));
  }

  @Test
  void aDamagedRecordIsSaidAndPassedOver() {
    byte[] bad = packed(page("Prague"));
    for (int i = bad.length / 2; i < bad.length / 2 + 40; i++) {
      bad[i] ^= 0x5A;
    }
    byte[] archive = joined(packed(page("Vienna")), bad, packed(page("Geneva")));
    List<Received> received = Given.received("a.warc.gz", archive);
    assertEquals(List.of("Talks in Vienna", "Talks in Geneva"), titles(received));
    assertEquals(1, received.stream().filter(Received.Unreadable.class::isInstance).count());
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatItHolds() {
    byte[] all = joined(page("Vienna"), page("Geneva"));
    List<Received> received =
        Given.received("a.warc", java.util.Arrays.copyOf(all, all.length - 100));
    assertEquals(List.of("Talks in Vienna"), titles(received));
    var bad = (Received.Unreadable) received.getLast();
    assertTrue(bad.reason().contains("breaks off"), bad.reason());
  }

  @Test
  void chunksOfTheTransferAreJoined() {
    String body = html("Vienna");
    String chunked =
        Integer.toHexString(50)
            + "\r\n"
            + body.substring(0, 50)
            + "\r\n"
            + Integer.toHexString(body.length() - 50)
            + "\r\n"
            + body.substring(50)
            + "\r\n0\r\n\r\n";
    byte[] record =
        response(
            "https://example.org/x",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked);
    assertEquals(List.of("Talks in Vienna"), titles(Given.received("a.warc", record)));
  }

  @Test
  void aLengthThatLiesIsDamage() {
    byte[] lies = "WARC/1.0\r\nContent-Length: -5\r\n\r\n".getBytes(UTF_8);
    List<Received> received = Given.received("a.warc", joined(lies, page("Vienna")));
    assertEquals(List.of("Talks in Vienna"), titles(received));
    assertEquals(2, received.size());
  }

  @Property(tries = 150)
  void anyDamageLeavesAnAnswer(
      @ForAll @IntRange(max = 2000) int at, @ForAll byte[] noise, @ForAll boolean pack) {
    byte[] one = pack ? packed(page("Vienna")) : page("Vienna");
    byte[] archive = joined(one, pack ? packed(page("Geneva")) : page("Geneva"));
    for (int i = 0; i < noise.length && at + i < archive.length; i++) {
      archive[at + i] = noise[i];
    }
    assertTrue(Given.received("a.warc", archive).size() <= 12);
  }
}
