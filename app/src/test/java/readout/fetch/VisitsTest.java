package readout.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import readout.collection.Reference;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class VisitsTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-05-04T10:00:00Z"));

  /** A name server that breaks at one host and knows no other. */
  private static final class Broken implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      if (host.startsWith("deep")) {
        throw new StackOverflowError();
      }
      throw new UnknownHostException(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  @Test
  void whatBreaksAtOneAddressIsSaidAndDoesNotHangTheRun() {
    var web = new Web(Reach.PUBLIC, Limits.usual(), "readout/test", CLOCK, new Broken());
    var heard = new ArrayList<Answer>();
    try (var visits = new Visits(new Visitor(web, Limits.usual(), "readout"))) {
      visits.all(
          List.of(errand("http://deep.example/")),
          any -> Validators.NONE,
          (errand, answer) -> heard.add(answer));
    }
    assertEquals(1, heard.size());
    String reason = assertInstanceOf(Answer.Refused.class, heard.getFirst()).reason();
    assertTrue(reason.startsWith("breaks the fetching"), reason);
  }

  private static Errand errand(String address) {
    return Errand.of(Reference.to(address, "test"), 0, new AtomicBoolean());
  }
}
