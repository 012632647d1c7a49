package readout.reuse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.Reading;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.attribution.Attribution;
import readout.attribution.SourceClass;
import readout.text.Span;

/**
 * What is kept of a document so that those like it are found again without reading it.
 *
 * @param sketch what it is about
 * @param prints of its wording, ascending
 * @param cited names of the outlets that it names as sources, in order, its own excepted
 */
public record Trace(Sketch sketch, List<Long> prints, List<String> cited) {

  public Trace {
    prints = List.copyOf(prints);
    cited = List.copyOf(cited);
  }

  public static Trace of(Reading reading) {
    return new Trace(Sketch.of(reading), Prints.of(reading.text().document()), cited(reading));
  }

  private static List<String> cited(Reading reading) {
    String own = reading.text().document().outlet();
    String ownKey = own == null ? "" : OutletName.of(own).key();
    var names = new TreeSet<String>();
    for (Attribution attribution : reading.attributions()) {
      if (attribution.sourceClass() == SourceClass.OUTLET) {
        attribution.source().forEach(piece -> names(reading, piece, names));
      }
    }
    names.removeIf(name -> OutletName.of(name).key().equals(ownKey));
    return List.copyOf(names);
  }

  /** Outlets that are named, not "the newspaper". */
  private static void names(Reading reading, Span source, Set<String> names) {
    for (Mention mention : reading.cast().within(source)) {
      Actor actor = reading.cast().of(mention);
      if (actor.kind() == Actor.Kind.OUTLET && mention.name() != null) {
        names.add(actor.name());
      }
    }
  }
}
