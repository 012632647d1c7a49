package readout.collection;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readout.collection.Given.reason;
import static readout.collection.Given.received;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

  private static final String TEXT = "The ministers met in Vienna and spoke of the bridge.";

  private static List<Received> read(Path path) {
    var all = new ArrayList<Received>();
    new Coverage().read(path, all::add);
    return all;
  }

  private static String text(Received received) {
    return ((Received.Article) received).document().text();
  }

  @Test
  void aFolderIsReadInOrderWithAllBelow(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("c.txt"), "third " + TEXT);
    Files.writeString(folder.resolve("b/b.txt"), "second " + TEXT);
    Files.writeString(folder.resolve("a.txt"), "first " + TEXT);
    Files.writeString(folder.resolve(".hidden"), TEXT);
    assertEquals(
        List.of("first " + TEXT, "second " + TEXT, "third " + TEXT),
        read(folder).stream().map(CoverageTest::text).toList());
  }

  @Test
  void aBadFileDoesNotStopTheRest(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.write(folder.resolve("b.txt"), new byte[] {1, 0, 2, 0, 0, 0, 9, 0, 0, 7, 0, 1});
    Files.writeString(folder.resolve("c.txt"), "");
    Files.writeString(folder.resolve("d.txt"), TEXT);
    List<Received> all = read(folder);
    assertEquals(4, all.size());
    assertEquals("is binary, not text", ((Received.Unreadable) all.get(1)).reason());
    assertEquals("is empty", ((Received.Unreadable) all.get(2)).reason());
    assertEquals(TEXT, text(all.get(3)));
  }

  @Test
  void whatDoesNotExistIsSaid(@TempDir Path folder) {
    var bad = (Received.Unreadable) read(folder.resolve("nothing.txt")).getFirst();
    assertEquals("does not exist", bad.reason());
    assertTrue(bad.source().endsWith("nothing.txt"));
  }

  @Test
  void aBrokenStreamIsSaid() {
    var all = new ArrayList<Received>();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk went away");
          }

          @Override
          public int read(byte[] to, int offset, int length) throws IOException {
            return read();
          }
        };
    new Coverage().read("-", broken, all::add);
    assertEquals(List.of(new Received.Unreadable("-", "cannot be read: the disk went away")), all);
  }

  @Test
  void charsetsAreTold() {
    String german = "Die Außenminister trafen sich in Zürich, um über die Brücke zu sprechen.";
    assertEquals("read: " + german, reason("a.txt", german.getBytes(UTF_8)));
    assertEquals(
        "read: " + german, reason("a.txt", german.getBytes(Charset.forName("windows-1252"))));
    assertEquals("read: " + TEXT, reason("a.txt", ("\uFEFF" + TEXT).getBytes(UTF_16LE)));
    String russian = "Министры встретились в Вене и говорили о мосте через реку и о зерне.";
    assertEquals(
        "read: " + russian, reason("a.txt", russian.getBytes(Charset.forName("windows-1251"))));
  }

  @Test
  void oneBrokenByteDoesNotMakeAUtf8TextLatin() {
    byte[] bytes = ("Zürich, Köln, Málaga, Łódź, Århus, Besançon, Český " + TEXT).getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    assertTrue(reason("a.txt", bytes).startsWith("read: Zürich, Köln, Málaga, Łódź"));
  }

  @Test
  void oneEndlessLineIsRead() {
    String line = (TEXT + " ").repeat(20_000).strip();
    assertEquals("read: " + line, reason("a.txt", line.getBytes(UTF_8)));
  }

  @Test
  void tooLargeATextIsRefused() throws IOException {
    var all = new ArrayList<Received>();
    try (var bytes = new java.io.ByteArrayInputStream(new byte[2_000_001])) {
      new PlainText(new LanguageIdentifier(), 2_000_000).read("big.txt", bytes, all::add);
    }
    assertEquals(List.of(new Received.Unreadable("big.txt", "is larger than 2 MB")), all);
  }

  @Test
  void jsonLinesCarryWhatTheyKnow() {
    String line =
        "{\"id\":\"n-1\",\"text\":\""
            + TEXT
            + "\",\"date\":\"2021-05-04\",\"title\":\"Talks\","
            + "\"outlet\":\"Example News\",\"lang\":\"en-GB\",\"url\":\"https://example.org/1\"}";
    var document =
        ((Received.Article) received("a.jsonl", line.getBytes(UTF_8)).getFirst()).document();
    assertEquals("n-1", document.id());
    assertEquals("n-1", document.source());
    assertEquals("2021-05-04", document.creationDay());
    assertEquals("Talks", document.title());
    assertEquals("Example News", document.outlet());
    assertEquals("en", document.language());
    assertEquals("https://example.org/1", document.url());
  }

  @Test
  void aBadLineIsNumberedAndTheNextIsRead() {
    String lines =
        "{\"id\":\"1\",\"text\":\""
            + TEXT
            + "\"}\n\nnot json\n{\"id\":\"3\"}\n"
            + "{\"text\":\""
            + TEXT
            + "\\ud800\"}";
    List<Received> all = received("a.jsonl", lines.getBytes(UTF_8));
    assertEquals(4, all.size());
    assertEquals("a.jsonl line 3", ((Received.Unreadable) all.get(1)).source());
    assertEquals(new Received.Unreadable("a.jsonl line 4", "has no text"), all.get(2));
    var last = assertInstanceOf(Received.Article.class, all.get(3));
    assertEquals("a.jsonl:5", last.document().id());
    assertEquals(TEXT + "\uFFFD", last.document().text());
    assertEquals(List.of("1 broken characters replaced by U+FFFD"), last.notes());
  }

  @Test
  void anImpossibleDateIsNotedAndNotTaken() {
    String line = "{\"id\":\"1\",\"text\":\"" + TEXT + "\",\"date\":\"2021-02-30\"}";
    var article = (Received.Article) received("a.jsonl", line.getBytes(UTF_8)).getFirst();
    assertNull(article.document().published());
    assertEquals(
        List.of("the date given is no day: \"2021-02-30\" (a.jsonl line 1)"), article.doubts());
  }

  @Test
  void aDateInTheShortFormOfTheStandardIsTaken() {
    assertEquals("2021-05-04", dayGiven("\"20210504\""));
    assertEquals("2021-05-04", dayGiven("\"20210504T101500Z\""));
    assertEquals("2021-05-04", dayGiven("20210504"));
    assertNull(dayGiven("\"20211304\""));
    assertNull(dayGiven("1620086400"));
  }

  private static @Nullable String dayGiven(String json) {
    String line = "{\"id\":\"1\",\"text\":\"" + TEXT + "\",\"date\":" + json + "}";
    var article = (Received.Article) received("a.jsonl", line.getBytes(UTF_8)).getFirst();
    return article.document().creationDay();
  }

  @Test
  void aDateThatIsAListIsNotLostInSilence() {
    String line = "{\"id\":\"1\",\"text\":\"" + TEXT + "\",\"date\":{\"day\":\"soon\"}}";
    var article = (Received.Article) received("a.jsonl", line.getBytes(UTF_8)).getFirst();
    assertEquals(1, article.doubts().size());
  }

  @Test
  @Timeout(60)
  void linksThatLeadBackDoNotMultiplyWhatIsRead(@TempDir Path folder) throws IOException {
    Path below = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(below.resolve("one.txt"), TEXT);
    Files.createSymbolicLink(folder.resolve("self"), Path.of("."));
    Files.createSymbolicLink(below.resolve("up"), folder);
    Files.createSymbolicLink(folder.resolve("again"), below);
    assertEquals(List.of(TEXT), read(folder).stream().map(CoverageTest::text).toList());
  }

  @Test
  void theSameInputGivesTheSameId() {
    var one = (Received.Article) received("a.txt", TEXT.getBytes(UTF_8)).getFirst();
    var two = (Received.Article) received("a.txt", TEXT.getBytes(UTF_8)).getFirst();
    assertEquals(one.document().id(), two.document().id());
    assertTrue(Objects.requireNonNull(one.document().id()).startsWith("a-"));
  }

  @Test
  void spacesOfAnyKindAreAnsweredWithAReason() {
    assertEquals(
        java.util.List.of(new Received.Unreadable("any", "holds nothing but space")),
        received("any", new byte[] {(byte) 0xa0}));
  }

  @Property(tries = 300)
  void anyBytesGiveAnAnswer(@ForAll byte[] bytes) {
    assertEquals(true, !received("any", bytes).isEmpty());
  }

  @Property(tries = 300)
  void anyTextKeepsItsWordsAndOffsets(@ForAll String text) {
    for (Received received : received("any.txt", text.getBytes(UTF_8))) {
      if (received instanceof Received.Article article) {
        var document = article.document();
        document.voices().forEach(s -> assertTrue(document.bounds().covers(s.span())));
        document.skipped().forEach(s -> assertTrue(document.bounds().covers(s)));
      }
    }
  }
}
