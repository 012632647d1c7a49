package readout.record;

import java.util.Locale;
import java.util.regex.Pattern;

/** How much of a claim a denial denies, as its words tell. */
public enum DenialScope {
  /** Only that it was oneself. */
  RESPONSIBILITY(
      "\\b(?:responsib|involve|nothing to do with|no part in|no role in|behind the|carried out|its forces|his forces|their forces|our forces|its troops|its army|country's army)"),
  /** Not that it was, but how many. */
  NUMBER("\\b(?:figure|number|toll|exaggerat|inflated)"),
  /** Not that it was said, but so. */
  WORDING("\\b(?:misquot|out of context|never said|did not say|not a threat|wording|mistranslat)"),
  MOTIVE("\\b(?:motive|not (?:as|because)|in order to|for repair|maintenance|routine)"),
  TIME("\\b(?:no date|date (?:has|had|was)|deadline|timetable|time-?frame|no day)"),
  PLACE("\\b(?:airspace|on its side|other side of|open sea|its own territory|did not cross)"),
  PART("\\b(?:in part|partly|some of the|except)"),
  WHOLE("");

  private final Pattern cue;

  DenialScope(String cue) {
    this.cue = Pattern.compile(cue);
  }

  /** The scope of a denial in these words; the whole where they tell no less. */
  static DenialScope of(String wording) {
    String words = wording.toLowerCase(Locale.ROOT);
    for (DenialScope scope : values()) {
      if (scope.cue.matcher(words).find()) {
        return scope;
      }
    }
    return WHOLE;
  }

  /** The word used in exports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
