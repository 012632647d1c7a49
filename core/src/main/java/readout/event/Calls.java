package readout.event;

import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;
import readout.text.Tokens;

/** Whether those who spoke to each other did so by telephone. */
final class Calls {

  private Calls() {}

  /** A contact "on the phone" or "by video link" is a call, whatever verb tells of it. */
  static @Nullable String mode(ParsedSentence parsed, EventRule rule) {
    if (rule.type() != EventType.CONSULT || rule.mode() != null) {
      return rule.mode();
    }
    for (int i = parsed.sentence().firstToken(); i < parsed.sentence().endToken(); i++) {
      if (isCall(parsed.tokens(), i)) {
        return "phone";
      }
    }
    return null;
  }

  /** "by phone", "telephone"; "by video" only of what is done that way, not of a film. */
  private static boolean isCall(Tokens tokens, int i) {
    boolean by = tokens.is(i - 1, "by") || tokens.is(i - 1, "via");
    return switch (tokens.lower(i)) {
      case "telephone" -> true;
      case "phone" -> by || tokens.is(i - 1, "the");
      case "video", "videolink", "videoconference" -> by;
      default -> false;
    };
  }
}
