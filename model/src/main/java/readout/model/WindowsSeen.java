package readout.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import readout.text.SegmentedText;
import readout.text.Sentence;

/**
 * What was read of the windows seen last, for news repeats itself: agency copy, quoted statements,
 * the paragraph of background. The network gives the same for the same window, so nothing that is
 * read depends on what is remembered. Safe to share between threads.
 */
final class WindowsSeen {

  /** Some 1,500 articles; an entry takes a few kilobytes. */
  static final int MOST = 1 << 13;

  private static final int BYTES_A_PIECE = 6 * Integer.BYTES;

  private final Map<ByteBuffer, WindowReading> seen;

  /** Remembers so many windows. */
  WindowsSeen(int most) {
    seen =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<ByteBuffer, WindowReading> eldest) {
            return size() > most;
          }
        };
  }

  /** What a reader gives for a window of a text, asked only if it was not asked lately. */
  WindowReading of(
      SegmentedText text,
      List<Piece> window,
      BiFunction<SegmentedText, List<Piece>, WindowReading> reader) {
    int start = window.getFirst().start();
    ByteBuffer key = key(text, window, start);
    WindowReading known = get(key);
    if (known == null) {
      known = reader.apply(text, window).moved(-start);
      put(key, known);
    }
    return known.moved(start);
  }

  private @Nullable WindowReading get(ByteBuffer key) {
    synchronized (seen) {
      return seen.get(key);
    }
  }

  private void put(ByteBuffer key, WindowReading reading) {
    synchronized (seen) {
      seen.put(key, reading);
    }
  }

  /** All that the reader sees of a window, and where its sentences end, as SHA-256. */
  private static ByteBuffer key(SegmentedText text, List<Piece> window, int start) {
    ByteBuffer content = ByteBuffer.allocate(window.size() * BYTES_A_PIECE);
    for (Piece piece : window) {
      Sentence sentence = text.sentenceAt(piece.start());
      content
          .putInt(piece.id())
          .putInt(piece.start() - start)
          .putInt(piece.end() - start)
          .putInt(piece.feature() * 2 + (piece.opensWord() ? 1 : 0))
          .putInt(sentence == null ? 0 : sentence.span().start() - start)
          .putInt(sentence == null ? 0 : sentence.span().end() - start);
    }
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content.array()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
