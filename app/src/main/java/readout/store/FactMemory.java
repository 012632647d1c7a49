package readout.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import readout.record.Fact;

/**
 * Facts by the text they are stored as: one that many pages show is parsed once, however it is
 * asked for, and one that has changed is another. Those asked for longest ago are forgotten first,
 * half of them at a time. For use by several threads.
 */
final class FactMemory {

  private static final int MOST = 4000;

  private final int half;
  private volatile Map<String, Fact> newer = new ConcurrentHashMap<>();
  private volatile Map<String, Fact> older = Map.of();

  private FactMemory(int half) {
    this.half = half;
  }

  static FactMemory ofThousands() {
    return new FactMemory(MOST / 2);
  }

  /** One that keeps nothing. */
  static FactMemory none() {
    return new FactMemory(0);
  }

  Fact fact(String stored) {
    if (half == 0) {
      return Json.read(stored, Fact.class);
    }
    Fact found = newer.get(stored);
    if (found == null) {
      found = older.get(stored);
      found = found == null ? Json.read(stored, Fact.class) : found;
      keep(stored, found);
    }
    return found;
  }

  private synchronized void keep(String stored, Fact fact) {
    if (newer.size() >= half) {
      older = newer;
      newer = new ConcurrentHashMap<>();
    }
    newer.put(stored, fact);
  }
}
