package readout.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;

/** A name server that gives every host the same addresses, and counts. */
final class Names implements DnsResolver {

  private final List<InetAddress> addresses;
  private final AtomicInteger asked = new AtomicInteger();

  Names(List<InetAddress> addresses) {
    this.addresses = List.copyOf(addresses);
  }

  @Override
  public InetAddress[] resolve(String host) {
    asked.incrementAndGet();
    return addresses.toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  int asked() {
    return asked.get();
  }
}
