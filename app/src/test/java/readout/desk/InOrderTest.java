package readout.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void resultsKeepTheOrderOfTheThings() {
    var results = new ArrayList<Integer>();
    try (var work = new InOrder<Integer, Integer>(4, InOrderTest::slowlyIfEven, results::add)) {
      IntStream.range(0, 200).forEach(work::give);
      work.finish();
    }
    assertEquals(IntStream.range(0, 200).boxed().toList(), results);
  }

  @Test
  void whatTheWorkThrowsReachesTheCaller() {
    assertThrows(ArithmeticException.class, InOrderTest::divideByNothing);
  }

  /** It reaches whichever call comes next, the giving or the finishing. */
  private static void divideByNothing() {
    try (var work = new InOrder<Integer, Integer>(2, it -> 1 / it, result -> {})) {
      work.give(0);
      work.finish();
    }
  }

  private static int slowlyIfEven(int number) {
    long until = System.nanoTime() + (number % 2 == 0 ? 300_000 : 0);
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return number;
  }
}
