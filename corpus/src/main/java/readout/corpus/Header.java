package readout.corpus;

import org.jspecify.annotations.Nullable;
import readout.text.Voice;

/**
 * What stands over an article.
 *
 * @param outlet who published it; every outlet of the corpus is invented
 * @param genre kind of article, one of {@link #GENRES}
 * @param date ISO day of publication, the document creation time; null where the page tells none
 * @param voice who speaks where no mark says otherwise
 */
public record Header(String outlet, String genre, @Nullable String date, Voice voice) {

  /** The kinds of article, in the words of the data sheet. */
  public static final java.util.Set<String> GENRES =
      java.util.Set.of(
          "agency",
          "state-agency",
          "broadsheet",
          "tabloid",
          "blog",
          "copy",
          "rewrite",
          "translation",
          "live",
          "round-up",
          "readout",
          "opinion",
          "local",
          "correction",
          "magazine",
          "radio");
}
