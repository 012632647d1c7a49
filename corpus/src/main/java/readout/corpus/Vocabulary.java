package readout.corpus;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import readout.ontology.EventType;

/** The closed lists that marks draw on (PLOVER manual, Feb. 2024; TIMEX3). */
final class Vocabulary {

  static final Map<EventType, Set<String>> MODES =
      Map.ofEntries(
          Map.entry(EventType.CONSULT, Set.of("visit", "third-party", "multilateral", "phone")),
          Map.entry(
              EventType.RETREAT,
              Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign")),
          Map.entry(EventType.REQUEST, Set.of("assist", "change", "yield", "meet")),
          Map.entry(EventType.ACCUSE, Set.of("disapprove", "investigate", "allege")),
          Map.entry(EventType.REJECT, Set.of("assist", "change", "yield", "meet")),
          Map.entry(
              EventType.THREATEN,
              Set.of("restrict", "arrest", "relations", "expel", "territory", "violence")),
          Map.entry(
              EventType.PROTEST,
              Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize")),
          Map.entry(EventType.SANCTION, Set.of("convict", "expel", "withdraw", "discontinue")),
          Map.entry(EventType.MOBILIZE, Set.of("troops", "weapons", "police", "militia")),
          Map.entry(
              EventType.COERCE,
              Set.of(
                  "seize",
                  "restrict",
                  "censor",
                  "curfew",
                  "martial-law",
                  "arrest",
                  "deport",
                  "withhold",
                  "misinformation",
                  "cyber",
                  "ban")),
          Map.entry(
              EventType.ASSAULT,
              Set.of(
                  "abduct",
                  "beat",
                  "torture",
                  "sexual",
                  "targeted",
                  "destroy",
                  "primitive",
                  "firearms",
                  "explosives",
                  "suicide-attack",
                  "aerial",
                  "drone",
                  "heavy-weapons",
                  "crowd-control",
                  "unconventional")));

  static final Set<String> CONTEXTS =
      Set.of(
          "military",
          "intelligence",
          "executive",
          "legislative",
          "election",
          "political_institutions",
          "pro_democracy",
          "pro_autocracy",
          "economic",
          "legal",
          "reparations",
          "human_rights",
          "rights_freedoms",
          "repression",
          "human_security",
          "gender",
          "lgbt",
          "religion_ethnicity",
          "inequality",
          "diplomatic",
          "territory",
          "peacekeeping",
          "health",
          "asylum",
          "migration",
          "disasters",
          "natural_resource",
          "environment",
          "technology",
          "terrorism",
          "cbrn",
          "cyber",
          "misinformation",
          "crime",
          "corruption",
          "illegal_drugs",
          "trafficking");

  static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO",
          "NGO");

  static final Set<String> BOUNDS = Set.of("exact", "about", "at-least", "at-most");

  static final Set<String> FATES = Set.of("kept", "broken", "superseded", "not-reported");

  static final Set<String> REUSES =
      Set.of("copy", "rewrite", "translation", "shared-source", "embedded", "cites");

  /** What a denial denies. */
  static final Set<String> SCOPES =
      Set.of("whole", "part", "responsibility", "number", "wording", "motive", "time", "place");

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  /** TIMEX3 values of dates, times, durations, sets and references. */
  static final Pattern VALUE =
      Pattern.compile(
          "(\\d{4}|\\d{3}|\\d{2}|XXXX)(-\\d{2}){0,2}(T(\\d{2}(:\\d{2}){0,2}|MO|AF|EV|NI|MI|DT))?"
              + "|(\\d{4}|XXXX)-W(\\d{2}|XX)(-\\d|-WE)?|\\d{4}-(SP|SU|FA|WI|Q\\d|H\\d)"
              + "|P(\\d+(\\.\\d+)?|X)(Y|M|W|D|DE|CE)|PT(\\d+|X)(H|M|S)(\\d+M)?"
              + "|PAST_REF|PRESENT_REF|FUTURE_REF|XXXX-XX-XX");

  /** A day, month, year or week, or an interval of two. */
  static final Pattern DATE =
      Pattern.compile(
          "\\d{4}(-\\d{2}){0,2}(T[0-9A-Z:]+)?|\\d{4}-W\\d{2}(-\\d|-WE)?"
              + "|\\d{4}-(SP|SU|FA|WI|Q\\d|H\\d)|"
              + DAY
              + "/"
              + DAY);

  static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

  private Vocabulary() {}
}
