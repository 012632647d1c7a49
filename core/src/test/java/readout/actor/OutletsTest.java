package readout.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Whose an outlet is, where that is known. */
class OutletsTest {

  private final Outlets outlets = Outlets.standard();

  @Test
  void anOutletIsOfTheStateItIsBasedIn() {
    assertEquals("GBR", outlets.country("Reuters"));
    assertEquals("RUS", outlets.country("TASS"));
    assertEquals("USA", outlets.country("the New York Times"));
    assertEquals("USA", outlets.country(" New York Times "));
  }

  @Test
  void aMinistryThatPublishesSpeaksForItsState() {
    assertEquals("RUS", outlets.country("Ministry of Foreign Affairs of Russia"));
    assertEquals("USA", outlets.country("The White House"));
  }

  @Test
  void whatEverybodyPostsOnIsNobodys() {
    assertNull(outlets.country("Twitter"));
  }

  @Test
  void ofAnUnknownOutletNothingIsKnown() {
    assertNull(outlets.country("Harbour Gazette"));
    assertNull(outlets.country("Moscow Evening"));
    assertNull(outlets.country(""));
  }
}
