package readout.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two wordings of one point, cut into stretches that both have and stretches that only one has: the
 * longest common subsequence of their words (Hunt and McIlroy 1976).
 *
 * @param one pieces of the first
 * @param other pieces of the second
 */
public record Wordings(List<Piece> one, List<Piece> other) {

  /** Longer wordings are shown without marks. */
  private static final int LONGEST = 400;

  /** Of wordings that share less, everything would be marked. */
  private static final double LEAST_SHARED = 0.35;

  private static final Pattern WORD = Pattern.compile("\\S+\\s*");

  public Wordings {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /** Some words that both have, or only this one. */
  public record Piece(String text, boolean alone) {}

  static Wordings of(String one, String other) {
    List<String> here = words(one);
    List<String> there = words(other);
    if (here.size() > LONGEST || there.size() > LONGEST) {
      return plain(one, other);
    }
    int[][] common = common(here, there);
    var keptHere = new boolean[here.size()];
    var keptThere = new boolean[there.size()];
    int i = 0;
    int j = 0;
    while (i < here.size() && j < there.size()) {
      if (same(here.get(i), there.get(j))) {
        keptHere[i++] = true;
        keptThere[j++] = true;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    if (common[0][0] < LEAST_SHARED * Math.min(here.size(), there.size())) {
      return plain(one, other);
    }
    return new Wordings(pieces(here, keptHere), pieces(there, keptThere));
  }

  private static Wordings plain(String one, String other) {
    return new Wordings(List.of(new Piece(one, false)), List.of(new Piece(other, false)));
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static int[][] common(List<String> here, List<String> there) {
    var common = new int[here.size() + 1][there.size() + 1];
    for (int i = here.size() - 1; i >= 0; i--) {
      for (int j = there.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(here.get(i), there.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String word) {
    return word.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("^\\P{L}+(?=\\p{L})|(?<=\\p{L})\\P{L}+$", "");
  }

  private static List<Piece> pieces(List<String> words, boolean[] kept) {
    var pieces = new ArrayList<Piece>();
    var open = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && kept[i] != kept[i - 1]) {
        pieces.add(new Piece(open.toString(), !kept[i - 1]));
        open.setLength(0);
      }
      open.append(words.get(i));
    }
    if (!open.isEmpty()) {
      pieces.add(new Piece(open.toString(), !kept[words.size() - 1]));
    }
    return pieces;
  }
}
