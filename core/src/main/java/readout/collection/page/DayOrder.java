package readout.collection.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says by which habit a page's bare numbers (02/07/2022) are to be read.
 *
 * <p>English writes the day first but in America. A page that names another region, or stands under
 * the domain of one, settles it; a page that says "en-US" does not, as themes say so everywhere.
 */
final class DayOrder {

  private static final Pattern DAY_FIRST_HOST =
      Pattern.compile(
          "^(?:https?:)?//[^/?#:]+\\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|bd|lk|sg|my|mt|eu)(?:[/?#:]|$)");

  private DayOrder() {}

  /**
   * The language for {@link readout.collection.DayFinder#first}, with a region where one is known.
   */
  static String language(@Nullable Chosen chosen, Witnesses witnesses, @Nullable Chosen address) {
    String language = chosen == null ? "und" : chosen.value();
    if (!language.equals("en")) {
      return language;
    }
    for (Witness witness : witnesses.of(Field.LANGUAGE)) {
      Locale said = Locale.forLanguageTag(witness.value().replace('_', '-'));
      if (said.getLanguage().equals("en") && !said.getCountry().isEmpty()) {
        language = "en-" + said.getCountry();
        break;
      }
    }
    boolean abroad =
        address != null
            && DAY_FIRST_HOST.matcher(address.value().toLowerCase(Locale.ROOT)).lookingAt();
    return abroad && !language.equals("en-CA") ? "en-GB" : language;
  }
}
