package readout.actor;

import java.util.Set;

/** Which roles outrank others, and which one word of the news may mean. */
final class Roles {

  private static final Set<String> STATE_HEADS =
      Set.of(
          "president",
          "king",
          "queen",
          "emir",
          "sultan",
          "emperor",
          "supreme leader",
          "pope",
          "acting president",
          "paramount leader",
          "chairman of the state affairs commission");

  private static final Set<String> GOVERNMENT_HEADS =
      Set.of("prime minister", "chancellor", "acting prime minister");

  private static final Set<String> OTHER_LEADERS =
      Set.of(
          "general secretary",
          "crown prince",
          "secretary-general",
          "secretary general of nato",
          "president of the european commission",
          "president of the european council",
          "European Commission president",
          "European Council president",
          "opposition leader",
          "leader",
          "junta leader",
          "rebel leader",
          "party leader");

  private Roles() {}

  /** The lowest is the one that news names first. */
  static int rank(String role) {
    if (STATE_HEADS.contains(role)) {
      return 0;
    }
    if (GOVERNMENT_HEADS.contains(role)) {
      return 1;
    }
    if (OTHER_LEADERS.contains(role)) {
      return 2;
    }
    return switch (role) {
      case "vice president", "high representative" -> 3;
      case "foreign minister" -> 4;
      case "defence minister" -> 5;
      case "national security adviser", "security council secretary", "spokesperson" -> 6;
      default -> 7;
    };
  }

  /** Words that say only that somebody has an office like another's, or is an official. */
  static boolean tellsNothing(String role) {
    return role.equals("counterpart") || role.equals("official") || role.equals("politician");
  }

  /** Whether the holder of one role may be called by another: a president is a "leader". */
  static boolean answersTo(String held, String called) {
    if (held.equals(called)) {
      return true;
    }
    return switch (called) {
      case "leader", "ruler", "world leader" -> rank(held) <= 2;
      case "head of state" -> STATE_HEADS.contains(held);
      case "minister" -> held.endsWith("minister");
      case "spokesperson" -> held.contains("spokesperson");
      case "politician" -> rank(held) < 7;
      case "official", "diplomat" -> false;
      case "secretary" -> held.endsWith("secretary") || held.endsWith("minister");
      default -> held.equals("acting " + called);
    };
  }
}
