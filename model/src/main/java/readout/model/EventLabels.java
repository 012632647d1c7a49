package readout.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * What the numbers of the network's outputs mean.
 *
 * @param modes the first, "-", is none
 * @param modesOf which modes a type can have
 */
record EventLabels(
    List<EventType> types,
    List<Status> statuses,
    List<String> modes,
    Map<EventType, List<String>> modesOf) {

  EventLabels {
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
    modes = List.copyOf(modes);
    modesOf = Map.copyOf(modesOf);
  }

  /** Reads the lines that {@code training/reader/export_events.py} writes. */
  static EventLabels read(InputStream file) {
    var lines = new TreeMap<String, List<String>>();
    for (String line : text(file).lines().toList()) {
      List<String> words = List.of(line.split(" ", -1));
      lines.put(words.getFirst(), words.subList(1, words.size()));
    }
    var modesOf = new TreeMap<EventType, List<String>>();
    for (EventType type : EventType.values()) {
      modesOf.put(type, lines.getOrDefault(type.name(), List.of()));
    }
    return new EventLabels(
        of(lines, "types").stream().map(EventType::valueOf).toList(),
        of(lines, "statuses").stream().map(EventLabels::status).toList(),
        of(lines, "modes"),
        modesOf);
  }

  private static List<String> of(Map<String, List<String>> lines, String name) {
    List<String> found = lines.get(name);
    if (found == null) {
      throw new Unusable("the labels of the events name no " + name);
    }
    return found;
  }

  private static Status status(String label) {
    return Arrays.stream(Status.values())
        .filter(s -> s.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new Unusable("no status is called " + label));
  }

  private static String text(InputStream file) {
    try (file) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The mode of that number, null where there is none or the type cannot have it. */
  @Nullable String mode(EventType type, int number) {
    String mode = modes.get(number);
    List<String> fit = modesOf.getOrDefault(type, List.of());
    return fit.contains(mode) ? mode : null;
  }
}
