package readout.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTypeTest {

  @Test
  void theCharsetIsWhatStandsBehindItsName() {
    for (String type :
        List.of(
            "text/html; charset=iso-8859-1",
            "TEXT/HTML;CHARSET=\"ISO-8859-1\"",
            "text/html; charset= latin1 ; x=1",
            "text/html;charset=l1, text/plain")) {
      assertEquals(StandardCharsets.ISO_8859_1, ContentType.charset(type), type);
    }
  }

  @Test
  void whatNamesNoneGivesNone() {
    for (String type :
        List.of("", "text/html", "charset=", "charset=;", "charset=\"\"", "charset=?!")) {
      assertNull(ContentType.charset(type), type);
    }
    assertNull(ContentType.charset(null));
  }
}
