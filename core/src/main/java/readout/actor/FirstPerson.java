package readout.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.Interview;
import readout.text.SegmentedText;
import readout.text.Span;

/**
 * Whom "I" and "we" mean in the answers of an interview: who answers, and the state whose office he
 * is said to hold.
 */
final class FirstPerson {

  private static final Set<String> ONE = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> SEVERAL = Set.of("we", "us", "our", "ours", "ourselves");

  private final SegmentedText text;
  private final Interview interview;
  private final Company company;

  FirstPerson(SegmentedText text, Company company) {
    this.text = text;
    this.interview = Interview.of(text);
    this.company = company;
  }

  /**
   * Whom a word means, null where it is no such word or nobody known answers.
   *
   * @param mentions what the document named so far
   */
  @Nullable Dossier meant(Span word, List<Mention> mentions) {
    if (interview.turns().isEmpty()) {
      return null;
    }
    String written = word.of(text.text()).toLowerCase(Locale.ROOT);
    boolean one = ONE.contains(written);
    if (!one && !SEVERAL.contains(written) || text.quotationAt(word.start()) != null) {
      return null;
    }
    Dossier speaker = speaker(word.start(), mentions);
    return speaker == null || one ? speaker : state(speaker);
  }

  /** Who answers at an offset. */
  @Nullable Dossier speaker(int offset, List<Mention> mentions) {
    Interview.Turn turn = interview.at(offset);
    if (turn == null || turn.role() == Interview.Role.QUESTION) {
      return null;
    }
    Mention named =
        Interviewee.of(text, interview, turn, mentions, index -> company.all().get(index).actor());
    return named == null ? null : company.all().get(named.actor());
  }

  /** Whether a name at an offset only says whose turn it is. */
  boolean isLabel(int offset) {
    Interview.Turn turn = interview.at(offset);
    return turn != null && turn.label() != null && turn.label().covers(offset);
  }

  private @Nullable Dossier state(Dossier speaker) {
    String role = speaker.role;
    boolean inOffice = "GOV".equals(speaker.sector) || "MIL".equals(speaker.sector);
    return role != null && speaker.country != null && inOffice && speaksForState(role)
        ? company.state(speaker.country, "\"we\" of its " + role)
        : null;
  }

  /** A mayor's "we" is his town, a party leader's his party. */
  private static boolean speaksForState(String role) {
    if (role.startsWith("former ") || role.startsWith("opposition ")) {
      return false;
    }
    int rank = Roles.rank(role);
    return rank != 2 && rank < 7
        || STATE_OFFICES.stream().anyMatch(role::endsWith)
        || role.contains("minister");
  }

  private static final List<String> STATE_OFFICES =
      List.of("ambassador", "permanent representative", "defence chief", "army chief", "secretary");
}
