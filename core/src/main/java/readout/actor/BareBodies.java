package readout.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which body a bare word means that the text has just named in full: "the ministry", "the Council".
 * Where two fit, none.
 */
final class BareBodies {

  /** Sentences after which "the ministry" may be another's. */
  private static final int REACH = 5;

  private static final Set<String> WORDS =
      Set.of(
          "authority",
          "council",
          "commission",
          "agency",
          "union",
          "court",
          "community",
          "conference",
          "bank",
          "fund",
          "mission",
          "committee",
          "assembly",
          "organisation",
          "organization",
          "secretariat",
          "alliance",
          "league",
          "confederation",
          "ministry");

  /** How the ministries of a state are called in full, its name left out. */
  static final Map<String, String> MINISTRIES =
      Map.of(
          "foreign ministry",
          "Ministry of Foreign Affairs of ",
          "defence ministry",
          "Ministry of Defence of ",
          "interior ministry",
          "Ministry of the Interior of ");

  private record Told(Dossier dossier, int sentence) {}

  private final List<Told> told = new ArrayList<>();

  /** Notes a body that is told of. */
  void note(Dossier dossier, int sentence) {
    boolean group = dossier.kind == Actor.Kind.GROUP && dossier.country != null;
    if (dossier.kind == Actor.Kind.ORGANISATION || group) {
      told.add(new Told(dossier, sentence));
    }
  }

  /** "The Council": the one body of the text whose full name is that of a council; else null. */
  @Nullable Dossier named(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (!WORDS.contains(key)) {
      return null;
    }
    var found = new LinkedHashSet<Dossier>();
    for (Told body : told) {
      String name = body.dossier().name.toLowerCase(Locale.ROOT);
      boolean longer =
          name.startsWith(key + " ")
              || name.endsWith(" " + key)
              || name.contains(" " + key + " of ");
      if (longer && body.dossier().kind == Actor.Kind.ORGANISATION) {
        found.add(body.dossier());
      }
    }
    return found.size() == 1 ? found.getFirst() : null;
  }

  /**
   * "The ministry", "the foreign ministry": the only one told of just before; else null.
   *
   * @param role "government" for a bare word, else what sort of ministry
   */
  @Nullable Dossier ministry(String words, String role, int sentence) {
    if (!words.toLowerCase(Locale.ROOT).endsWith("ministry")) {
      return null;
    }
    var found = new LinkedHashSet<Dossier>();
    for (Told body : told) {
      boolean near = body.sentence() <= sentence && sentence - body.sentence() <= REACH;
      if (near && isMinistry(body.dossier(), role)) {
        found.add(body.dossier());
      }
    }
    return found.size() == 1 ? found.getFirst() : null;
  }

  private static boolean isMinistry(Dossier dossier, String role) {
    String name = dossier.name.toLowerCase(Locale.ROOT);
    boolean ministry = name.contains("ministry");
    return switch (role) {
      case "government" -> ministry;
      case "foreign ministry" ->
          ministry && (name.contains("foreign") || name.contains("external"));
      case "defence ministry" -> ministry && name.contains("defen");
      case "interior ministry" ->
          ministry && (name.contains("interior") || name.contains("internal"));
      default -> false;
    };
  }
}
