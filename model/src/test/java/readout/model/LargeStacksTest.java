package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LargeStacksTest {

  @Test
  void workHasRoomForMegabytes() {
    assertTrue(LargeStacks.call(() -> depth(0), RuntimeException.class) >= 60_000);
  }

  /** A thread of one megabyte does not get this far. */
  private static int depth(int so) {
    return so >= 60_000 ? so : depth(so + 1);
  }

  @Test
  void whatTheWorkThrowsReachesTheCaller() {
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                LargeStacks.call(
                    () -> {
                      throw new IOException("no paper");
                    },
                    IOException.class));
    assertEquals("no paper", thrown.getMessage());
  }

  @Test
  void anInterruptedCallerStillGetsItsResultAndStaysInterrupted() throws Exception {
    var end = new CountDownLatch(1);
    var seen = new boolean[1];
    Thread caller =
        Thread.ofPlatform()
            .start(() -> {
              Thread.currentThread().interrupt();
              int got = LargeStacks.call(() -> 7, RuntimeException.class);
              seen[0] = got == 7 && Thread.currentThread().isInterrupted();
              end.countDown();
            });
    end.await();
    caller.join();
    assertTrue(seen[0]);
  }
}
