package readout.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarefulTest {

  private static final Received FIRST = new Received.Unreadable("a", "is empty");

  @Test
  void whatWasReadBeforeADefectStands() throws IOException {
    var heard = new ArrayList<Received>();
    Careful.read(
        "in.xml",
        each -> {
          each.accept(FIRST);
          throw new IllegalStateException("unheard of");
        },
        heard::add);
    assertEquals(
        List.of(
            FIRST,
            new Received.Unreadable(
                "in.xml", "breaks the reading: java.lang.IllegalStateException: unheard of")),
        heard);
  }

  @Test
  void whatTheTakerBreaksWithIsNoFaultOfTheInput() {
    assertThrows(
        ArithmeticException.class,
        () ->
            Careful.read(
                "in.xml",
                each -> each.accept(FIRST),
                received -> {
                  throw new ArithmeticException();
                }));
  }

  @Test
  void bytesThatCannotBeHadAreSaidByTheCaller() {
    assertThrows(
        IOException.class,
        () ->
            Careful.read(
                "in.xml",
                each -> {
                  throw new IOException("gone");
                },
                received -> {}));
  }
}
