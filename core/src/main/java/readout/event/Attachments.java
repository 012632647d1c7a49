package readout.event;

import readout.actor.Actor;
import readout.actor.Mention;

/** Mentions that only say more of the mention beside them. */
final class Attachments {

  private Attachments() {}

  /**
   * In "the ambassador of Spain" and "the Boston lawyer Ada Poe" the ambassador and the lawyer take
   * part, not Spain and Boston; in "the colonel Ivan Petrov" one man is called twice.
   *
   * @param mention whether it is only attached
   * @param other to this one
   */
  static boolean isAttached(ParsedSentence parsed, int mention, int other) {
    return isComplement(parsed, mention, other)
        || isPlaceBefore(parsed, mention, other)
        || isTitleBefore(parsed, mention, other);
  }

  /** "nine citizens of the sister republic of Bolivia", "Rana Osk of the Mirror". */
  private static boolean isComplement(ParsedSentence parsed, int mention, int other) {
    int first = parsed.tokens().at(mention(parsed, mention).span().start());
    int at = last(parsed, other) + 1;
    if (at >= first || !parsed.tokens().is(at, "of") || isPair(parsed, mention)) {
      return false;
    }
    for (int i = at + 1; i < first; i++) {
      if (isBreak(parsed, i)) {
        return false;
      }
    }
    return first - at <= 5;
  }

  private static boolean isBreak(ParsedSentence parsed, int token) {
    return parsed.chunks().stream()
        .anyMatch(chunk ->
            chunk.first() <= token
                && token <= chunk.last()
                && !chunk.is(Chunk.Kind.NOUNS)
                && !parsed.tokens().is(token, "of"));
  }

  /** "the leaders of France and Germany" are the two states' as much as persons. */
  private static boolean isPair(ParsedSentence parsed, int mention) {
    int next = last(parsed, mention) + 1;
    return next < parsed.sentence().endToken()
        && (parsed.tokens().is(next, "and") || parsed.tokens().is(next, ","));
  }

  private static boolean isPlaceBefore(ParsedSentence parsed, int mention, int other) {
    Mention place = mention(parsed, mention);
    return place.form() == Mention.Form.NAME
        && isPlace(parsed, place)
        && areInOneChunk(parsed, mention, other)
        && last(parsed, mention) + 1 < parsed.tokens().at(mention(parsed, other).span().start())
        && !ProposedParties.ARMS.contains(parsed.tokens().lower(last(parsed, mention) + 1));
  }

  private static boolean isPlace(ParsedSentence parsed, Mention mention) {
    Actor.Kind kind = parsed.cast().of(mention).kind();
    return kind == Actor.Kind.STATE || kind == Actor.Kind.PLACE;
  }

  private static boolean isTitleBefore(ParsedSentence parsed, int mention, int other) {
    return mention(parsed, mention).form() == Mention.Form.DESCRIPTION
        && mention(parsed, other).form() == Mention.Form.NAME
        && parsed.cast().of(mention(parsed, other)).kind() == Actor.Kind.PERSON
        && last(parsed, mention) + 1 == parsed.tokens().at(mention(parsed, other).span().start());
  }

  private static boolean areInOneChunk(ParsedSentence parsed, int mention, int other) {
    return parsed.chunks().stream()
        .anyMatch(chunk ->
            chunk.is(Chunk.Kind.NOUNS)
                && chunk.mentions().contains(mention)
                && chunk.mentions().contains(other));
  }

  private static Mention mention(ParsedSentence parsed, int mention) {
    return parsed.cast().mentions().get(mention);
  }

  private static int last(ParsedSentence parsed, int mention) {
    return parsed.tokens().at(mention(parsed, mention).span().end()) - 1;
  }
}
