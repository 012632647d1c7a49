package readout.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host and refuses those that may not be reached. The client connects to
 * the very addresses handed on here and asks no second time, so a name server that changes its mind
 * ("DNS rebinding") gains nothing.
 */
final class CheckedNames implements DnsResolver {

  private final DnsResolver names;
  private final Reach reach;

  CheckedNames(DnsResolver names, Reach reach) {
    this.names = names;
    this.reach = reach;
  }

  /** Some address of the host may not be reached: so none of its is. */
  static final class Refused extends UnknownHostException {
    private static final long serialVersionUID = 1;

    Refused(String host) {
      super("lies at an address that is not public (" + host + ")");
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = names.resolve(host);
    for (InetAddress address : found) {
      if (!reach.allows(address)) {
        throw new Refused(host);
      }
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
