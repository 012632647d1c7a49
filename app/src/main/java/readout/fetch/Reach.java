package readout.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/**
 * Which machines may be spoken to. An address that comes out of a feed is hostile: it must not make
 * this machine talk to itself or to its own network.
 */
public enum Reach {

  /** Machines of the public internet, on the ports of the web. */
  PUBLIC {
    @Override
    boolean allows(InetAddress address) {
      return isPublic(address);
    }

    @Override
    boolean allowsPort(int port) {
      return WEB_PORTS.contains(port);
    }
  },

  /** This machine, too: for tests, whose servers run on it. No command chooses it. */
  PUBLIC_AND_THIS_MACHINE {
    @Override
    boolean allows(InetAddress address) {
      return isPublic(address) || address.isLoopbackAddress();
    }

    @Override
    boolean allowsPort(int port) {
      return true;
    }
  };

  private static final Set<Integer> WEB_PORTS = Set.of(80, 443, 8080, 8443);

  /**
   * What is not of the public internet (IANA special-purpose address registries, RFC 6890; read
   * July 2026), documentation and relays to IPv4 among it.
   */
  private static final List<AddressBlock> NOT_PUBLIC =
      List.of(
          AddressBlock.of("0.0.0.0/8"),
          AddressBlock.of("10.0.0.0/8"),
          AddressBlock.of("100.64.0.0/10"),
          AddressBlock.of("127.0.0.0/8"),
          AddressBlock.of("169.254.0.0/16"),
          AddressBlock.of("172.16.0.0/12"),
          AddressBlock.of("192.0.0.0/24"),
          AddressBlock.of("192.0.2.0/24"),
          AddressBlock.of("192.88.99.0/24"),
          AddressBlock.of("192.168.0.0/16"),
          AddressBlock.of("198.18.0.0/15"),
          AddressBlock.of("198.51.100.0/24"),
          AddressBlock.of("203.0.113.0/24"),
          AddressBlock.of("224.0.0.0/4"),
          AddressBlock.of("240.0.0.0/4"),
          AddressBlock.of("2001::/23"),
          AddressBlock.of("2001:db8::/32"),
          AddressBlock.of("2002::/16"),
          AddressBlock.of("3fff::/20"));

  /** All of IPv6 that is given out as public so far (RFC 4291, section 2.4). */
  private static final AddressBlock PUBLIC_IPV6 = AddressBlock.of("2000::/3");

  abstract boolean allows(InetAddress address);

  abstract boolean allowsPort(int port);

  static boolean isPublic(InetAddress address) {
    boolean given = address.getAddress().length == 4 || PUBLIC_IPV6.holds(address);
    return given && NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
  }
}
