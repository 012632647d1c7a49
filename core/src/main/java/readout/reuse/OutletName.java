package readout.reuse;

import java.util.Locale;
import java.util.regex.Pattern;
import readout.text.Document;

/** The name of an outlet as others write it: without article, remarks in brackets, and editions. */
public final class OutletName {

  /** What follows a name and is no part of it: ", The Hour", "(transcript)", " - live". */
  private static final Pattern REMARK = Pattern.compile("\\s*(?:[(,:|]|\\s[-\u2013\u2014]\\s).*$");

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|The|THE)\\s+");

  private static final Pattern EDITION = Pattern.compile("(?i)\\s+(?:online|live|english)$");

  /** One short word is too often a word of the language. */
  private static final int SHORTEST = 4;

  /** Words that end a name in full and are left out in short: "Hudson Press Agency". */
  private static final Pattern ENDING = Pattern.compile("\\s+(?:Agency|News|Service|Bureau)$");

  /** Words before a name that make it the source of what is told. */
  private static final String BEFORE =
      "(?i:according to|citing|cites?|cited|quoting|quotes?|quoted by|told|tells|reported by|reports?"
          + "|reported|writes|wrote|says|said|from|via|source:)\\s+(?:the\\s+|The\\s+)?";

  /** Words soon after it that do. */
  private static final String AFTER =
      "(?:['\u2019]s)?(?:\\W+\\w+){0,3}?\\W+(?i:report|said|says|wrote|writes|told|tells|quot|cit(?:ed|es|ing)"
          + "|claim|announc|learn|publish|reveal|carried|print|broke)";

  private final String bare;

  /** What stands in every way of writing it: where this is missing, no pattern need be tried. */
  private final String brief;

  private OutletName(String bare) {
    this.bare = bare;
    String ended = ENDING.matcher(bare).replaceFirst("");
    this.brief = ended.indexOf(' ') < 0 ? bare : ended;
  }

  public static OutletName of(String name) {
    String bare = ARTICLE.matcher(name.strip()).replaceFirst("");
    bare = EDITION.matcher(REMARK.matcher(bare).replaceFirst("")).replaceFirst("");
    return new OutletName(bare.strip());
  }

  /** The same for every way of writing the name. */
  public String key() {
    return bare.toLowerCase(Locale.ROOT);
  }

  /** Whether a document names the outlet, capitals and all. */
  boolean isIn(Document document) {
    return mayStandIn(document) && found(Pattern.compile(name()), document);
  }

  /** Whether a document names the outlet as where it has something from. */
  boolean isCitedIn(Document document) {
    return mayStandIn(document)
        && found(
            Pattern.compile("(?:" + BEFORE + name() + ")|(?:" + name() + AFTER + ")"), document);
  }

  private String name() {
    String full = Pattern.quote(bare);
    String either = brief.equals(bare) ? full : "(?:" + full + "|" + Pattern.quote(brief) + ")";
    return "(?<![\\p{L}\\p{N}])" + either + "(?![\\p{L}\\p{N}])";
  }

  private boolean mayStandIn(Document document) {
    return bare.length() >= SHORTEST && document.text().contains(brief);
  }

  private static boolean found(Pattern pattern, Document document) {
    int from = document.bounds().start();
    int to = document.bounds().end();
    return pattern.matcher(document.text()).region(from, to).find();
  }
}
