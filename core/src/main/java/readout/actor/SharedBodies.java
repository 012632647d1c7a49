package readout.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whose a body is whose bare name the bodies of many states bear: "Congress", "the Senate",
 * "the Supreme Court".
 *
 * <p>It is that of whoever owns it ("Peru's Congress"), else the one that the text has named in
 * full, else that of the state the text speaks of most, if that state is known to have such a body.
 * Otherwise it has no id.
 */
final class SharedBodies {

  private static final Set<String> NAMES = WordClasses.of("body of many states");

  private final ActorTables tables;
  private final Company company;
  private final Map<String, Integer> told = new HashMap<>();
  private final Map<String, Set<Dossier>> inFull = new HashMap<>();

  SharedBodies(ActorTables tables, Company company, List<List<Piece>> sentences) {
    this.tables = tables;
    this.company = company;
    sentences.forEach(pieces -> pieces.forEach(this::count));
  }

  /** Notes whose each word of the text is, but for the bare names themselves. */
  private void count(Piece piece) {
    for (Listing listing : piece.meanings()) {
      String country =
          switch (listing) {
            case Listing.Country state -> state.iso3();
            case Listing.Demonym demonym -> demonym.iso3();
            case Listing.Capital capital -> capital.iso3();
            case Listing.Seat seat -> seat.country();
            case Listing.Known known -> known.person().country(company.day());
            case Listing.Body body -> piece.length() > 1 ? body.country() : null;
            case Listing.Role role -> null;
            case Listing.Honorific honorific -> null;
            case Listing.Region region -> null;
          };
      if (country != null) {
        told.merge(country, 1, Integer::sum);
        return;
      }
    }
  }

  private static String key(String text) {
    String folded = Spelling.fold(text);
    String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
    return bare.replace(' ', '_');
  }

  /** Whether the bodies of many states bear this name and nothing else. */
  static boolean isOne(String text) {
    return NAMES.contains(key(text));
  }

  /** Remembers a body that is named in full: "the Peruvian Congress". */
  Dossier note(String text, Dossier body) {
    String key = key(text);
    for (String name : NAMES) {
      if (key.endsWith("_" + name) || key.startsWith(name + "_of_")) {
        inFull.computeIfAbsent(name, same -> new HashSet<>()).add(body);
      }
    }
    return body;
  }

  /** The body of its owner; nobody known where the owner is of no state. */
  Dossier of(String text, @Nullable String country, int at) {
    if (country == null) {
      return company.local(Actor.Kind.ORGANISATION, text, at).because("whose it is is not told");
    }
    Listing.Body listed = listed(key(text), country);
    if (listed != null) {
      return note(listed.name(), company.body(listed)).because("by its owner");
    }
    String name = text + " of " + tables.country(country);
    String id = "body:" + Spelling.slug(name);
    Dossier body = company.known(Actor.Kind.ORGANISATION, id, name);
    body.country = country;
    return note(name, body).because("by its owner");
  }

  /** The body that a bare name means in this text. */
  Dossier bare(String text, int at) {
    String key = key(text);
    Set<Dossier> named = inFull.getOrDefault(key, Set.of());
    if (named.size() == 1) {
      return named.iterator().next().because("named in full before");
    }
    String country = named.isEmpty() ? most(key) : null;
    return of(text, country, at);
  }

  /**
   * The state told of twice as often as any other that has such a body; but for "Congress", which
   * few have, also more than any other state at all.
   */
  private @Nullable String most(String key) {
    String best = null;
    int first = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : told.entrySet()) {
      boolean rival = !key.equals("congress") || listed(key, entry.getKey()) != null;
      if (rival && entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else if (rival) {
        second = Math.max(second, entry.getValue());
      }
    }
    return best != null && first >= 2 * second && listed(key, best) != null ? best : null;
  }

  private Listing.@Nullable Body listed(String key, String country) {
    for (ActorTables.Chamber chamber : tables.chambers(country)) {
      String name = key(chamber.name());
      if (name.endsWith("_" + key) || name.startsWith(key + "_of_")) {
        return chamber.body();
      }
    }
    return null;
  }
}
