package readout.web;

import java.util.LinkedHashMap;
import java.util.Map;
import readout.Reading;
import readout.Readout;
import readout.text.Document;

/** Readings of the documents looked at last: reading is a pure function, so none need be kept. */
final class Readings {

  private static final int KEPT = 200;

  private final Readout readout;
  private final Map<String, Reading> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
          return size() > KEPT;
        }
      };

  Readings(Readout readout) {
    this.readout = readout;
  }

  Reading of(Document document) {
    synchronized (last) {
      Reading kept = last.get(document.id());
      if (kept != null && kept.text().document().equals(document)) {
        return kept;
      }
    }
    Reading reading = readout.read(document);
    synchronized (last) {
      last.put(document.id(), reading);
    }
    return reading;
  }
}
