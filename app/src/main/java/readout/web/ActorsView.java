package readout.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.store.Appearance;
import readout.store.Catalogue;

/**
 * Who is in the record, those in most documents first; of a kind, or of a name, if one is given.
 */
public record ActorsView(String q, String kind, List<Appearance> actors, boolean isCut) {

  private static final int MOST = 200;

  static @Nullable ActorsView of(Catalogue catalogue, String q, String kind) {
    List<Appearance> found =
        q.isEmpty()
            ? catalogue.actors(kind.isEmpty() ? null : kind, MOST)
            : catalogue.actorsLike(q, MOST).stream()
                .filter(it -> kind.isEmpty() || it.kind().equals(kind))
                .toList();
    return new ActorsView(q, kind, found, found.size() == MOST);
  }

  public List<String> kinds() {
    return List.of(
        "person", "state", "organisation", "armed_group", "format", "outlet", "group", "place");
  }
}
