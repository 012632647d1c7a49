package readout.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Inputs of every format, damaged at random: no damage throws, none is passed over in silence. */
class DamagedInputsTest {

  private static final List<String> SOUND =
      List.of(
          "<rss><channel><title>Example News</title><item><title>Talks</title><link>https://example.org/1"
              + "</link><description>The ministers met.</description></item></channel></rss>",
          "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Talks</title><link"
              + " href='https://example.org/1'/><content type='html'>The ministers met.</content></entry></feed>",
          "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"url\":\"https://example.org/1\","
              + "\"content_text\":\"The ministers met.\",\"date_published\":\"2021-05-04\"}]}",
          "{\"articles\":[{\"url\":\"https://example.org/1\",\"title\":\"Talks\"}]}",
          "<opml><body><outline xmlUrl='https://example.org/feed'/></body></opml>",
          "<urlset><url><loc>https://example.org/1</loc></url></urlset>",
          "url,date,title\nhttps://example.org/1,2021-05-04,\"Talks \"\"open\"\"\"\n",
          "https://example.org/1\nhttps://example.org/2\t2021-05-04\n",
          """
          {"id":"1","text":"The ministers met.","date":"2021-05-04"}
          {"url":"https://example.org/1"}
          """,
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\nContent-Length: 76"
              + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The ministers met in Vienna.</p>\r\n\r\n",
          "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj"
              + " trailer<</Root 1 0 R>>");

  /** What is done to an input. */
  private sealed interface Damage {
    byte[] to(byte[] bytes);

    record Change(int at, byte value) implements Damage {
      @Override
      public byte[] to(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[at % bytes.length] = value;
        return changed;
      }
    }

    record Cut(int at) implements Damage {
      @Override
      public byte[] to(byte[] bytes) {
        return Arrays.copyOf(bytes, 1 + at % bytes.length);
      }
    }

    record Repeat(int from, int length, int times) implements Damage {
      @Override
      public byte[] to(byte[] bytes) {
        int start = from % bytes.length;
        byte[] part = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + length));
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, start);
        for (int i = 0; i < times; i++) {
          out.writeBytes(part);
        }
        out.write(bytes, start, bytes.length - start);
        return out.toByteArray();
      }
    }
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 2_000);
    Arbitrary<Damage> set =
        Combinators.combine(place, Arbitraries.bytes())
            .as((at, value) -> new Damage.Change(at, value));
    Arbitrary<Damage> cut = place.map(Damage.Cut::new);
    Arbitrary<Damage> repeat =
        Combinators.combine(
                place,
                Arbitraries.integers().between(1, 60),
                Arbitraries.integers().between(1, 400))
            .as(Damage.Repeat::new);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, set),
            net.jqwik.api.Tuple.of(1, cut),
            net.jqwik.api.Tuple.of(3, repeat))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 300)
  void noDamageThrows(
      @ForAll @net.jqwik.api.constraints.IntRange(max = 10) int sound,
      @ForAll("damages") List<Damage> damages) {
    byte[] bytes = SOUND.get(sound).getBytes(UTF_8);
    for (Damage damage : damages) {
      bytes = damage.to(bytes);
    }
    var heard = new ArrayList<Object>();
    new Coverage((reference, each) -> heard.add(reference))
        .read("input", new ByteArrayInputStream(bytes), heard::add);
    boolean archive = new String(bytes, UTF_8).startsWith("WARC/1.");
    assertTrue(archive || !heard.isEmpty(), "nothing was said");
    for (Object one : heard) {
      assertFalse(
          one instanceof Received.Unreadable bad && bad.reason().startsWith("breaks the reading"),
          one.toString());
    }
  }
}
