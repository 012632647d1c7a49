package readout.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.reuse.Gist;
import readout.reuse.Sketch;

/**
 * The articles of one affair over time.
 *
 * @param id stable as long as the story keeps its first document
 * @param title the headline of the document that is most like all others in the story
 * @param documents ids, dated ones first, in order of days
 * @param first ISO day of the first dated document, absent when none is dated
 * @param last of the last
 */
public record Story(
    String id,
    String title,
    List<String> documents,
    @Nullable String first,
    @Nullable String last) {

  /** As they are numbered: the largest first, then the earliest. */
  public static final Comparator<Story> LARGEST_FIRST =
      Comparator.comparing((Story story) -> -story.documents().size())
          .thenComparing(Story::first, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Story::id);

  private static final int ID_BYTES = 5;

  private static final Comparator<Sketch> IN_TIME =
      Comparator.comparing(
              (Sketch sketch) -> sketch.day(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Sketch::document);

  public Story {
    documents = List.copyOf(documents);
  }

  /** The story of some documents, at least one. */
  static Story of(List<Sketch> members) {
    List<Sketch> inTime = members.stream().sorted(IN_TIME).toList();
    List<String> days = inTime.stream().map(Sketch::day).filter(day -> day != null).toList();
    return new Story(
        id(inTime.getFirst().document()),
        title(inTime),
        inTime.stream().map(Sketch::document).toList(),
        days.isEmpty() ? null : days.getFirst(),
        days.isEmpty() ? null : days.getLast());
  }

  /** Of equals the first in time gives the title. */
  private static String title(List<Sketch> members) {
    List<Gist> gists = members.stream().map(Gist::of).toList();
    int best = 0;
    double most = -1;
    for (int i = 0; i < gists.size(); i++) {
      Gist gist = gists.get(i);
      double sum = gists.stream().mapToDouble(gist::likeness).sum();
      if (sum > most) {
        best = i;
        most = sum;
      }
    }
    return members.get(best).headline();
  }

  private static String id(String document) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.getBytes(StandardCharsets.UTF_8));
      return "s" + HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
