package readout.event;

import java.util.Set;

/** Verbs whose object is the subject of what hangs on them. */
final class Governing {

  /** Verbs whose object did what is told behind them. */
  static final Set<String> BLAMING =
      Set.of(
          "accuse",
          "blame",
          "charge",
          "condemn",
          "convict",
          "criticise",
          "criticize",
          "denounce",
          "indict",
          "suspect");

  /** Verbs whose object is the subject of the infinitive behind it: "urged Kiev to withdraw". */
  static final Set<String> OBJECT_CONTROL =
      Set.of(
          "urge",
          "ask",
          "tell",
          "order",
          "invite",
          "force",
          "allow",
          "persuade",
          "warn",
          "want",
          "call",
          "press",
          "compel",
          "convince",
          "encourage",
          "authorise",
          "authorize",
          "oblige",
          "request",
          "instruct",
          "permit",
          "enable",
          "lead",
          "push",
          "get",
          "expect",
          "require",
          "advise",
          "command",
          "pressure",
          "help",
          "demand",
          "appeal",
          "direct",
          "empower");

  /** Verbs behind whose "that" a bare form tells what is asked for: "asked that he be freed". */
  static final Set<String> ASKING =
      Set.of("advise", "ask", "demand", "propose", "recommend", "request", "urge");

  private Governing() {}
}
