package readout.collection.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who first published what another outlet prints: an agency named as author, a line that says
 * so, the address of another site as the page's own.
 */
final class Origin {

  private static final Set<String> AGENCIES = agencies();
  private static final Pattern SAID =
      Pattern.compile(
          "^\\W{0,3}(?iu:(?:source|quelle|fuente|fonte|źródło|bron|källa|kilde|источник|джерело)\\s?: ?"
              + "|(?:this (?:article|story|post|report|piece) )?(?:was |has been |is )?(?:first |originally |also )+(?:appeared|published|posted|reported) (?:by|in|on|at) (?:the )?)"
              + "(\\p{Lu}[\\p{L}\\p{N}.&'’ -]{1,40}?)\\W*$");
  private static final Pattern HOST =
      Pattern.compile("^(?:https?:)?//(?:www\\.|m\\.|amp\\.)?([^/?#:]+)", Pattern.CASE_INSENSITIVE);

  private Origin() {}

  static @Nullable Chosen choose(
      List<Chosen> authors,
      List<Labelled> inside,
      @Nullable String outlet,
      @Nullable String address,
      @Nullable String canonical) {
    Chosen found = agency(authors);
    found = found == null ? line(inside) : found;
    found = found == null ? elsewhere(address, canonical) : found;
    boolean itself =
        found != null
            && outlet != null
            && Labeller.bare(found.value()).equals(Labeller.bare(outlet));
    return itself ? null : found;
  }

  private static @Nullable Chosen agency(List<Chosen> authors) {
    for (Chosen author : authors) {
      if (AGENCIES.contains(author.value().toLowerCase(Locale.ROOT))) {
        return new Chosen(author.value(), "named as author: " + author.why());
      }
    }
    return null;
  }

  private static @Nullable Chosen line(List<Labelled> inside) {
    for (Labelled one : inside) {
      String words = one.block().text();
      Matcher said = SAID.matcher(words.length() <= 120 ? words : "");
      if (said.find() && (one.role() != Role.CAPTION || isAgency(said.group(1)))) {
        return new Chosen(said.group(1).strip(), "a line that says so");
      }
    }
    return null;
  }

  private static boolean isAgency(String name) {
    return AGENCIES.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Chosen elsewhere(@Nullable String address, @Nullable String canonical) {
    String here = host(address);
    String there = host(canonical);
    boolean other = !here.isEmpty() && !there.isEmpty() && !site(here).equals(site(there));
    return other ? new Chosen(there, "link canonical of another site") : null;
  }

  private static String host(@Nullable String address) {
    Matcher host = HOST.matcher(address == null ? "" : address);
    return host.find() ? host.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** The name before the domain's ending: hosts of one house differ before and after it. */
  private static String site(String host) {
    String[] parts = host.split("\\.", -1);
    int at = parts.length - 2;
    while (at > 0 && parts[at].length() <= 3) {
      at--;
    }
    return parts[Math.max(at, 0)];
  }

  private static Set<String> agencies() {
    var agencies = new HashSet<String>();
    for (String line : Names.lines("agencies.txt")) {
      agencies.add(line.toLowerCase(Locale.ROOT));
    }
    return agencies;
  }
}
