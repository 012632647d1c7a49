package readout.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.record.Link;

/** Reads {@code affair.marks}: the cast, the facts, and what holds across the articles. */
final class AffairReader {

  private final String file;
  private final List<Problem> problems;
  private final Map<String, String> header = new HashMap<>();
  private final Map<String, Affair.Member> cast = new LinkedHashMap<>();
  private final Map<String, Affair.Fact> facts = new LinkedHashMap<>();
  private final List<Affair.Tie> ties = new ArrayList<>();
  private final List<Affair.Apart> aparts = new ArrayList<>();
  private final List<Affair.Difference> differences = new ArrayList<>();
  private final List<Affair.Fate> fates = new ArrayList<>();
  private final List<Affair.Reuse> reuses = new ArrayList<>();

  AffairReader(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  Affair read(List<String> lines, String id, String folder, String split, List<Article> articles) {
    for (int i = 0; i < lines.size(); i++) {
      readLine(i + 1, lines.get(i).strip());
    }
    return new Affair(
        id,
        folder,
        header("title"),
        header("invented").equals("yes"),
        header("region"),
        split,
        cast,
        facts,
        ties,
        aparts,
        differences,
        fates,
        reuses,
        articles);
  }

  private String header(String key) {
    String value = header.get(key);
    if (value == null) {
      problems.add(new Problem(file, 0, "no " + key));
    }
    return value == null ? "" : value;
  }

  private void readLine(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    try {
      String[] head = line.split("\\s+", 2);
      readLine(number, head[0], head.length > 1 ? head[1] : "");
    } catch (IndexOutOfBoundsException | Unfit unfit) {
      problems.add(new Problem(file, number, "cannot be read: " + unfit.getMessage()));
    }
  }

  private void readLine(int number, String layer, String rest) {
    String[] parts = rest.split("\\s*\\|\\s*", -1);
    switch (layer) {
      case "actor" -> addMember(number, parts);
      case "fact" -> addFact(number, parts);
      case "link" -> ties.add(tie(number, parts));
      case "apart" -> aparts.add(new Affair.Apart(number, list(parts[0]), parts[1]));
      case "differ" -> differences.add(new Affair.Difference(number, parts[0], parts[1], parts[2]));
      case "fate" -> fates.add(fate(number, rest.split("\\s+", -1)));
      case "reuse" -> reuses.add(reuse(number, rest.split("\\s+", 3)));
      default -> addHeader(layer, rest);
    }
  }

  private void addHeader(String key, String value) {
    if (!key.endsWith(":")) {
      throw new Unfit("no such layer: " + key);
    }
    header.put(key.substring(0, key.length() - 1), value);
  }

  private void addMember(int line, String[] parts) {
    String[] who = parts[0].split("\\s+", -1);
    String[] where = parts.length > 2 ? parts[2].split("\\s+", -1) : new String[0];
    var member =
        new Affair.Member(
            line,
            who[0],
            MarkReader.constant(Actor.Kind.class, who[1]),
            parts[1],
            field(where, 0),
            field(where, 1),
            field(parts, 3),
            parts.length > 4 ? list(parts[4]) : List.of());
    if (cast.put(who[0], member) != null) {
      throw new Unfit("twice in the cast: " + who[0]);
    }
  }

  private static @Nullable String field(String[] fields, int index) {
    boolean absent = fields.length <= index || fields[index].isEmpty() || fields[index].equals("-");
    return absent ? null : fields[index];
  }

  private void addFact(int line, String[] parts) {
    int colon = parts[0].indexOf(':');
    String id = parts[0].substring(0, colon);
    List<String> contexts = parts.length > 1 ? list(parts[1]) : List.of();
    String gloss = parts[0].substring(colon + 1).strip();
    if (facts.put(id, new Affair.Fact(line, id, gloss, contexts)) != null) {
      throw new Unfit("told twice: " + id);
    }
  }

  private static Affair.Tie tie(int line, String[] parts) {
    String[] words = parts[0].split("\\s+", 2);
    String[] ends = words[1].split("\\s*->\\s*", 2);
    boolean scoped = parts[1].startsWith("scope ");
    return new Affair.Tie(
        line,
        MarkReader.constant(Link.Relation.class, words[0]),
        list(ends[0]),
        list(ends[1]),
        scoped ? parts[1].substring(6) : null,
        parts[scoped ? 2 : 1]);
  }

  private static Affair.Fate fate(int line, String[] words) {
    return new Affair.Fate(line, words[0], words[1], words.length > 3 ? words[3] : null);
  }

  private static Affair.Reuse reuse(int line, String[] words) {
    return new Affair.Reuse(line, words[0], words[1], words[2]);
  }

  private static List<String> list(String words) {
    return Arrays.stream(words.split(",", -1)).map(String::strip).toList();
  }
}
