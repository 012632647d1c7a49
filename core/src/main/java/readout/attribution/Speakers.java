package readout.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * What the other attributions of a document tell of a source. Somebody whom one of them names with
 * his office holds it in all; "he", "she", "it" and "they" are of the class of the last source
 * before them that they can mean, where the cast does not know whom they mean.
 */
final class Speakers {

  /** Characters; a source further back is seldom meant. */
  private static final int FAR = 700;

  private static final Set<SourceClass> PEOPLE =
      EnumSet.of(SourceClass.OFFICIAL, SourceClass.UNNAMED_OFFICIAL, SourceClass.PERSON);
  private static final Set<SourceClass> THINGS =
      EnumSet.of(
          SourceClass.ORGANISATION,
          SourceClass.GOVERNMENT,
          SourceClass.DOCUMENT,
          SourceClass.OUTLET);
  private static final Set<SourceClass> MANY =
      EnumSet.of(SourceClass.ORGANISATION, SourceClass.GOVERNMENT, SourceClass.UNNAMED);

  private final Surface surface;
  private final SourceClasses classes;

  private Speakers(Surface surface, SourceClasses classes) {
    this.surface = surface;
    this.classes = classes;
  }

  /** The same attributions, in the same order. */
  static List<Attribution> classed(
      List<Attribution> attributions, Surface surface, SourceClasses classes) {
    var speakers = new Speakers(surface, classes);
    Set<Integer> inOffice = speakers.inOffice(attributions);
    var classed = new ArrayList<Attribution>();
    for (Attribution attribution : attributions) {
      SourceClass found = speakers.found(attribution, inOffice, classed);
      classed.add(found == null ? attribution : attribution.as(found));
    }
    return classed;
  }

  private @Nullable SourceClass found(
      Attribution attribution, Set<Integer> inOffice, List<Attribution> before) {
    if (attribution.sourceClass() == SourceClass.PERSON
        && inOffice.contains(classes.actor(attribution))) {
      return SourceClass.OFFICIAL;
    }
    Set<SourceClass> meant = meant(attribution);
    return meant == null ? null : before(attribution, meant, before);
  }

  /** Indices of the actors whom some attribution names with their office. */
  private Set<Integer> inOffice(List<Attribution> attributions) {
    var actors = new TreeSet<Integer>();
    for (Attribution attribution : attributions) {
      if (attribution.sourceClass() == SourceClass.OFFICIAL) {
        actors.add(classes.actor(attribution));
      }
    }
    actors.remove(-1);
    return actors;
  }

  /** What a source that is a mere pronoun can mean; null where it is none, or known. */
  private @Nullable Set<SourceClass> meant(Attribution attribution) {
    if (attribution.source().size() != 1) {
      return null;
    }
    Span source = attribution.source().getFirst();
    int first = surface.tokens().at(source.start());
    boolean alone = surface.tokens().end(first) >= source.end();
    if (!alone || classes.actor(attribution) >= 0) {
      return null;
    }
    return switch (surface.tokens().lower(first)) {
      case "he", "she", "him", "her", "his" -> PEOPLE;
      case "it", "its" -> THINGS;
      case "they", "them", "their", "both", "each" -> MANY;
      default -> null;
    };
  }

  private @Nullable SourceClass before(
      Attribution pronoun, Set<SourceClass> meant, List<Attribution> told) {
    int at = pronoun.source().getFirst().start();
    for (Attribution other : told.reversed()) {
      if (!other.source().isEmpty() && meant.contains(other.sourceClass())) {
        int gap = at - other.source().getFirst().start();
        if (gap > 0) {
          return gap <= FAR ? other.sourceClass() : null;
        }
      }
    }
    return null;
  }
}
