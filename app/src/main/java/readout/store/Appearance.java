package readout.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the record: who it is, and in how many documents it stands.
 *
 * @param id stable id
 * @param name full name as commonly written
 * @param kind what it is
 * @param country ISO 3166 alpha-3
 * @param sector PLOVER sector
 * @param roles offices held at the dates of the documents, sorted
 * @param documents how many documents mention it
 * @param mentions how often they do
 */
public record Appearance(
    String id,
    String name,
    String kind,
    @Nullable String country,
    @Nullable String sector,
    List<String> roles,
    int documents,
    int mentions) {

  public Appearance {
    roles = List.copyOf(roles);
  }
}
