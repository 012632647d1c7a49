package readout.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a story is looked at; what is empty is of no matter.
 *
 * @param actor id
 * @param type PLOVER type
 * @param status label
 * @param outlet name
 * @param from ISO day, month or year
 * @param to the same
 * @param whole "all" where far background is drawn too
 */
public record StoryFilter(
    String actor, String type, String status, String outlet, String from, String to, String whole) {

  static final StoryFilter NONE = new StoryFilter("", "", "", "", "", "", "");

  public boolean isNone() {
    return equals(NONE) || equals(new StoryFilter("", "", "", "", "", "", "all"));
  }

  /** Address of the same facts elsewhere. */
  String at(String path, String story) {
    var parameters = new LinkedHashMap<>(with(from, to, ""));
    parameters.put("story", story);
    return Links.with(path, parameters);
  }

  /** Address of the story as JSON, or of those of its facts that are looked at. */
  String json(String story) {
    return isNone() ? "/api/v1/stories/" + Links.encoded(story) : at("/api/v1/facts", story);
  }

  /** Whether a line is looked at. */
  boolean takes(Line line) {
    return (type.isEmpty() || line.fact().type().name().equals(type))
        && (status.isEmpty() || line.status().equals(status))
        && (outlet.isEmpty()
            || line.entry().cards().stream().anyMatch(it -> Line.name(it).equals(outlet)))
        && (from.isEmpty() || line.day().compareTo(from) >= 0)
        && (to.isEmpty() || !line.day().isEmpty() && line.day().compareTo(to + "~") <= 0)
        && (actor.isEmpty() || hasPart(line));
  }

  private boolean hasPart(Line line) {
    return line.fact().actors().stream().anyMatch(it -> actor.equals(it.id()))
        || line.fact().recipients().stream().anyMatch(it -> actor.equals(it.id()));
  }

  /** A stretch of time of the same. */
  public String within(String path, String start, String end) {
    return Links.with(path, with(start, end, whole));
  }

  /** The same over all time. */
  public String everything(String path) {
    return Links.with(path, with("", "", "all"));
  }

  /**
   * Where to look from the stretch of time looked at, as far as there is something: as long before
   * it and behind it, and thrice as long.
   *
   * @param lines all that has a day
   */
  List<Stretch> around(String path, List<Line> lines) {
    LocalDate first = Days.first(from);
    LocalDate last = Days.last(to);
    if (first == null || last == null || last.isBefore(first)) {
      return List.of();
    }
    boolean earlier = lines.stream().anyMatch(it -> it.day().compareTo(from) < 0);
    boolean later = lines.stream().anyMatch(it -> it.day().compareTo(to + "~") > 0);
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    var stretches = new ArrayList<Stretch>();
    if (earlier) {
      stretches.add(stretch("earlier", path, first.minusDays(days), first.minusDays(1)));
    }
    if (later) {
      stretches.add(stretch("later", path, last.plusDays(1), last.plusDays(days)));
    }
    if (earlier || later) {
      stretches.add(stretch("wider", path, first.minusDays(days), last.plusDays(days)));
    }
    return stretches;
  }

  private Stretch stretch(String name, String path, LocalDate start, LocalDate end) {
    return new Stretch(name, within(path, start.toString(), end.toString()));
  }

  /** A stretch of time to go to. */
  public record Stretch(String name, String href) {}

  private Map<String, String> with(String start, String end, String all) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("actor", actor);
    parameters.put("type", type);
    parameters.put("status", status);
    parameters.put("outlet", outlet);
    parameters.put("from", start);
    parameters.put("to", end);
    parameters.put("span", all);
    return parameters;
  }
}
