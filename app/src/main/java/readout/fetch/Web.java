package readout.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import readout.collection.ContentType;
import readout.collection.Fetched;

/**
 * Speaks to a server once: one request, one answer, within bounds, and only to machines in reach.
 * No redirect is followed, no cookie kept, no proxy asked, nothing tried again.
 */
public final class Web implements AutoCloseable {

  private static final Pattern HOST = Pattern.compile("(?s)(https?://)([^/?#:@]*)(.*)");
  private static final int LONGEST_ADDRESS = 8_192;
  private static final int LONGEST_LINE = 65_536;
  private static final int MOST_HEADERS = 200;
  private static final String WANTED =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json,application/pdf,application/xml;q=0.9,*/*;q=0.5";

  private final Reach reach;
  private final Limits limits;
  private final InstantSource clock;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watchman;

  /**
   * @param agent how the program calls itself
   * @param clock tells the day of the fetch
   */
  public Web(Reach reach, Limits limits, String agent, InstantSource clock) {
    this(reach, limits, agent, clock, SystemDefaultDnsResolver.INSTANCE);
  }

  Web(Reach reach, Limits limits, String agent, InstantSource clock, DnsResolver names) {
    this.reach = reach;
    this.limits = limits;
    this.clock = clock;
    this.client = client(limits, agent, new CheckedNames(names, reach));
    this.watchman =
        Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("fetch-watchman").unstarted(work));
  }

  private static CloseableHttpClient client(Limits limits, String agent, DnsResolver names) {
    Timeout silence = Timeout.of(limits.silence());
    return HttpClientBuilder.create()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder()
                        .http1Config(
                            Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .setDnsResolver(names)
                .setMaxConnTotal(64)
                .setMaxConnPerRoute(2)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(silence)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(silence)
                .setProtocolUpgradeEnabled(false)
                .build())
        .setUserAgent(agent)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  /** The address, if it is one that may be asked for; else nothing. */
  static @Nullable URI uri(String address) {
    if (address.length() > LONGEST_ADDRESS) {
      return null;
    }
    String whole = address.strip().replaceFirst("#.*$", "");
    try {
      URI uri = new URI(escaped(withPlainHost(whole))).normalize();
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      boolean fine = web && uri.getHost() != null;
      return fine && uri.getRawUserInfo() == null ? uri : null;
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }

  /** Names of hosts in other scripts, as name servers know them (RFC 5891). */
  private static String withPlainHost(String address) {
    Matcher parts = HOST.matcher(address);
    if (!parts.matches() || parts.group(2).chars().allMatch(c -> c < 0x80)) {
      return address;
    }
    try {
      return parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3);
    } catch (IllegalArgumentException noName) {
      return "";
    }
  }

  /** Pages write addresses with characters that must be escaped (WHATWG URL, section 1.3). */
  private static String escaped(String address) {
    var escaped = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean broken = c == '%' && !isEscape(address, i);
      if (broken || c == ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
        escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isEscape(String address, int at) {
    return at + 2 < address.length()
        && HexFormat.isHexDigit(address.charAt(at + 1))
        && HexFormat.isHexDigit(address.charAt(at + 2));
  }

  static int port(URI uri) {
    return uri.getPort() >= 0
        ? uri.getPort()
        : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }

  /** Asks once for what lies at an address. */
  Answer get(URI uri, Validators validators) {
    if (!reach.allowsPort(port(uri))) {
      return new Answer.Refused("names a port that is not of the web");
    }
    var request = new HttpGet(URI.create(uri.toASCIIString()));
    request.setHeader("Accept", WANTED);
    request.setHeader("Accept-Encoding", "gzip");
    validate(request, validators);
    Future<?> end =
        watchman.schedule(request::cancel, limits.total().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return client.execute(request, response -> answer(uri, response));
    } catch (IOException failure) {
      return request.isCancelled()
          ? new Answer.NotNow("takes longer than " + limits.total().toSeconds() + " s", null)
          : failed(failure);
    } finally {
      end.cancel(false);
    }
  }

  private static void validate(HttpGet request, Validators validators) {
    if (validators.tag() != null) {
      request.setHeader("If-None-Match", validators.tag());
    }
    if (validators.modified() != null) {
      request.setHeader("If-Modified-Since", validators.modified());
    }
  }

  private static Answer failed(IOException failure) {
    return switch (failure) {
      case CheckedNames.Refused refused -> new Answer.Refused(String.valueOf(refused.getMessage()));
      case TooLarge large -> new Answer.Refused(String.valueOf(large.getMessage()));
      case UnknownHostException unknown ->
          new Answer.NotNow("names a host that is not known", null);
      case InterruptedIOException silent -> new Answer.NotNow("does not answer in time", null);
      case SSLException untrusted ->
          new Answer.NotNow("cannot be spoken to safely: " + untrusted.getMessage(), null);
      default -> new Answer.NotNow("cannot be fetched: " + failure.getMessage(), null);
    };
  }

  private Answer answer(URI uri, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    return switch (status) {
      case 200, 203 -> body(uri, response);
      case 304 -> new Answer.Unchanged();
      case 301, 302, 303, 307, 308 -> moved(uri, header(response, "Location"));
      case 408, 425, 429 -> notNow(status, response);
      // All that a server blames on itself may pass (RFC 9110, section 15.6).
      default -> status >= 500 ? notNow(status, response) : new Answer.Refused("answers " + status);
    };
  }

  private Answer notNow(int status, ClassicHttpResponse response) {
    return new Answer.NotNow("answers " + status, wish(header(response, "Retry-After")));
  }

  private static Answer moved(URI uri, @Nullable String to) {
    URI target = to == null ? null : uri(to.startsWith("http") ? to : resolved(uri, to));
    return target == null
        ? new Answer.Refused("has moved to where nothing may be asked for")
        : new Answer.Moved(target.toString());
  }

  private static String resolved(URI uri, String to) {
    try {
      return uri.resolve(escaped(to)).toString();
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }

  /** Seconds, or a date (RFC 9110, section 10.2.3). */
  private @Nullable Duration wish(@Nullable String after) {
    return after == null ? null : RetryAfter.of(after, clock.instant());
  }

  private Answer body(URI uri, ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    byte[] bytes =
        entity == null ? new byte[0] : read(entity, header(response, "Content-Encoding"));
    String day = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    var fetched =
        new Fetched(
            uri.toString(), bytes, ContentType.charset(header(response, "Content-Type")), day);
    return new Answer.Body(
        fetched, new Validators(header(response, "ETag"), header(response, "Last-Modified")));
  }

  private byte[] read(HttpEntity entity, @Nullable String encoding) throws IOException {
    if (entity.getContentLength() > limits.bytes()) {
      throw new TooLarge(limits.bytes());
    }
    boolean packed = encoding != null && encoding.toLowerCase(Locale.ROOT).contains("gzip");
    try (InputStream content = entity.getContent()) {
      InputStream plain = packed ? new GZIPInputStream(content) : content;
      byte[] bytes = plain.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        throw new TooLarge(limits.bytes());
      }
      return bytes;
    }
  }

  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(int limit) {
      super("is larger than " + limit / 1_000_000 + " MB");
    }
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null || header.getValue().length() > LONGEST_ADDRESS
        ? null
        : header.getValue();
  }

  @Override
  public void close() {
    watchman.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
