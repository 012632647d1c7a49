package readout.web;

import java.nio.file.Path;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.Readout;
import readout.store.Catalogue;
import readout.store.Layers;
import readout.store.RecordFile;
import readout.store.UnusableRecord;
import readout.text.Document;

/**
 * What was seen in documents. Those of a record that kept no layers are read once more when they
 * are looked at, and kept when there are some, or the desk closes: each change of the record costs
 * all that stands until then.
 */
final class Readings implements AutoCloseable {

  private static final int AT_ONCE = 100;
  private static final int MOST = 1000;

  private final Readout readout;
  private final Path record;
  private final TreeMap<String, Layers> unkept = new TreeMap<>();

  Readings(Readout readout, Path record) {
    this.readout = readout;
    this.record = record;
  }

  Layers of(Catalogue catalogue, Document document) {
    Layers kept = catalogue.layers(document.id());
    Layers seen = kept == null ? waiting(document.id()) : kept;
    return seen == null ? again(document) : seen;
  }

  private synchronized @Nullable Layers waiting(String document) {
    return unkept.get(document);
  }

  private Layers again(Document document) {
    Layers seen = Layers.of(readout.read(document));
    synchronized (this) {
      if (unkept.size() < MOST) {
        unkept.put(document.id(), seen);
      }
    }
    return seen;
  }

  /**
   * Keeps those that were read again, if there are enough of them; not while the record is asked.
   */
  void keep() {
    keep(AT_ONCE);
  }

  private synchronized void keep(int least) {
    if (unkept.size() >= least) {
      try (RecordFile file = RecordFile.openExisting(record)) {
        file.keepLayers(unkept);
        unkept.clear();
      } catch (UnusableRecord busy) {
        // Another program writes, or nobody may: the pages do without.
      }
    }
  }

  @Override
  public void close() {
    keep(1);
  }
}
