package readout.event;

import java.util.Set;
import readout.text.Span;

/** Finds where an event took place: a place behind "in", "at" or "near" in the same clause. */
final class Places {

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "around", "inside");

  private Places() {}

  /** Index of the mention, -1 when the text does not tell. */
  static int of(ParsedSentence sentence, Span trigger, Parties parties) {
    for (Clause clause : sentence.clauses()) {
      Span reach =
          sentence.span(
              clause.verb(),
              Math.max(clause.verb(), Math.min(clause.end(), sentence.chunks().size()) - 1));
      if (reach.covers(trigger)) {
        int place = in(sentence, clause, parties);
        if (place >= 0) {
          return place;
        }
      }
    }
    return -1;
  }

  /** "met the envoy on Friday in Oslo", "held talks with Chad in Oslo": the place goes on. */
  private static boolean isTimeBefore(ParsedSentence sentence, Clause.Complement complement) {
    int before = complement.after() - 1;
    if (before < 0 || !sentence.chunk(before).is(Chunk.Kind.PREPOSITION)) {
      return false;
    }
    return switch (sentence.word(before)) {
      case "on", "with", "at" -> true;
      default -> false;
    };
  }

  private static boolean isHead(ParsedSentence sentence, int chunk, int mention) {
    Span head = sentence.tokens().span(sentence.chunk(chunk).head());
    return sentence.cast().mentions().get(mention).span().end() >= head.end();
  }

  private static int in(ParsedSentence sentence, Clause clause, Parties parties) {
    for (Clause.Complement complement : clause.complements()) {
      boolean ofClause =
          complement.after() == clause.verb() || clause.objects().contains(complement.after());
      if (WHERE.contains(complement.preposition())
          && (ofClause || isTimeBefore(sentence, complement))) {
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
