package readout.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the resource files of this package; each file opens with what its lines mean. */
final class CueFile {

  private CueFile() {}

  /** The lines that say something. */
  static List<String> lines(String name) {
    try (InputStream in = CueFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<CueGroup> groups(String name) {
    var groups = new ArrayList<CueGroup>();
    var block = new ArrayList<String>();
    for (String line : lines(name)) {
      if (line.startsWith("group ") && !block.isEmpty()) {
        groups.add(group(block));
        block.clear();
      }
      block.add(line);
    }
    groups.add(group(block));
    return groups;
  }

  private static CueGroup group(List<String> block) {
    String[] head = block.getFirst().split(" ", -1);
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (int i = 3; i < head.length; i++) {
      frames.add(Frame.valueOf(head[i]));
    }
    var entries = new ArrayList<String>();
    var examples = new ArrayList<String>();
    for (String line : block.subList(1, block.size())) {
      int space = line.indexOf(' ');
      String rest = line.substring(space + 1);
      switch (line.substring(0, space)) {
        case "verbs", "nouns" -> entries.addAll(List.of(rest.split(" ", -1)));
        case "example" -> examples.add(rest);
        default -> throw new IllegalStateException(block.getFirst() + ": " + line);
      }
    }
    return new CueGroup(head[1], Stance.valueOf(head[2]), frames, entries, examples);
  }
}
