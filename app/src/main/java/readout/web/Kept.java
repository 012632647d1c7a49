package readout.web;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.store.Catalogue;

/**
 * The answers asked for last, each good as long as the record stays as it is. Memory that is needed
 * elsewhere is given back.
 *
 * <p>As with {@link Standing}, the edition is looked at before the record is asked.
 */
final class Kept {

  private static final int MOST = 600;
  private static final int LONGEST_KEY = 500;

  private final Lending lending;
  private int edition;
  private final Map<String, SoftReference<Object>> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<Object>> eldest) {
          return size() > MOST;
        }
      };

  Kept(Lending lending) {
    this.lending = lending;
  }

  /** The answer to a question, worked out where none is kept; null where there is none. */
  <T> @Nullable T answer(Class<T> type, String key, Function<Catalogue, @Nullable T> question) {
    int now = lending.edition();
    Object found = find(now, key);
    if (type.isInstance(found)) {
      return type.cast(found);
    }
    T answer = lending.ask(question);
    if (answer != null && key.length() <= LONGEST_KEY) {
      keep(now, key, answer);
    }
    return answer;
  }

  private synchronized @Nullable Object find(int now, String key) {
    if (now != edition) {
      last.clear();
      edition = now;
    }
    SoftReference<Object> kept = last.get(key);
    return kept == null ? null : kept.get();
  }

  private synchronized void keep(int asOf, String key, Object answer) {
    if (asOf == edition) {
      last.put(key, new SoftReference<>(answer));
    }
  }
}
