package readout.collection;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What a server answered. */
public final class Fetched {

  private final String address;
  private final byte[] bytes;
  private final @Nullable Charset declared;
  private final @Nullable String crawled;

  /**
   * @param address where it came from in the end, after redirects
   * @param bytes the body, unpacked; not copied
   * @param declared charset the server named
   * @param crawled ISO day of the fetch: nothing in it was published later
   */
  public Fetched(
      String address, byte[] bytes, @Nullable Charset declared, @Nullable String crawled) {
    this.address = address;
    this.bytes = bytes;
    this.declared = declared;
    this.crawled = crawled;
  }

  public String address() {
    return address;
  }

  public byte[] bytes() {
    return bytes;
  }

  public @Nullable Charset declared() {
    return declared;
  }

  public @Nullable String crawled() {
    return crawled;
  }
}
