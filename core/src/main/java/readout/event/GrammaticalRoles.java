package readout.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * Who acts and who receives in what some words tell, by the grammar alone: subject, object, owner,
 * and what hangs on prepositions. Indices into the actors of the cast.
 *
 * @param relative whether who acts stands before "who" or "which": nobody else can be the subject
 */
record GrammaticalRoles(Set<Integer> acting, Set<Integer> receiving, boolean relative) {

  private static final GrammaticalRoles NONE = new GrammaticalRoles(Set.of(), Set.of(), false);

  private static final Set<String> RELATIVES = Set.of("who", "which");

  private static final List<String> TOWARDS =
      List.of("with", "to", "against", "from", "on", "at", "for", "into");

  static GrammaticalRoles of(ParsedSentence parsed, Span trigger) {
    var slots = new Parties.Slots(parsed, new Pairs(parsed.cast()));
    Clause clause = clause(parsed, trigger);
    int before = beforeRelative(parsed, trigger);
    if (before >= 0 && clause == null) {
      List<Integer> acting = slots.parties(List.of(before));
      return new GrammaticalRoles(actors(parsed, acting), Set.of(), !acting.isEmpty());
    }
    if (clause != null) {
      return ofVerb(parsed, slots, clause);
    }
    for (int chunk = 0; chunk < parsed.chunks().size(); chunk++) {
      boolean noun = parsed.chunk(chunk).is(Chunk.Kind.NOUNS);
      if (noun && parsed.tokens().span(parsed.chunk(chunk).head()).overlaps(trigger)) {
        return ofNoun(parsed, slots, chunk);
      }
    }
    return NONE;
  }

  /** The noun phrase before "who" or "which" right before the words, -1 for none. */
  private static int beforeRelative(ParsedSentence parsed, Span trigger) {
    int at = parsed.tokens().at(trigger.start()) - 1;
    int first = parsed.sentence().firstToken();
    if (at <= first || !RELATIVES.contains(parsed.tokens().lower(at))) {
      return -1;
    }
    int noun = parsed.tokens().is(at - 1, ",") ? at - 2 : at - 1;
    for (int i = 0; i < parsed.chunks().size(); i++) {
      if (parsed.chunk(i).is(Chunk.Kind.NOUNS) && parsed.chunk(i).last() == noun) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Clause clause(ParsedSentence parsed, Span trigger) {
    for (Clause clause : parsed.clauses()) {
      if (parsed.span(clause.verb(), clause.verb()).overlaps(trigger)) {
        return clause;
      }
    }
    return null;
  }

  private static GrammaticalRoles ofVerb(
      ParsedSentence parsed, Parties.Slots slots, Clause clause) {
    List<Integer> subjects = slots.parties(subjects(parsed, clause));
    if (clause.group().passive()) {
      return of(parsed, slots.parties(clause.behind("by")), subjects);
    }
    var receiving = new ArrayList<Integer>(slots.parties(clause.objects()));
    TOWARDS.forEach(preposition -> receiving.addAll(slots.parties(clause.behind(preposition))));
    GrammaticalRoles roles = of(parsed, subjects, receiving);
    boolean relative = clause.opener().equals("who") || clause.opener().equals("which");
    return new GrammaticalRoles(roles.acting(), roles.receiving(), relative);
  }

  /** An infinitive has the subject of the verb it hangs on: "X agreed to withdraw". */
  private static List<Integer> subjects(ParsedSentence parsed, Clause clause) {
    boolean borrowed = clause.subjects().isEmpty() && clause.governor() >= 0;
    return borrowed ? parsed.clauses().get(clause.governor()).subjects() : clause.subjects();
  }

  private static GrammaticalRoles ofNoun(ParsedSentence parsed, Parties.Slots slots, int chunk) {
    var acting = new ArrayList<Integer>(parsed.owners(chunk));
    var receiving = new ArrayList<Integer>();
    for (Clause.Complement behind : Clauses.behind(parsed.chunks(), parsed.tokens(), chunk)) {
      if (behind.preposition().equals("by") || behind.preposition().equals("between")) {
        acting.addAll(slots.parties(behind.nouns()));
      } else if (TOWARDS.contains(behind.preposition())) {
        receiving.addAll(slots.parties(behind.nouns()));
      }
    }
    for (Clause clause : parsed.clauses()) {
      if (clause.objects().contains(chunk) && !clause.group().passive()) {
        acting.addAll(slots.parties(subjects(parsed, clause)));
      }
    }
    return of(parsed, acting, receiving);
  }

  private static GrammaticalRoles of(
      ParsedSentence parsed, List<Integer> acting, List<Integer> receiving) {
    return new GrammaticalRoles(actors(parsed, acting), actors(parsed, receiving), false);
  }

  private static Set<Integer> actors(ParsedSentence parsed, List<Integer> mentions) {
    var actors = new TreeSet<Integer>();
    new LinkedHashSet<>(mentions)
        .forEach(mention -> actors.add(parsed.cast().mentions().get(mention).actor()));
    return actors;
  }
}
