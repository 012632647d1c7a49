package readout.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.attribution.Proposal;
import readout.text.Span;

/**
 * What was read of the windows seen last, for news repeats itself: agency copy, quoted statements,
 * the paragraph of background. The network gives the same for the same window, so nothing that is
 * read depends on what is remembered. Safe to share between threads.
 */
final class WindowsSeen {

  /** Some 13,000 articles; an entry is less than a kilobyte. */
  static final int MOST = 1 << 16;

  private static final int BYTES_A_PIECE = 4 * Integer.BYTES;

  private final Map<ByteBuffer, List<Proposal>> seen;

  /** Remembers so many windows. */
  WindowsSeen(int most) {
    seen =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<ByteBuffer, List<Proposal>> eldest) {
            return size() > most;
          }
        };
  }

  /** What a reader gives for a window, asked only if it was not asked lately. */
  List<Proposal> of(List<Piece> window, Function<List<Piece>, List<Proposal>> reader) {
    int start = window.getFirst().start();
    ByteBuffer key = key(window, start);
    List<Proposal> known = get(key);
    if (known == null) {
      known = shifted(reader.apply(window), -start);
      put(key, known);
    }
    return shifted(known, start);
  }

  private @Nullable List<Proposal> get(ByteBuffer key) {
    synchronized (seen) {
      return seen.get(key);
    }
  }

  private void put(ByteBuffer key, List<Proposal> proposals) {
    synchronized (seen) {
      seen.put(key, proposals);
    }
  }

  /** All that the reader sees of a window, as SHA-256. */
  private static ByteBuffer key(List<Piece> window, int start) {
    ByteBuffer content = ByteBuffer.allocate(window.size() * BYTES_A_PIECE);
    for (Piece piece : window) {
      content
          .putInt(piece.id())
          .putInt(piece.start() - start)
          .putInt(piece.end() - start)
          .putInt(piece.feature() * 2 + (piece.opensWord() ? 1 : 0));
    }
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content.array()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static List<Proposal> shifted(List<Proposal> proposals, int by) {
    return proposals.stream()
        .map(it ->
            new Proposal(
                moved(it.source(), by),
                moved(it.cue(), by),
                moved(it.content(), by),
                it.sure(),
                it.model()))
        .toList();
  }

  private static List<Span> moved(List<Span> spans, int by) {
    return spans.stream().map(span -> new Span(span.start() + by, span.end() + by)).toList();
  }
}
