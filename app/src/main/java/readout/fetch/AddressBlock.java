package readout.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of internet addresses, written as RFC 4632 does: {@code 10.0.0.0/8}. */
final class AddressBlock {

  private final byte[] start;
  private final int bits;

  private AddressBlock(byte[] start, int bits) {
    this.start = start;
    this.bits = bits;
  }

  static AddressBlock of(String written) {
    int slash = written.indexOf('/');
    try {
      // Digits only, so nothing is asked of a name server.
      byte[] start = InetAddress.getByName(written.substring(0, slash)).getAddress();
      return new AddressBlock(start, Integer.parseInt(written.substring(slash + 1)));
    } catch (UnknownHostException notWritten) {
      throw new IllegalArgumentException(written + ": no block of addresses", notWritten);
    }
  }

  boolean holds(InetAddress address) {
    byte[] octets = address.getAddress();
    if (octets.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((octets[bit / 8] & mask) != (start[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
