package readout.fetch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final List<String> CLOSED =
      List.of(
          "127.0.0.1",
          "127.255.255.254",
          "0.0.0.0",
          "10.1.2.3",
          "100.64.0.1",
          "100.127.255.255",
          "169.254.169.254",
          "172.16.0.1",
          "172.31.255.255",
          "192.168.1.1",
          "192.0.0.8",
          "198.18.0.1",
          "224.0.0.1",
          "239.255.255.250",
          "255.255.255.255",
          "::",
          "::1",
          "::ffff:127.0.0.1",
          "::127.0.0.1",
          "64:ff9b::7f00:1",
          "fe80::1",
          "fc00::1",
          "fd00:ec2::254",
          "ff02::1",
          "2001:db8::1",
          "2001::1",
          "2002:7f00:1::");

  private static final List<String> OPEN =
      List.of(
          "1.1.1.1",
          "93.184.215.14",
          "100.63.255.255",
          "100.128.0.1",
          "172.15.255.255",
          "172.32.0.1",
          "223.255.255.255",
          "2606:4700::1111",
          "2a00:1450::1");

  @Test
  void onlyPublicAddressesAreOpen() throws UnknownHostException {
    for (String address : CLOSED) {
      assertFalse(Reach.PUBLIC.allows(InetAddress.getByName(address)), address);
    }
    for (String address : OPEN) {
      assertTrue(Reach.PUBLIC.allows(InetAddress.getByName(address)), address);
    }
  }

  @Test
  void onlyPortsOfTheWebAreOpen() {
    assertTrue(Reach.PUBLIC.allowsPort(443));
    assertFalse(Reach.PUBLIC.allowsPort(22));
    assertFalse(Reach.PUBLIC.allowsPort(6379));
  }

  @Test
  void aHostWithOneClosedAddressIsClosed() throws UnknownHostException {
    InetAddress open = InetAddress.getByAddress(new byte[] {1, 1, 1, 1});
    InetAddress closed = InetAddress.getByAddress(new byte[] {10, 0, 0, 1});
    var names = new CheckedNames(new Names(List.of(open, closed)), Reach.PUBLIC);
    assertThrows(CheckedNames.Refused.class, () -> names.resolve("news.example"));
  }
}
