package readout.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.ontology.EventType;

/**
 * Fills the slots of a frame with mentions.
 *
 * @param actors indices into the cast's mentions
 * @param recipients the same
 */
record Parties(List<Integer> actors, List<Integer> recipients) {

  static final Parties NOBODY = new Parties(List.of(), List.of());

  int size() {
    return actors.size() + recipients.size();
  }

  /** Verbs whose passive may name one of those who act by what is his: "his moves were". */
  private static final Set<String> COOPERATING =
      Set.of("coordinate", "co-ordinate", "cooperate", "co-operate", "agree");

  /** "with the help of X": X takes no part himself. */
  private static final Set<String> HELP =
      Set.of("help", "aid", "support", "backing", "assistance", "mediation", "approval", "consent");

  /** Nouns that take "with" themselves: "before negotiations with" is not the verb's "with". */
  private static final Set<String> WITH =
      Set.of(
          "talk",
          "negotiation",
          "discussion",
          "meeting",
          "consultation",
          "conversation",
          "dialogue",
          "summit",
          "contact",
          "interview",
          "relation",
          "relationship",
          "tie",
          "link",
          "agreement",
          "deal",
          "treaty",
          "pact",
          "accord",
          "border",
          "war",
          "conflict",
          "dispute",
          "cooperation",
          "partnership",
          "trade",
          "sex",
          "affair");

  /** Nouns whose infinitive is done by the guest, not by whose words they are. */
  private static final Set<String> INVITATIONS = Set.of("invitation", "invite");

  private static final Set<String> TAKING = Set.of("accept", "receive", "get", "welcome");

  /** What is whose who stands behind "of": to blame the policy of a state is to blame the state. */
  private static final Set<String> CONDUCT =
      Set.of(
          "action",
          "act",
          "policy",
          "conduct",
          "behaviour",
          "behavior",
          "decision",
          "stance",
          "position",
          "attitude",
          "role",
          "silence",
          "statement",
          "remark",
          "comment",
          "move",
          "failure",
          "refusal",
          "plan",
          "practice",
          "tactic",
          "crime",
          "threat",
          "provocation",
          "interference",
          "rhetoric",
          "government",
          "regime",
          "leadership",
          "authority");

  /** What is felt, or lodged, against somebody. */
  private static final Set<String> FEELINGS =
      Set.of(
          "alarm",
          "outrage",
          "anger",
          "displeasure",
          "dismay",
          "regret",
          "indignation",
          "protest",
          "complaint",
          "objection");

  private static final Set<String> COMING = Set.of("arrive", "fly", "travel", "visit", "tour");

  /** Verbs whose subject makes the plan or takes the decision that the object names. */
  private static final Set<String> OWN_ACT =
      Set.of(
          "make",
          "take",
          "have",
          "announce",
          "unveil",
          "issue",
          "reach",
          "declare",
          "abandon",
          "confirm",
          "reaffirm",
          "give",
          "sign",
          "begin",
          "start",
          "launch",
          "drop",
          "renew",
          "repeat",
          "reiterate",
          "be");

  /** Verbs with two objects, to whom and what. */
  static final Set<String> GIVING =
      Set.of("give", "grant", "lend", "offer", "pay", "promise", "provide", "sell", "send");

  /** Reads the slots of one clause or noun. */
  static final class Slots {

    private final ParsedSentence sentence;
    private final Pairs pairs;
    private boolean together;
    private boolean blaming;

    Slots(ParsedSentence sentence, Pairs pairs) {
      this.sentence = sentence;
      this.pairs = pairs;
    }

    /** Only where people act together is "they" taken for the pair named last. */
    private void read(EventRule rule) {
      blaming = rule.type() == EventType.ACCUSE && "disapprove".equals(rule.mode());
      together =
          switch (rule.type()) {
            case CONSULT, AGREE, COOPERATE -> true;
            default -> false;
          };
    }

    /** The parties of a verb, by the first frame that fits; null when none does. */
    @Nullable Parties of(Clause clause, EventRule.VerbPattern pattern, EventRule rule) {
      read(rule);
      for (EventRule.Frame frame : rule.frames()) {
        boolean thing =
            pattern.objects() != null && rule.limits().whom().isEmpty() && !isGiven(clause);
        if (thing && (frame.left().equals("O") || frame.right().equals("O"))) {
          continue;
        }
        Parties found = fill(frame, slot -> slot(clause, slot, pattern.objects() != null));
        if (found == null && clause.group().passive() && suffers(rule, frame)) {
          found = sufferer(clause, frame);
        }
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    /** "gave X a loan": the first of two objects receives. */
    private boolean isGiven(Clause clause) {
      List<Integer> objects = clause.objects();
      return GIVING.contains(clause.group().lemma())
          && objects.size() == 2
          && objects.getFirst() + 1 == objects.getLast()
          && sentence.party(objects.getFirst()) != null
          && sentence.party(objects.getLast()) == null;
    }

    /** "threatened to impose sanctions on X": X is threatened. */
    Parties threatened(Parties parties, @Nullable Clause content) {
      if (content == null || !parties.recipients().isEmpty()) {
        return parties;
      }
      var found = new LinkedHashSet<Integer>(slot(content, "O", false));
      for (String preposition : List.of("on", "against", "from", "with")) {
        if (found.isEmpty()) {
          found.addAll(behind(content.complements(), preposition));
        }
      }
      return new Parties(parties.actors(), without(List.copyOf(found), parties.actors()));
    }

    /** Passive without an agent: somebody was arrested, nobody says by whom. */
    private @Nullable Parties sufferer(Clause clause, EventRule.Frame frame) {
      List<Integer> recipients = slot(clause, frame.right(), false);
      return recipients.isEmpty() ? null : new Parties(List.of(), recipients);
    }

    private static boolean suffers(EventRule rule, EventRule.Frame frame) {
      boolean target = rule.id().equals("assault-fire") || frame.right().equals("O");
      return frame.join() == EventRule.Join.ON
          && target
          && (rule.type().quad() == EventType.Quad.MATERIAL_CONFLICT
              || "release".equals(rule.mode()));
    }

    /** The parties of a noun that names an event. */
    @Nullable Parties of(int chunk, List<Clause.Complement> complements, EventRule rule) {
      read(rule);
      for (EventRule.Frame frame : rule.frames()) {
        Parties found = fill(frame, slot -> nounSlot(chunk, complements, slot));
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    private interface SlotReader {
      List<Integer> read(String slot);
    }

    private @Nullable Parties fill(EventRule.Frame frame, SlotReader slots) {
      if (frame.left().equals("-")) {
        return frame.join() == EventRule.Join.ALONE ? NOBODY : suffering(slots, frame);
      }
      List<Integer> left = slots.read(frame.left());
      if (frame.left().equals("V")) {
        List<Integer> suffering = slots.read(frame.right());
        boolean weapon = !left.isEmpty();
        return weapon && !suffering.isEmpty() ? new Parties(List.of(), suffering) : null;
      }
      if (frame.join() == EventRule.Join.ALONE) {
        boolean enough = frame.left().equals("between") ? left.size() > 1 : !left.isEmpty();
        return enough ? new Parties(left, List.of()) : null;
      }
      List<Integer> right = without(slots.read(frame.right()), left);
      if (left.isEmpty() || right.isEmpty()) {
        return null;
      }
      return frame.join() == EventRule.Join.ON
          ? new Parties(left, right)
          : new Parties(joined(left, right), List.of());
    }

    /** "the expulsion of X": whom it befalls is told, who did it is not. */
    private static @Nullable Parties suffering(SlotReader slots, EventRule.Frame frame) {
      List<Integer> recipients = slots.read(frame.right());
      return recipients.isEmpty() ? null : new Parties(List.of(), recipients);
    }

    /** Nobody does something to himself. */
    private List<Integer> without(List<Integer> mentions, List<Integer> others) {
      return mentions.stream()
          .filter(m -> others.stream().noneMatch(o -> actor(o) == actor(m)))
          .toList();
    }

    private int actor(int mention) {
      return sentence.cast().mentions().get(mention).actor();
    }

    private static List<Integer> joined(List<Integer> left, List<Integer> right) {
      var all = new LinkedHashSet<Integer>(left);
      all.addAll(right);
      return List.copyOf(all);
    }

    private List<Integer> slot(Clause clause, String slot, boolean objectTaken) {
      boolean passive = clause.group().passive();
      return switch (slot) {
        case "SS" ->
            passive || !objectTaken && hasThing(clause)
                ? List.of()
                : many(meeting(clause, objectTaken));
        case "S" -> passive ? agents(clause, objectTaken) : doers(clause);
        case "O" -> passive ? parties(clause.subjects()) : parties(clause.objects());
        case "SG" -> passive ? List.of() : weaponOf(clause);
        case "SM" -> passive ? List.of() : TradeMeasures.ownersOfSubject(sentence, clause);
        case "SMon" -> TradeMeasures.goodsOfSubject(sentence, clause);
        case "OG" -> passive ? List.of() : behindObject(clause);
        case "goods" -> passive ? List.of() : TradeMeasures.ofGoods(sentence, clause);
        case "V" -> passive ? List.of() : weapons(clause);
        case "that" -> subjectOfThat(clause);
        case "on" -> {
          List<Integer> direct =
              behind(blaming ? blamed(clause, slot) : clause.complements(), slot);
          yield direct.isEmpty() ? TradeMeasures.against(sentence, clause) : direct;
        }
        case "in", "at" -> {
          Clause.Complement place = clause.complement(slot);
          boolean comes = COMING.contains(clause.group().lemma());
          yield place != null && (!comes || isByVerb(clause, place))
              ? behind(clause.complements(), slot)
              : List.of();
        }
        default -> behind(blaming ? blamed(clause, slot) : clause.complements(), slot);
      };
    }

    /**
     * Of the phrases behind a word of blame those that can name the one blamed: "protested against
     * X", "outrage at X", "the policy of X"; but X is the victim in "the attack on X".
     */
    private List<Clause.Complement> blamed(Clause clause, String preposition) {
      Set<String> nouns = preposition.equals("of") ? CONDUCT : FEELINGS;
      boolean direct = !preposition.equals("of") && !preposition.equals("with");
      return clause.complements().stream()
          .filter(c ->
              !c.preposition().equals(preposition)
                  || direct && (clause.objects().isEmpty() || c.after() == clause.verb())
                  || clause.objects().contains(c.after())
                      && nouns.contains(sentence.head(c.after())))
          .toList();
    }

    /** Those who hold "talks of the ministers" or "talks between X and Y", else the subject. */
    private List<Integer> meeting(Clause clause, boolean objectTaken) {
      List<Integer> subjects = parties(clause.subjects());
      for (Clause.Complement behind : clause.complements()) {
        boolean hangs = objectTaken && clause.objects().contains(behind.after());
        if (hangs
            && (behind.preposition().equals("of") || behind.preposition().equals("between"))) {
          List<Integer> own = many(parties(behind.nouns()));
          boolean others = behind.nouns().stream().anyMatch(this::areOfficials);
          return own.isEmpty() && !others ? subjects : own;
        }
      }
      return subjects;
    }

    private boolean areOfficials(int chunk) {
      return Pairs.areOffices(sentence.tokens().lower(sentence.chunk(chunk).head()));
    }

    /**
     * The subject; for "the decision of X to", X. Whose the decision is must be said, or follow
     * from the verb that governs it.
     */
    private List<Integer> doers(Clause clause) {
      int noun = clause.governorNoun();
      if (noun < 0 || noun != clause.verb() - 1 || clause.governor() < 0) {
        return parties(clause.subjects());
      }
      Clause governor = sentence.clauses().get(clause.governor());
      if (INVITATIONS.contains(sentence.head(noun))) {
        boolean guest = TAKING.contains(governor.group().lemma()) && !governor.group().passive();
        return guest ? parties(governor.subjects()) : List.of();
      }
      List<Integer> owners = sentence.owners(noun);
      if (!owners.isEmpty()) {
        return List.of(owners.getLast());
      }
      boolean party = sentence.party(noun) != null;
      boolean own = OWN_ACT.contains(governor.group().lemma());
      return party || own || !governor.objects().contains(noun)
          ? parties(clause.subjects())
          : List.of();
    }

    /** "Syrian air strikes hit": whose the weapon is that stands as subject. */
    private List<Integer> weaponOf(Clause clause) {
      List<Integer> weapons = weapons(clause);
      if (weapons.isEmpty()) {
        return List.of();
      }
      List<Integer> owners = sentence.owners(weapons.getFirst());
      return owners.isEmpty() ? List.of() : List.of(owners.getLast());
    }

    private List<Integer> weapons(Clause clause) {
      return clause.subjects().stream()
          .filter(c -> Weapons.DEEDS.contains(sentence.head(c)))
          .toList();
    }

    /** Whose the object is: "rejected the offer of X", "praised X's decision". */
    private List<Integer> behindObject(Clause clause) {
      if (clause.objects().isEmpty()) {
        return List.of();
      }
      int object = clause.objects().getFirst();
      List<Integer> owners = sentence.owners(object);
      if (!owners.isEmpty()) {
        return List.of(owners.getLast());
      }
      for (Clause.Complement complement : clause.complements()) {
        boolean of =
            complement.preposition().equals("by") || complement.preposition().equals("from");
        if (of && hangsOn(clause, complement, object)) {
          return parties(complement.nouns());
        }
      }
      return List.of();
    }

    /** "the launch by X" and "the launch of a missile by X". */
    private static boolean hangsOn(Clause clause, Clause.Complement by, int object) {
      return by.after() == object
          || clause.complements().stream()
              .anyMatch(c ->
                  c.preposition().equals("of")
                      && c.after() == object
                      && c.nouns().contains(by.after()));
    }

    /** "X and Y met the target": an object that is neither somebody nor a time. */
    private boolean hasThing(Clause clause) {
      return clause.objects().stream()
          .anyMatch(c ->
              sentence.party(c) == null
                  && !sentence.tokens().isCapitalised(sentence.chunk(c).head())
                  && !TIMES.contains(sentence.head(c)));
    }

    static final Set<String> TIMES =
        Set.of("week", "month", "year", "day", "time", "morning", "evening", "night", "hour");

    /** "arrived in Chad" and "arrived on Friday in Chad", not "arrived after a victory in Chad". */
    private boolean isByVerb(Clause clause, Clause.Complement place) {
      int before = place.after() - 1;
      return place.after() == clause.verb()
          || clause.objects().contains(place.after())
          || before > 0
              && sentence.chunk(before).is(Chunk.Kind.PREPOSITION)
              && sentence.word(before).equals("on");
    }

    /** Two or more, or one phrase that names several. */
    private List<Integer> many(List<Integer> mentions) {
      boolean one =
          mentions.size() == 1
              && Pairs.areMany(
                  sentence.cast().mentions().get(mentions.getFirst()), sentence.text().text());
      return mentions.size() > 1 || one ? mentions : List.of();
    }

    private List<Integer> agents(Clause clause, boolean objectTaken) {
      Clause.Complement by = clause.complement("by");
      List<Integer> agents = by == null || !isAgent(clause, by) ? List.of() : agents(by.nouns());
      if (agents.isEmpty() && objectTaken) {
        return between(clause);
      }
      if (!agents.isEmpty() || !COOPERATING.contains(clause.group().lemma())) {
        return agents;
      }
      return owners(clause.subjects());
    }

    /** "Killed by rebels", "killed by Israeli fire": those named, or whose the weapon is. */
    private List<Integer> agents(List<Integer> chunks) {
      List<Integer> named = parties(chunks);
      int first = chunks.getFirst();
      boolean weapon = named.isEmpty() && Weapons.NOUNS.contains(sentence.head(first));
      List<Integer> owners = weapon ? sentence.owners(first) : List.of();
      return owners.isEmpty() ? named : List.of(owners.getLast());
    }

    /** "an agreement between X and Y was signed", "was reached between X and Y". */
    private List<Integer> between(Clause clause) {
      List<Integer> behind = behind(clause.complements(), "between");
      if (behind.size() > 1) {
        return behind;
      }
      for (int subject : clause.subjects()) {
        List<Clause.Complement> complements =
            Clauses.behind(sentence.chunks(), sentence.tokens(), subject);
        List<Integer> pair = behind(complements, "between");
        if (pair.size() > 1) {
          return pair;
        }
      }
      return List.of();
    }

    /** "withdrawn despite the concern by X" names no agent: "by" goes with the noun before it. */
    private boolean isAgent(Clause clause, Clause.Complement by) {
      if (by.after() == clause.verb() || clause.objects().contains(by.after())) {
        return true;
      }
      for (Clause.Complement other : clause.complements()) {
        if (other.nouns().contains(by.after())) {
          return AROUND.contains(other.preposition());
        }
      }
      return false;
    }

    private static final Set<String> AROUND =
        Set.of("on", "in", "at", "near", "during", "from", "to", "with", "for", "outside", "of");

    /** "his moves were coordinated with": the owner of the subject acts. */
    private List<Integer> owners(List<Integer> chunks) {
      var owners = new ArrayList<Integer>();
      for (int chunk : chunks) {
        owners.addAll(sentence.owners(chunk));
        boolean of =
            chunk + 2 < sentence.chunks().size()
                && sentence.chunk(chunk + 1).is(Chunk.Kind.PREPOSITION)
                && sentence.chunk(chunk + 2).is(Chunk.Kind.NOUNS);
        if (of) {
          owners.addAll(sentence.owners(chunk + 2));
        }
      }
      return owners.size() > 1 ? List.of(owners.getLast()) : owners;
    }

    /** Of whom it is asked: "that X act", "that it be done by X"; never "that X be freed". */
    private List<Integer> subjectOfThat(Clause clause) {
      boolean follows =
          clause.end() < sentence.chunks().size() && sentence.word(clause.end()).equals("that");
      for (Clause other : sentence.clauses()) {
        if (follows && other.verb() > clause.verb() && other.opener().equals("that")) {
          if (isOnlyDescribed(other)) {
            return List.of();
          }
          return parties(other.group().passive() ? other.behind("by") : other.subjects());
        }
      }
      return List.of();
    }

    /** "that monks detained in Lima be freed": the verb behind the first one is the demand. */
    private boolean isOnlyDescribed(Clause first) {
      int next = sentence.clauses().indexOf(first) + 1;
      return first.group().tense() != VerbGroup.Tense.PRESENT
          && next < sentence.clauses().size()
          && sentence.word(sentence.clauses().get(next).verb()).equals("be");
    }

    private List<Integer> nounSlot(int chunk, List<Clause.Complement> complements, String slot) {
      if (slot.equals("G")) {
        List<Integer> owners = withCoordinate(chunk, named(uncounted(sentence.owners(chunk))));
        return owners.isEmpty() ? behind(complements, "by") : owners;
      }
      if (slot.equals("M")) {
        return mainSubject(chunk);
      }
      return behind(complements, slot);
    }

    /** "a second donors' meeting": it is the meeting that is the second. */
    private List<Integer> uncounted(List<Integer> owners) {
      return owners.stream().filter(m -> !ORDINALS.contains(firstWord(m))).toList();
    }

    private String firstWord(int mention) {
      int first = sentence.tokens().at(sentence.cast().mentions().get(mention).span().start());
      String word = sentence.tokens().lower(first);
      return word.equals("a") || word.equals("the") ? sentence.tokens().lower(first + 1) : word;
    }

    private static final Set<String> ORDINALS =
        Set.of("first", "second", "third", "fourth", "fifth", "next", "last");

    /** "its invasion of": whom a pronoun means is too unsure to lay violence at his door. */
    private List<Integer> named(List<Integer> owners) {
      return together
          ? owners
          : owners.stream()
              .filter(m -> sentence.cast().mentions().get(m).form() != Mention.Form.PRONOUN)
              .toList();
    }

    /** "Chad and Niger's talks": the owner that "and" joins from the left owns as well. */
    private List<Integer> withCoordinate(int chunk, List<Integer> owners) {
      boolean and =
          !owners.isEmpty()
              && chunk > 1
              && sentence.chunk(chunk - 1).is(Chunk.Kind.COORDINATOR)
              && sentence.chunk(chunk - 2).is(Chunk.Kind.NOUNS)
              && sentence.tokens().span(sentence.chunk(chunk).first()).start()
                  == sentence.cast().mentions().get(owners.getFirst()).span().start();
      Integer left = and ? sentence.party(chunk - 2) : null;
      return left == null ? owners : joined(List.of(left), owners);
    }

    /** "during a meeting with": the subject of the clause that the phrase stands in. */
    private List<Integer> mainSubject(int chunk) {
      String first = sentence.word(chunk);
      boolean owned = first.equals("his") || first.equals("her") || first.equals("their");
      boolean adjunct =
          chunk > 0
              && !owned
              && sentence.chunk(chunk - 1).is(Chunk.Kind.PREPOSITION)
              && List.of("during", "after", "in", "at", "following")
                  .contains(sentence.word(chunk - 1));
      if (!adjunct) {
        return List.of();
      }
      for (Clause clause : sentence.clauses()) {
        if (clause.group().finite() && !clause.group().passive() && clause.opener().isEmpty()) {
          return parties(clause.subjects());
        }
      }
      return List.of();
    }

    /** The parties behind a preposition; "on provocations by X" gives X. */
    private List<Integer> behind(List<Clause.Complement> complements, String preposition) {
      var found = new ArrayList<Integer>();
      for (Clause.Complement complement : complements) {
        if (complement.preposition().equals(preposition) && !isOfNoun(complement, complements)) {
          List<Integer> parties = parties(complement.nouns());
          found.addAll(parties.isEmpty() ? doersOf(complement, complements) : parties);
          if (!found.isEmpty()) {
            break;
          }
        }
      }
      return found;
    }

    /** "consult with X before negotiations with Y": the second goes with its noun. */
    private boolean isOfNoun(Clause.Complement with, List<Clause.Complement> complements) {
      return with.preposition().equals("with")
          && complements.stream()
              .anyMatch(c ->
                  c.nouns().contains(with.after()) && WITH.contains(sentence.head(with.after())));
    }

    private List<Integer> doersOf(Clause.Complement deed, List<Clause.Complement> complements) {
      int last = deed.nouns().getLast();
      for (Clause.Complement other : complements) {
        boolean hangs = other.after() == last;
        boolean help = HELP.contains(sentence.head(last));
        boolean victim =
            blaming && other.preposition().equals("of") && !CONDUCT.contains(sentence.head(last));
        if (hangs
            && !help
            && !victim
            && (other.preposition().equals("by") || other.preposition().equals("of"))) {
          return parties(other.nouns());
        }
      }
      return List.of();
    }

    List<Integer> parties(List<Integer> chunks) {
      var found = new LinkedHashSet<Integer>();
      for (int chunk : chunks) {
        if (Owners.isCited(sentence, sentence.chunk(chunk))) {
          continue;
        }
        List<Integer> holders = holders(chunk);
        if (!holders.isEmpty()) {
          found.addAll(holders);
          continue;
        }
        Integer party = sentence.party(chunk);
        List<Integer> named =
            party == null || !isResolved(party) ? Apposed.to(sentence, chunk) : List.<Integer>of();
        if (!named.isEmpty()) {
          found.addAll(named);
          continue;
        }
        List<Integer> both =
            party == null || !isResolved(party)
                ? new TwoMeant(sentence, pairs, together).of(chunk)
                : List.<Integer>of();
        if (!both.isEmpty()) {
          found.addAll(both);
        } else if (party != null) {
          found.add(party);
        }
      }
      return List.copyOf(found);
    }

    private List<Integer> holders(int chunk) {
      return new OfficeHolders(sentence).of(chunk);
    }

    private boolean isResolved(int mention) {
      Mention found = sentence.cast().mentions().get(mention);
      Actor actor = sentence.cast().of(found);
      return found.form() != Mention.Form.PRONOUN && actor.kind() != Actor.Kind.GROUP;
    }
  }
}
