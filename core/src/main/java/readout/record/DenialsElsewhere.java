package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.event.Status;

/**
 * A denial in one text and the claim that it denies in another: what somebody else says that the
 * denier's side did, where the denial came within days, has the word for the act, and names who
 * claims it or another thing that the claim tells of. Of two different acts that it could mean,
 * none.
 */
final class DenialsElsewhere {

  /** Later than that another claim has been made. */
  private static final int DAYS = 14;

  private static final int WHOLE = 5;

  private final List<Profile> facts;

  DenialsElsewhere(List<Profile> neighbours) {
    this.facts = neighbours;
  }

  List<Link> links() {
    var links = new ArrayList<Link>();
    for (Profile denial : facts) {
      Profile claim = denial.isDenial() ? claim(denial) : null;
      if (claim != null) {
        links.add(link(claim, denial));
      }
    }
    return List.copyOf(links);
  }

  private static Link link(Profile claim, Profile denial) {
    String scope = DenialScope.of(denial.fact().tellings().getFirst().wording()).label();
    return new Link(
        Link.Relation.CLAIM_DENIED_BY,
        List.of(claim.fact().id()),
        List.of(denial.fact().id()),
        "denied in another text within days; scope " + scope);
  }

  private @Nullable Profile claim(Profile denial) {
    List<Profile> claims = facts.stream().filter(it -> isDenied(it, denial)).toList();
    boolean one =
        claims.stream()
            .allMatch(a ->
                claims.stream()
                    .allMatch(b -> a.fact().equals(b.fact()) || Sameness.pair(a, b) != null));
    return claims.isEmpty() || !one ? null : claims.getFirst();
  }

  private static boolean isDenied(Profile claim, Profile denial) {
    return isClaim(claim.fact())
        && Sameness.shares(claim.actors(), denial.actors())
        && !Sameness.shares(claim.documents(), denial.documents())
        && isOfTheseDays(claim, denial)
        && isNamed(claim, denial);
  }

  /** What is only claimed, and not by words. */
  static boolean isClaim(Fact fact) {
    return fact.status() == Status.ALLEGED && !Profile.of(fact).isSpeech();
  }

  private static boolean isOfTheseDays(Profile claim, Profile denial) {
    if (claim.days().isEmpty() || denial.days().isEmpty()) {
      return false;
    }
    long after = Days.between(Linking.first(claim), Linking.first(denial));
    return after >= 0 && after <= DAYS;
  }

  /** The word for the act, and who claims it or what else it tells of. */
  private static boolean isNamed(Profile claim, Profile denial) {
    String words = wording(denial).toLowerCase(Locale.ROOT);
    boolean act = claim.stems().stream().anyMatch(stem -> has(words, stem));
    return act
        && (isClaimantNamed(claim, denial, words)
            || Sameness.overlap(claim.words(), denial.words()) > 0);
  }

  /** A short word stands there whole, the stem of a long one begins a word. */
  private static boolean has(String words, String stem) {
    String end = stem.length() < WHOLE ? "\\b" : "";
    return stem.length() > 2
        && Pattern.compile("\\b" + Pattern.quote(stem) + end).matcher(words).find();
  }

  private static boolean isClaimantNamed(Profile claim, Profile denial, String words) {
    Set<String> own = new TreeSet<>(denial.actors());
    return claim.fact().tellings().stream()
        .map(t -> t.account().speaker())
        .filter(it -> !own.contains(it.side()))
        .anyMatch(it -> has(words, it.name().toLowerCase(Locale.ROOT)));
  }

  private static String wording(Profile denial) {
    return denial.fact().tellings().stream().map(Telling::wording).collect(Collectors.joining(" "));
  }
}
