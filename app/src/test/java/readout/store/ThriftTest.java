package readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A heap that grew is looked through for garbage; one that needs its size is left alone. */
class ThriftTest {

  private long size;
  private long needed;
  private int collections;

  private final Thrift thrift = new Thrift(() -> size, this::collect);

  private void collect() {
    collections++;
    size = needed;
  }

  private int collectionsAfter(int megabytes, int ofThemNeeded) {
    size = (long) megabytes << 20;
    needed = (long) ofThemNeeded << 20;
    thrift.look();
    return collections;
  }

  @Test
  void aSmallHeapIsLeftAlone() {
    assertEquals(0, collectionsAfter(150, 10));
  }

  @Test
  void aHeapThatGrewIsLookedThrough() {
    assertEquals(1, collectionsAfter(300, 100));
    assertEquals(1, collectionsAfter(150, 100));
    assertEquals(2, collectionsAfter(300, 100));
  }

  @Test
  void aHeapThatNeedsItsSizeIsNotLookedThroughAgainAndAgain() {
    assertEquals(1, collectionsAfter(600, 600));
    assertEquals(1, collectionsAfter(700, 600));
    assertEquals(2, collectionsAfter(800, 600));
  }
}
