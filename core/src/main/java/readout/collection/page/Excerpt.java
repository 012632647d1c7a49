package readout.collection.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a page holds only the beginning of its article: a link to the rest, an offer to pay
 * for it, a text that breaks off.
 */
final class Excerpt {

  private static final Pattern BREAKS_OFF =
      Pattern.compile("(?:(?<=[\\p{L}\\d,] )(?:…|\\.\\.\\.)|\\[(?:…|\\.\\.\\.)\\])\\s*$");
  private static final Pattern TRAILS_OFF = Pattern.compile("(?:…|\\.\\.\\.)\\s*$");
  private static final Pattern LEADS_ON =
      Pattern.compile(
          "^\\W{0,3}(?:continue reading|keep reading|read (?:the )?(?:full|whole|rest of the|complete) (?:story|article|text|report)"
              + "|(?:to )?(?:continue|keep) reading,? .{0,80}|read (?:more|on) (?:at|on) .{2,40}"
              + "|weiterlesen|jetzt weiterlesen|lire la suite|seguir leyendo|continua a leggere|czytaj dalej|читать далее|читати далі)\\W{0,4}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ASKS_TO_PAY =
      Pattern.compile(
          "\\b(?:subscribe|sign in|log ?in|register|sign up|join)\\b.{0,40}\\b(?:to (?:continue|keep|read|unlock|access)|for (?:full|unlimited) access)"
              + "|\\b(?:this|the full|the rest of (?:this|the)) (?:article|story|content) is (?:only )?(?:available|reserved|exclusive|for)\\b"
              + "|\\balready a (?:subscriber|member)\\b|\\byou have (?:read|reached) .{0,40}\\b(?:free|limit)"
              + "|\\b(?:nur für abonnenten|mit einem abo|jetzt abonnieren.{0,30}weiterlesen|il vous reste .{0,12}% de cet article|réservé aux abonnés|solo para suscriptores|riservato agli abbonati)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Set<Role> AFTER =
      Set.of(Role.TEASER, Role.NOTICE, Role.LABEL, Role.SEPARATOR, Role.SHARE);

  /** How many lines after the text may speak of its rest. */
  private static final int TAIL = 6;

  private static final int SHORT = 800;

  private Excerpt() {}

  /** Why the text is taken for an excerpt, or nothing. */
  static @Nullable String find(List<Labelled> inside) {
    int last = inside.size() - 1;
    while (last >= 0 && inside.get(last).role() != Role.BODY) {
      last--;
    }
    if (last < 0) {
      return null;
    }
    String words = inside.get(last).block().text();
    boolean dots = words.contains("…") || words.contains("...");
    if (dots
        && (BREAKS_OFF.matcher(words).find()
            || (isShort(inside) && TRAILS_OFF.matcher(words).find()))) {
      return "the text breaks off";
    }
    return inTail(inside.subList(last, Math.min(inside.size(), last + 1 + TAIL)));
  }

  /** A writer may let a long text trail off; a short one that does is cut. */
  private static boolean isShort(List<Labelled> inside) {
    int length = 0;
    for (Labelled one : inside) {
      length += one.role().isText() ? one.block().text().length() : 0;
    }
    return length <= SHORT;
  }

  private static @Nullable String inTail(List<Labelled> tail) {
    for (Labelled one : tail) {
      String words = one.block().text();
      if (words.length() <= 300 && (AFTER.contains(one.role()) || one.role() == Role.BODY)) {
        if (LEADS_ON.matcher(words).find()) {
          return "a link to the rest";
        }
        if (ASKS_TO_PAY.matcher(words).find()) {
          return "an offer to pay for the rest";
        }
      }
    }
    return null;
  }
}
