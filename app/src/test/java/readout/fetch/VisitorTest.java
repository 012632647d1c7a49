package readout.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
class VisitorTest {

  private static final Limits SMALL =
      new Limits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(3),
          Duration.ofSeconds(6),
          100_000,
          3,
          Duration.ZERO,
          Duration.ofSeconds(5),
          50);

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-05-04T10:00:00Z"));

  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private static Visitor visitor(Reach reach, Limits limits, DnsResolver names) {
    return new Visitor(new Web(reach, limits, "readout/test", CLOCK, names), limits, "readout");
  }

  private static Answer visit(Reach reach, String address) throws InterruptedException {
    try (Visitor visitor = visitor(reach, SMALL, SystemDefaultDnsResolver.INSTANCE)) {
      return visitor.visit(address, Validators.NONE);
    }
  }

  private Answer visit(String path) throws InterruptedException {
    return visit(Reach.PUBLIC_AND_THIS_MACHINE, site.address(path));
  }

  private static String text(Answer answer) {
    var body = assertInstanceOf(Answer.Body.class, answer, answer.toString());
    return new String(body.fetched().bytes(), UTF_8);
  }

  private static String refusal(Answer answer) {
    return assertInstanceOf(Answer.Refused.class, answer, answer.toString()).reason();
  }

  private static String notNow(Answer answer) {
    return assertInstanceOf(Answer.NotNow.class, answer, answer.toString()).reason();
  }

  @Test
  void aPageIsFetched() throws InterruptedException {
    site.page("/talks", "Talks open", "Content-Type: text/html; charset=\"iso-8859-2\"");
    var body = (Answer.Body) visit("/talks#top");
    assertEquals("Talks open", text(body));
    assertEquals("ISO-8859-2", String.valueOf(body.fetched().declared()));
    assertEquals("2021-05-04", body.fetched().crawled());
  }

  @Test
  void thisMachineIsNotSpokenToHoweverItIsWritten() throws InterruptedException {
    for (String host :
        List.of(
            "127.0.0.1",
            "localhost",
            "2130706433",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "169.254.169.254",
            "10.0.0.1",
            "0.0.0.0")) {
      // The port is one of the web, so that the address alone is what is refused.
      String reason = refusal(visit(Reach.PUBLIC, "http://" + host + ":8080/"));
      assertTrue(reason.contains("not public"), host + ": " + reason);
    }
    assertEquals(List.of(), site.visits());
  }

  @Test
  void onlyAddressesOfTheWebAreVisited() throws InterruptedException {
    for (String address :
        List.of(
            "file:///etc/passwd",
            "ftp://example.org/",
            "jar:http://example.org/a.jar!/",
            "http://user:secret@127.0.0.1/",
            "http:///nothing",
            "gopher://example.org",
            "http://127.1/",
            "talks.html")) {
      assertEquals("is no address of the web", refusal(visit(Reach.PUBLIC, address)), address);
    }
  }

  @Test
  void everyRedirectIsCheckedAnew() throws InterruptedException {
    site.status("/inside", 302, "Location: http://10.0.0.1/admin");
    site.status("/cloud", 301, "Location: http://169.254.169.254/latest/meta-data/");
    site.status("/file", 302, "Location: file:///etc/passwd");
    site.status("/there", 308, "Location: talks?from=there");
    site.page("/talks?from=there", "Talks open");
    assertTrue(refusal(visit("/inside")).contains("not public"));
    assertTrue(refusal(visit("/cloud")).contains("not public"));
    assertTrue(refusal(visit("/file")).contains("nothing may be asked for"));
    assertEquals("Talks open", text(visit("/there")));
  }

  @Test
  void redirectsHaveAnEnd() throws InterruptedException {
    site.status("/round", 302, "Location: /round");
    assertEquals("is redirected more than 3 times", refusal(visit("/round")));
    assertEquals(4, site.visits().size());
  }

  @Test
  void theNameServerIsAskedOnceAndItsAnswerIsConnectedTo() throws Exception {
    site.page("/talks", "Talks open");
    var names =
        new Names(List.of(InetAddress.getByAddress("news.example", new byte[] {127, 0, 0, 1})));
    try (var web = new Web(Reach.PUBLIC_AND_THIS_MACHINE, SMALL, "readout/test", CLOCK, names)) {
      Answer answer =
          web.get(
              java.net.URI.create("http://news.example:" + site.port() + "/talks"),
              Validators.NONE);
      assertEquals("Talks open", text(answer));
      assertEquals(1, names.asked(), "asked again, it might say something else");
    }
  }

  @Test
  void anAnswerThatIsTooLargeIsCut() throws InterruptedException {
    site.page("/large", "a".repeat(100_001));
    site.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 10_000; i++) {
              out.write(new byte[1_000]);
            }
          }
        });
    assertEquals("is larger than 0 MB", refusal(visit("/large")));
    assertEquals("is larger than 0 MB", refusal(visit("/endless")));
  }

  @Test
  void aPackedAnswerMayNotUnfoldWithoutEnd() throws IOException, InterruptedException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 1_000; i++) {
        gzip.write(new byte[100_000]);
      }
    }
    site.on(
        "/bomb",
        exchange -> Site.send(exchange, 200, packed.toByteArray(), "Content-Encoding: gzip"));
    assertEquals("is larger than 0 MB", refusal(visit("/bomb")));
  }

  @Test
  void aPackedAnswerIsUnpacked() throws IOException, InterruptedException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write("Talks open".getBytes(UTF_8));
    }
    site.on(
        "/talks",
        exchange -> Site.send(exchange, 200, packed.toByteArray(), "Content-Encoding: gzip"));
    assertEquals("Talks open", text(visit("/talks")));
  }

  @Test
  void aServerThatDripsIsLeft() throws InterruptedException {
    site.on(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          for (int i = 0; i < 300; i++) {
            out.write('a');
            out.flush();
            pause(100);
          }
        });
    assertTrue(notNow(visit("/drip")).startsWith("takes longer than"));
  }

  @Test
  void aServerThatSaysNothingIsLeft() throws InterruptedException {
    site.on("/silent", exchange -> pause(15_000));
    assertEquals("does not answer in time", notNow(visit("/silent")));
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void headersWithoutEndAreNotHeard() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform().daemon().start(() -> shout(server));
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
      try (var web =
          new Web(
              Reach.PUBLIC_AND_THIS_MACHINE,
              SMALL,
              "readout/test",
              CLOCK,
              SystemDefaultDnsResolver.INSTANCE)) {
        String reason = notNow(web.get(java.net.URI.create(address), Validators.NONE));
        assertTrue(reason.startsWith("cannot be fetched"), reason);
      }
    }
  }

  private static void shout(ServerSocket server) {
    try (Socket socket = server.accept()) {
      OutputStream out = socket.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(UTF_8));
      while (true) {
        out.write(new byte[8_192]);
      }
    } catch (IOException left) {
      // The visitor went away, as it should.
    }
  }

  @Test
  void anUnchangedPageIsNotSentAgain() throws InterruptedException {
    site.on(
        "/feed",
        exchange -> {
          boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          Site.send(
              exchange, known ? 304 : 200, known ? new byte[0] : new byte[] {'a'}, "ETag: \"7\"");
        });
    try (Visitor visitor =
        visitor(Reach.PUBLIC_AND_THIS_MACHINE, SMALL, SystemDefaultDnsResolver.INSTANCE)) {
      var first = (Answer.Body) visitor.visit(site.address("/feed"), Validators.NONE);
      assertEquals(new Validators("\"7\"", null), first.validators());
      assertEquals(
          new Answer.Unchanged(), visitor.visit(site.address("/feed"), first.validators()));
    }
  }

  @Test
  void robotsTxtIsObeyedAlsoBehindARedirect() throws InterruptedException {
    site.page(
        "/robots.txt", "User-agent: readout\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n");
    site.page("/talks", "Talks open");
    site.page("/private/talks", "Talks inside");
    site.status("/moved", 302, "Location: /private/talks");
    assertEquals("Talks open", text(visit("/talks")));
    assertTrue(refusal(visit("/private/talks")).contains("robots.txt"));
    assertTrue(refusal(visit("/moved")).contains("robots.txt"));
    assertEquals(List.of("/talks", "/moved"), site.visits());
  }

  @Test
  void aServerThatCannotGiveItsRulesIsNotVisitedForNow() throws InterruptedException {
    site.status("/robots.txt", 503);
    site.page("/talks", "Talks open");
    assertEquals("answers 503", notNow(visit("/talks")));
    assertEquals(List.of(), site.visits());
  }

  @Test
  void whateverAServerBlamesOnItselfMayPass() throws InterruptedException {
    site.status("/robots.txt", 520);
    site.page("/talks", "Talks open");
    assertEquals("answers 520", notNow(visit("/talks")));
    assertEquals(List.of(), site.visits(), "RFC 9309, section 2.3.1.4: nothing is allowed");
    site.status("/robots.txt", 404);
    for (int status : new int[] {500, 501, 505, 511, 526}) {
      site.status("/broken", status);
      assertEquals("answers " + status, notNow(visit("/broken")));
    }
  }

  /** Names of the same place in a hash table of 16: one is asked while the other is silent. */
  @Test
  void aSilentHostDoesNotHoldUpOthers() throws Exception {
    var asked = new CountDownLatch(1);
    var answer = new CountDownLatch(1);
    String silent = "http://h0.example:" + site.port();
    String other = ofTheSamePlace(silent);
    site.on(
        "/robots.txt",
        exchange -> {
          if (exchange.getRequestHeaders().getFirst("Host").startsWith("h0.")) {
            asked.countDown();
            await(answer);
          }
          Site.send(exchange, 404, new byte[0]);
        });
    site.page("/talks", "Talks open");
    var names =
        new Names(List.of(InetAddress.getByAddress("any.example", new byte[] {127, 0, 0, 1})));
    try (Visitor visitor = visitor(Reach.PUBLIC_AND_THIS_MACHINE, SMALL, names)) {
      var slow =
          CompletableFuture.supplyAsync(
              () -> calmly(() -> visitor.visit(silent + "/talks", Validators.NONE)));
      await(asked);
      assertEquals("Talks open", text(visitor.visit(other + "/talks", Validators.NONE)));
      answer.countDown();
      assertEquals("Talks open", text(slow.get()), "it was waited for until it was given up");
    }
  }

  private String ofTheSamePlace(String site) {
    String name = "";
    for (int i = 1; name.isEmpty() || place(name) != place(site); i++) {
      name = "http://h" + i + ".example:" + this.site.port();
    }
    return name;
  }

  private static int place(String name) {
    return (name.hashCode() ^ name.hashCode() >>> 16) & 15;
  }

  private static void await(CountDownLatch latch) {
    calmly(() -> latch.await(60, TimeUnit.SECONDS));
  }

  private static <T> T calmly(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void anAddressWithoutEndIsNoneAndCostsNothing() {
    for (String part : List.of("%", "#", " ", "%4", "a")) {
      String address = "http://example.org/" + part.repeat(1_000_000) + "\nx";
      assertTimeout(Duration.ofSeconds(5), () -> assertNull(Web.uri(address), part));
    }
    String percents = "%".repeat(8_000);
    assertEquals(
        "http://example.org/" + "%25".repeat(8_000),
        String.valueOf(Web.uri("http://example.org/" + percents)));
  }

  @Test
  void aHostIsVisitedWithThePauseItWishes() throws InterruptedException {
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 1\n");
    site.page("/1", "Talks open").page("/2", "Talks close");
    try (Visitor visitor =
        visitor(Reach.PUBLIC_AND_THIS_MACHINE, SMALL, SystemDefaultDnsResolver.INSTANCE)) {
      long start = System.nanoTime();
      visitor.visit(site.address("/1"), Validators.NONE);
      visitor.visit(site.address("/2"), Validators.NONE);
      assertTrue(System.nanoTime() - start >= 1_000_000_000L, "no pause was made");
    }
  }

  @Test
  void aHostThatWantsTooLongAPauseIsLeft() throws InterruptedException {
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 60\n");
    site.page("/talks", "Talks open");
    assertTrue(refusal(visit("/talks")).contains("pause of 60 s"));
  }

  @Test
  void aServerThatAsksForPatienceIsVisitedAgain() throws InterruptedException {
    var asked = new AtomicInteger();
    site.on(
        "/busy",
        exchange -> {
          boolean busy = asked.getAndIncrement() == 0;
          Site.send(
              exchange, busy ? 429 : 200, busy ? new byte[0] : new byte[] {'a'}, "Retry-After: 1");
        });
    assertEquals("a", text(visit("/busy")));
    site.status("/later", 503, "Retry-After: 7200");
    var later = (Answer.NotNow) visit("/later");
    assertEquals(Duration.ofHours(2), later.after());
  }

  @Test
  void aWishIsSecondsOrADate() {
    Instant now = Instant.parse("2021-05-04T10:00:00Z");
    assertEquals(Duration.ofSeconds(90), RetryAfter.of("90", now));
    assertEquals(Duration.ofMinutes(5), RetryAfter.of("Tue, 04 May 2021 10:05:00 GMT", now));
    assertEquals(Duration.ofDays(1), RetryAfter.of("999999999", now));
    assertEquals(null, RetryAfter.of("Tue, 04 May 2021 09:05:00 GMT", now));
    assertEquals(null, RetryAfter.of("soon", now));
  }

  @Test
  void whatIsGoneIsSaid() throws InterruptedException {
    assertEquals("answers 404", refusal(visit("/nothing")));
    String reason = notNow(visit(Reach.PUBLIC_AND_THIS_MACHINE, "http://127.0.0.1:1/"));
    assertTrue(reason.startsWith("cannot be fetched"), reason);
  }

  @Test
  void addressesAreWrittenManyWays() {
    assertEquals(
        "http://example.org/a%20b%7C", String.valueOf(Web.uri(" http://example.org/a b|#c ")));
    assertEquals("http://example.org/100%25", String.valueOf(Web.uri("http://example.org/100%")));
    assertEquals(
        "https://xn--bcher-kva.example/", String.valueOf(Web.uri("https://bücher.example/")));
  }
}
