package readout.event;

import java.util.Set;
import readout.ontology.EventType;
import readout.text.Span;

/** Finds where an event took place: a place behind "in", "at" or "near" in the same clause. */
final class Places {

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "around", "inside");

  private Places() {}

  /** Index of the mention, -1 when the text does not tell. */
  static int of(ParsedSentence sentence, Span trigger, Parties parties, EventType type) {
    for (Clause clause : sentence.clauses()) {
      Span reach =
          sentence.span(
              clause.verb(),
              Math.max(clause.verb(), Math.min(clause.end(), sentence.chunks().size()) - 1));
      if (reach.covers(trigger)) {
        int place = in(sentence, clause, parties, type);
        if (place >= 0 && !isOtherDeed(sentence, trigger, place)) {
          return place;
        }
      }
    }
    return -1;
  }

  /** What is condemned or refused has its place; the word that does it need not be said there. */
  private static boolean isWord(EventType type) {
    return switch (type) {
      case ACCUSE, SUPPORT, REJECT, REQUEST, THREATEN, STATEMENT -> true;
      default -> false;
    };
  }

  /** "the attack on Chad and the raid on a camp in Sudan": the second deed has its own place. */
  private static boolean isOtherDeed(ParsedSentence sentence, Span trigger, int place) {
    int end = sentence.cast().mentions().get(place).span().start();
    for (int i = 1; i < sentence.chunks().size(); i++) {
      Chunk chunk = sentence.chunk(i);
      boolean between =
          sentence.tokens().start(chunk.first()) >= trigger.end()
              && sentence.tokens().end(chunk.last()) <= end;
      if (between
          && sentence.chunk(i - 1).is(Chunk.Kind.COORDINATOR)
          && chunk.is(Chunk.Kind.NOUNS)
          && DateOwner.isAct(sentence.head(i))) {
        return true;
      }
    }
    return false;
  }

  /** "met the envoy on Friday in Oslo", "held talks with Chad in Oslo": the place goes on. */
  private static boolean isTimeBefore(
      ParsedSentence sentence, Clause.Complement complement, boolean contact) {
    int before = complement.after() - 1;
    if (before < 0 || !sentence.chunk(before).is(Chunk.Kind.PREPOSITION)) {
      return false;
    }
    return switch (sentence.word(before)) {
      case "on" -> contact || isTime(sentence, complement.after());
      case "with", "at" -> true;
      default -> false;
    };
  }

  /** "on Friday", "on 3 May"; but "on the consulate" is no time. */
  private static boolean isTime(ParsedSentence sentence, int chunk) {
    for (int i = sentence.chunk(chunk).first(); i <= sentence.chunk(chunk).last(); i++) {
      if (DAYS.contains(sentence.tokens().lower(i)) || isDigit(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(ParsedSentence sentence, int token) {
    return Character.isDigit(sentence.tokens().first(token));
  }

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "weekend",
          "sidelines",
          "eve");

  private static boolean isHead(ParsedSentence sentence, int chunk, int mention) {
    Span head = sentence.tokens().span(sentence.chunk(chunk).head());
    return sentence.cast().mentions().get(mention).span().end() >= head.end();
  }

  private static int in(ParsedSentence sentence, Clause clause, Parties parties, EventType type) {
    boolean word = isWord(type);
    boolean contact = type == EventType.CONSULT || type == EventType.AGREE;
    for (Clause.Complement complement : clause.complements()) {
      boolean ofClause =
          complement.after() == clause.verb()
              || clause.objects().contains(complement.after())
                  && (!word || DateOwner.isSceneNoun(sentence.head(complement.after())));
      if (WHERE.contains(complement.preposition())
          && (ofClause || isTimeBefore(sentence, complement, contact))) {
        for (int chunk : complement.nouns()) {
          for (int mention : sentence.chunk(chunk).mentions()) {
            boolean party =
                parties.actors().contains(mention) || parties.recipients().contains(mention);
            if (!party && sentence.isPlace(mention) && isHead(sentence, chunk, mention)) {
              return mention;
            }
          }
        }
      }
    }
    return -1;
  }
}
