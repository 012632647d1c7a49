package readout.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.ontology.EventType;

/** Finds who takes part in a meeting whose noun names nobody itself. */
final class Participants {

  private Participants() {}

  /**
   * The parties that the sentence names beside the noun: a format it is held in, those whom it
   * involves, those said to be its participants. For a plan, nobody at all is an answer too.
   */
  static @Nullable Parties named(
      ParsedSentence sentence,
      Parties.Slots slots,
      int chunk,
      List<Clause.Complement> complements,
      EventType type) {
    if (type != EventType.CONSULT) {
      return null;
    }
    var parties = new LinkedHashSet<Integer>(said(sentence, slots));
    if (parties.isEmpty()) {
      parties.addAll(involved(sentence, slots));
    }
    if (parties.isEmpty()) {
      parties.addAll(formats(sentence, chunk));
    }
    return parties.isEmpty() ? null : new Parties(List.copyOf(parties), List.of());
  }

  /** "the participants would be Chad, Niger and Mali". */
  private static List<Integer> said(ParsedSentence sentence, Parties.Slots slots) {
    for (Clause clause : sentence.clauses()) {
      boolean copula = clause.group().lemma().equals("be");
      boolean participants =
          clause.subjects().stream().anyMatch(c -> sentence.head(c).equals("participant"));
      if (copula && participants) {
        return slots.parties(clause.objects());
      }
    }
    return List.of();
  }

  /** "involving all sides (Chad, Niger and Mali)": the list in brackets, or the object. */
  private static List<Integer> involved(ParsedSentence sentence, Parties.Slots slots) {
    for (Clause clause : sentence.clauses()) {
      String lemma = clause.group().lemma();
      if (lemma.equals("involve") && clause.group().tense() == VerbGroup.Tense.GERUND) {
        List<Integer> bracketed = bracketed(sentence, clause.end(), slots);
        return bracketed.isEmpty() ? slots.parties(clause.objects()) : bracketed;
      }
    }
    return List.of();
  }

  private static List<Integer> bracketed(ParsedSentence sentence, int from, Parties.Slots slots) {
    if (from >= sentence.chunks().size() || !sentence.word(from).equals("(")) {
      return List.of();
    }
    var chunks = new ArrayList<Integer>();
    for (int i = from + 1; i < sentence.chunks().size() && !sentence.word(i).equals(")"); i++) {
      if (sentence.chunk(i).is(Chunk.Kind.NOUNS)) {
        chunks.add(i);
      }
    }
    return slots.parties(chunks);
  }

  private static List<Integer> formats(ParsedSentence sentence, int chunk) {
    for (int i = chunk; i < sentence.chunks().size(); i++) {
      for (int mention : sentence.chunk(i).mentions()) {
        if (kind(sentence, mention) == Actor.Kind.FORMAT) {
          return List.of(mention);
        }
      }
      if (i > chunk && sentence.chunk(i).is(Chunk.Kind.SUBORDINATOR)) {
        break;
      }
    }
    return List.of();
  }

  private static Actor.Kind kind(ParsedSentence sentence, int mention) {
    return sentence.cast().of(sentence.cast().mentions().get(mention)).kind();
  }

  /** "Anna Bell and Omar Said": persons joined by "and". */
  static List<Integer> coordinatedPersons(ParsedSentence sentence) {
    for (int i = 1; i + 1 < sentence.chunks().size(); i++) {
      boolean and = sentence.chunk(i).is(Chunk.Kind.COORDINATOR) && sentence.word(i).equals("and");
      if (and
          && sentence.chunk(i - 1).is(Chunk.Kind.NOUNS)
          && sentence.chunk(i + 1).is(Chunk.Kind.NOUNS)) {
        Integer left = sentence.party(i - 1);
        Integer right = sentence.party(i + 1);
        if (left != null
            && right != null
            && isPerson(sentence, left)
            && isPerson(sentence, right)) {
          return listed(sentence, i - 1, right);
        }
      }
    }
    return List.of();
  }

  /** All of "X, Y and Z", which ends in what "and" joins. */
  private static List<Integer> listed(ParsedSentence sentence, int left, int last) {
    var found = new ArrayList<Integer>(List.of(last));
    for (int i = left; i >= 0 && sentence.chunk(i).is(Chunk.Kind.NOUNS); i -= 2) {
      Integer party = sentence.party(i);
      if (party == null || !isPerson(sentence, party)) {
        break;
      }
      found.addFirst(party);
      if (i < 2 || !sentence.chunk(i - 1).is(Chunk.Kind.COMMA)) {
        break;
      }
    }
    return List.copyOf(found);
  }

  private static boolean isPerson(ParsedSentence sentence, int mention) {
    Mention found = sentence.cast().mentions().get(mention);
    return sentence.cast().of(found).kind() == Actor.Kind.PERSON;
  }
}
