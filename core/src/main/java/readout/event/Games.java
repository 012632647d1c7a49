package readout.event;

import java.util.Set;
import java.util.regex.Pattern;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.text.Tokens;

/**
 * Sport is no act of a state: "Argentina have agreed to play two tests" tells of a team, as does
 * whoever wins by 41-28 or meets for the world title.
 */
final class Games {

  private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

  private static final Set<String> RESULTS =
      Set.of(
          "won",
          "win",
          "wins",
          "beat",
          "beats",
          "crushed",
          "thrashed",
          "lost",
          "drew",
          "defeated",
          "draw",
          "victory",
          "defeat",
          "edged",
          "trounced");

  private static final Set<String> VOTES =
      Set.of("vote", "votes", "voted", "ballot", "resolution", "motion", "bill", "election");

  private static final Set<String> SPORTS =
      Set.of(
          "kicks",
          "wickets",
          "wicket",
          "innings",
          "chess",
          "grandmaster",
          "goalkeeper",
          "midfielder",
          "scrum",
          "quarterback");

  private static final Set<String> PLAYED =
      Set.of("test", "tests", "match", "matches", "friendly", "friendlies", "fixture", "fixtures");

  private static final Set<String> PLURAL = Set.of("have", "are", "were", "play");

  private Games() {}

  /** Whether a sentence tells of sport, or those who act are a team. */
  static boolean act(ParsedSentence parsed, Parties parties) {
    return isOfSport(parsed)
        || parties.actors().stream().anyMatch(actor -> isTeam(parsed, actor))
        || parties.recipients().stream().anyMatch(actor -> isTeam(parsed, actor));
  }

  private static boolean isOfSport(ParsedSentence parsed) {
    Tokens tokens = parsed.tokens();
    boolean score = false;
    boolean result = false;
    boolean vote = false;
    for (int i = parsed.sentence().firstToken(); i < parsed.sentence().endToken(); i++) {
      String word = tokens.lower(i);
      score |= isScore(parsed, i);
      result |= RESULTS.contains(word);
      vote |= VOTES.contains(word);
      if (SPORTS.contains(word) || isTitle(tokens, i) || isPlayed(parsed, i)) {
        return true;
      }
    }
    return score && result && !vote;
  }

  /** "41-28", in one word or three. */
  private static boolean isScore(ParsedSentence parsed, int i) {
    Tokens tokens = parsed.tokens();
    int last = Math.min(i + 2, parsed.sentence().endToken() - 1);
    boolean one = SCORE.matcher(tokens.text(i)).matches();
    String three = last == i + 2 ? tokens.span(i, last).of(parsed.text().text()) : "";
    return one || SCORE.matcher(three).matches();
  }

  /** "the world title", "the grand slam". */
  private static boolean isTitle(Tokens tokens, int i) {
    return i > 0
        && (tokens.is(i, "title") && tokens.is(i - 1, "world")
            || tokens.is(i, "slam") && tokens.is(i - 1, "grand"));
  }

  /** "play two tests"; not "play a part in the tests". */
  private static boolean isPlayed(ParsedSentence parsed, int i) {
    Tokens tokens = parsed.tokens();
    boolean play = tokens.is(i, "play") || tokens.is(i, "played") || tokens.is(i, "plays");
    int last = Math.min(i + 3, parsed.sentence().endToken() - 1);
    for (int k = i + 1; play && k <= last; k++) {
      if (PLAYED.contains(tokens.lower(k))) {
        return true;
      }
    }
    return false;
  }

  /** "Argentina have agreed": who writes so means those who play for it. */
  private static boolean isTeam(ParsedSentence parsed, int actor) {
    Mention mention = parsed.cast().mentions().get(actor);
    Tokens tokens = parsed.tokens();
    int first = tokens.at(mention.span().start());
    int behind = tokens.at(mention.span().end());
    boolean single = mention.form() == Mention.Form.NAME && !tokens.lower(behind - 1).endsWith("s");
    return single
        && parsed.cast().of(mention).kind() == Actor.Kind.STATE
        && behind < parsed.sentence().endToken()
        && PLURAL.contains(tokens.lower(behind))
        && opens(parsed, first);
  }

  /** Nothing stands before it that would be the subject with it. */
  private static boolean opens(ParsedSentence parsed, int first) {
    Tokens tokens = parsed.tokens();
    return first == parsed.sentence().firstToken()
        || tokens.is(first - 1, ";")
        || tokens.is(first - 1, "but")
        || tokens.is(first - 1, "while");
  }
}
