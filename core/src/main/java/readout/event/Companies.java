package readout.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.actor.Mention;
import readout.ontology.EventType;

/**
 * Business is no diplomacy: an airline that suspends flights and a bank that cuts ties with a
 * customer sanction nobody, and whoever gives way to the market does not retreat.
 */
final class Companies {

  private static final Set<String> NAMES =
      Set.of(
          "company",
          "companies",
          "firm",
          "firms",
          "airline",
          "airlines",
          "airways",
          "carrier",
          "carriers",
          "carmaker",
          "retailer",
          "manufacturer",
          "operator",
          "bank",
          "banks",
          "corporation",
          "corp",
          "inc",
          "ltd",
          "plc",
          "gmbh",
          "lender",
          "lenders",
          "investors",
          "shareholders",
          "traders");

  private Companies() {}

  /** Whether those who act are companies and what they do is business only. */
  static boolean act(EventType type, List<Integer> actors, Cast cast, String text) {
    boolean business = type == EventType.SANCTION || type == EventType.RETREAT;
    return business
        && !actors.isEmpty()
        && actors.stream().allMatch(m -> isCompany(cast.mentions().get(m), cast, text));
  }

  private static boolean isCompany(Mention mention, Cast cast, String text) {
    Actor actor = cast.of(mention);
    boolean body = actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.GROUP;
    return "BUS".equals(actor.sector())
        || body && !"GOV".equals(actor.sector()) && isNamed(mention.span().of(text));
  }

  /** "the Finnish company", "Acme Corp."; not "the central bank", which is the state's. */
  private static boolean isNamed(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    boolean state =
        lower.contains("central") || lower.contains("national") || lower.contains("world");
    return NAMES.contains(last) && !state;
  }
}
