package readout.event;

import java.util.ArrayList;
import java.util.List;
import readout.text.Tokens;

/**
 * Says who does what to whom in a chunked sentence.
 *
 * <p>Every verb group becomes a {@link Clause}. The subject is sought to the left: over adverbs,
 * over a stretch between commas, up the chain of prepositional phrases to its head, through a
 * relative pronoun to the noun before it, or from the verb that governs an infinitive. Where two
 * readings are possible the clause is left without a subject: better silent than wrong.
 */
final class Clauses {

  private static final int FARTHEST_COMMA = 24;

  private final List<Chunk> chunks;
  private final Tokens tokens;
  private final List<Clause> clauses = new ArrayList<>();
  private final int[] clauseOf;

  private Clauses(List<Chunk> chunks, Tokens tokens) {
    this.chunks = chunks;
    this.tokens = tokens;
    this.clauseOf = new int[chunks.size()];
  }

  static List<Clause> of(List<Chunk> chunks, Tokens tokens) {
    var reader = new Clauses(chunks, tokens);
    for (int i = 0; i < chunks.size(); i++) {
      reader.clauseOf[i] = reader.clauses.size() - 1;
      if (chunks.get(i).is(Chunk.Kind.VERBS)) {
        reader.read(i);
        reader.clauseOf[i] = reader.clauses.size() - 1;
      }
    }
    return reader.clauses;
  }

  /** The prepositional phrases that follow a noun phrase directly. */
  static List<Clause.Complement> behind(List<Chunk> chunks, Tokens tokens, int nouns) {
    var reader = new Clauses(chunks, tokens);
    var complements = new ArrayList<Clause.Complement>();
    int at = nouns + 1;
    while (at + 1 < chunks.size()
        && chunks.get(at).is(Chunk.Kind.PREPOSITION)
        && chunks.get(at + 1).is(Chunk.Kind.NOUNS)) {
      var found = new ArrayList<Integer>();
      boolean pair = reader.word(at).equals("between");
      int end = pair ? reader.pair(at + 1, found) : reader.list(at + 1, found);
      complements.add(new Clause.Complement(reader.word(at), List.copyOf(found), at - 1));
      at = end;
    }
    return complements;
  }

  private void read(int verb) {
    VerbGroup group = chunks.get(verb).verb();
    Subject subject = subject(verb, group);
    if (isReducedPassive(verb, group)) {
      group = group.asPassive();
    }
    var objects = new ArrayList<Integer>();
    var complements = new ArrayList<Clause.Complement>();
    int end = right(verb, objects, complements);
    clauses.add(
        new Clause(
            verb,
            group,
            subject.nouns(),
            List.copyOf(objects),
            List.copyOf(complements),
            subject.governor(),
            subject.governorNoun(),
            subject.opener(),
            end));
  }

  /** "soldiers killed by rebels": a bare past form with an agent and no object. */
  private boolean isReducedPassive(int verb, VerbGroup group) {
    return group.tense() == VerbGroup.Tense.PAST
        && !group.passive()
        && !group.perfect()
        && chunks.get(verb).first() == chunks.get(verb).last()
        && verb + 2 < chunks.size()
        && chunks.get(verb + 1).is(Chunk.Kind.PREPOSITION)
        && word(verb + 1).equals("by")
        && chunks.get(verb + 2).is(Chunk.Kind.NOUNS)
        && !isTime(chunks.get(verb + 2))
        && !isMeans(chunks.get(verb + 2));
  }

  /** "spoke by telephone", "came by sea": a bare noun is a means, not an agent. */
  private boolean isMeans(Chunk nouns) {
    return nouns.mentions().isEmpty() && !Words.DETERMINERS.contains(tokens.lower(nouns.first()));
  }

  /** "finished by Monday": a bare name or figure that is nobody. */
  private boolean isTime(Chunk nouns) {
    boolean bare =
        tokens.isCapitalised(nouns.first()) || Character.isDigit(tokens.first(nouns.first()));
    return bare && nouns.mentions().isEmpty();
  }

  // ---- to the right: objects and complements ----

  private int right(int verb, List<Integer> objects, List<Clause.Complement> complements) {
    int at = verb + 1;
    while (at < chunks.size()) {
      Chunk chunk = chunks.get(at);
      switch (chunk.kind()) {
        case ADVERB -> at++;
        case NOUNS -> {
          if (isSubjectOfNext(at)) {
            return at;
          }
          boolean second = !objects.isEmpty() && complements.isEmpty();
          if (second && (!isBareDate(at) || isGift(verb, objects, at))) {
            objects.add(at);
            at++;
          } else if (objects.isEmpty() && complements.isEmpty()) {
            at = list(at, objects);
          } else {
            at++;
          }
        }
        case PREPOSITION -> {
          int next = at + 1;
          if (next >= chunks.size() || !chunks.get(next).is(Chunk.Kind.NOUNS)) {
            if (next < chunks.size() && chunks.get(next).is(Chunk.Kind.PREPOSITION)) {
              at++;
              continue;
            }
            return at;
          }
          var nouns = new ArrayList<Integer>();
          int after = at - 1;
          int end = word(at).equals("between") ? pair(next, nouns) : list(next, nouns);
          complements.add(new Clause.Complement(word(at), List.copyOf(nouns), after));
          at = end;
        }
        case COORDINATOR -> {
          if (at + 1 < chunks.size() && chunks.get(at + 1).is(Chunk.Kind.PREPOSITION)) {
            at++;
          } else {
            return at;
          }
        }
        case COMMA -> {
          int end = apposition(at);
          if (end < 0) {
            return at;
          }
          at = end;
        }
        default -> {
          return at;
        }
      }
    }
    return at;
  }

  /** "said he rated": the noun phrase opens a clause of its own. */
  private boolean isSubjectOfNext(int nouns) {
    int next = nouns + 1;
    while (next < chunks.size() && chunks.get(next).is(Chunk.Kind.ADVERB)) {
      next++;
    }
    if (next >= chunks.size() || !chunks.get(next).is(Chunk.Kind.VERBS)) {
      return false;
    }
    VerbGroup group = chunks.get(next).verb();
    boolean bare = chunks.get(next).first() == chunks.get(next).last();
    boolean prepositionFollows =
        next + 1 < chunks.size() && chunks.get(next + 1).is(Chunk.Kind.PREPOSITION);
    boolean reduced = group.tense() == VerbGroup.Tense.PAST && bare && prepositionFollows;
    return group.finite() && !reduced;
  }

  /** "gave Peru a loan", "will send Peru 14 tanks"; not "gave Peru all this week". */
  private boolean isGift(int verb, List<Integer> objects, int at) {
    VerbGroup group = chunks.get(verb).verb();
    return Parties.GIVING.contains(group.lemma())
        && !group.passive()
        && objects.equals(List.of(at - 1))
        && !chunks.get(at - 1).mentions().isEmpty()
        && !tokens.isCapitalised(chunks.get(at).head())
        && !Parties.Slots.TIMES.contains(
            ParsedSentence.singular(tokens.lower(chunks.get(at).head())));
  }

  private boolean isBareDate(int at) {
    return chunks.get(at).mentions().isEmpty();
  }

  /** Skips ", Sergei Lavrov," or ", in Paris": what goes on the clause behind a comma. */
  private int apposition(int comma) {
    int next = comma + 1;
    if (next >= chunks.size()) {
      return -1;
    }
    if (chunks.get(next).is(Chunk.Kind.PREPOSITION)) {
      return next;
    }
    boolean nouns = chunks.get(next).is(Chunk.Kind.NOUNS);
    boolean closed =
        next + 1 >= chunks.size()
            || chunks.get(next + 1).is(Chunk.Kind.COMMA)
            || chunks.get(next + 1).is(Chunk.Kind.PREPOSITION);
    return nouns && closed && !finiteFollows(next)
        ? next + 1 + (closesComma(next + 1) ? 1 : 0)
        : -1;
  }

  private boolean closesComma(int at) {
    return at < chunks.size()
        && chunks.get(at).is(Chunk.Kind.COMMA)
        && at + 1 < chunks.size()
        && chunks.get(at + 1).is(Chunk.Kind.PREPOSITION);
  }

  private boolean finiteFollows(int at) {
    for (int i = at + 1; i < chunks.size(); i++) {
      switch (chunks.get(i).kind()) {
        case VERBS -> {
          return chunks.get(i).verb().finite();
        }
        case ADVERB, COMMA -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** One noun phrase, or "X, Y and Z"; returns the index behind it. */
  private int list(int noun, List<Integer> into) {
    int first = isTitleOfNames(noun) ? noun + 1 : noun;
    into.add(first);
    int end = endOfList(first);
    for (int i = first + 1; i < end; i++) {
      if (chunks.get(i).is(Chunk.Kind.NOUNS)) {
        into.add(i);
      }
    }
    return end;
  }

  /** "the leaders Anna Bell and Omar Said": those named, not leaders beside them. */
  private boolean isTitleOfNames(int noun) {
    return noun + 2 < chunks.size()
        && chunks.get(noun + 1).is(Chunk.Kind.NOUNS)
        && !chunks.get(noun + 1).mentions().isEmpty()
        && tokens.isCapitalised(chunks.get(noun + 1).first())
        && Pairs.areOffices(word(noun))
        && endOfList(noun + 1) > noun + 2;
  }

  /** "between X and Y": the two belong together whatever follows. */
  private int pair(int first, List<Integer> into) {
    int end = list(first, into);
    boolean and = into.size() == 1 && isAnd(end) && end + 1 < chunks.size();
    if (and && chunks.get(end + 1).is(Chunk.Kind.NOUNS)) {
      into.add(end + 1);
      return end + 2;
    }
    return end;
  }

  private int endOfList(int first) {
    int at = first + 1;
    while (at < chunks.size()) {
      boolean comma = chunks.get(at).is(Chunk.Kind.COMMA);
      boolean and = isAnd(at) || comma && isAnd(at + 1);
      int next = at + (comma && isAnd(at + 1) ? 2 : 1);
      boolean nouns = next < chunks.size() && chunks.get(next).is(Chunk.Kind.NOUNS);
      if (!nouns || finiteFollows(next)) {
        return first + 1;
      }
      if (and) {
        return next + 1;
      }
      if (!comma) {
        return first + 1;
      }
      at = next + 1;
    }
    return first + 1;
  }

  private boolean isAnd(int at) {
    if (at >= chunks.size() || !chunks.get(at).is(Chunk.Kind.COORDINATOR)) {
      return false;
    }
    String word = word(at);
    return word.equals("and") || word.equals("&") || word.equals("/") || word.equals("or");
  }

  // ---- to the left: the subject ----

  /** What stands before a verb. */
  private record Subject(List<Integer> nouns, int governor, int governorNoun, String opener) {
    static final Subject NONE = new Subject(List.of(), -1, -1, "");
  }

  private Subject subject(int verb, VerbGroup group) {
    int before = skipAdverbs(verb - 1);
    if (before < 0) {
      return Subject.NONE;
    }
    if (group.tense() == VerbGroup.Tense.INFINITIVE) {
      return ofInfinitive(before);
    }
    if (group.tense() == VerbGroup.Tense.GERUND || group.tense() == VerbGroup.Tense.PARTICIPLE) {
      return ofParticiple(before, group);
    }
    return ofFinite(before, 0);
  }

  private int skipAdverbs(int from) {
    int at = from;
    while (at >= 0 && chunks.get(at).is(Chunk.Kind.ADVERB)) {
      at--;
    }
    return at;
  }

  private Subject ofFinite(int before, int depth) {
    if (before < 0 || depth > 3) {
      return Subject.NONE;
    }
    return switch (chunks.get(before).kind()) {
      case NOUNS -> ofNouns(before);
      case COMMA -> ofNounBeforeStretch(before, depth);
      case SUBORDINATOR -> ofRelative(before);
      case COORDINATOR -> ofPreviousClause(before, true);
      case VERBS -> Subject.NONE;
      case BREAK -> ofNounBeforeStretch(before, depth);
      default -> Subject.NONE;
    };
  }

  /** "X, who came late, said": the noun phrase before the stretch between two commas. */
  private Subject ofNounBeforeStretch(int comma, int depth) {
    if (comma > 0 && chunks.get(comma - 1).is(Chunk.Kind.NOUNS) && holdsComma(comma - 1)) {
      return ofNouns(comma - 1);
    }
    for (int i = comma - 1; i >= Math.max(0, comma - FARTHEST_COMMA); i--) {
      boolean same = chunks.get(i).is(chunks.get(comma).kind());
      if (same && i > 0 && Speech.isAside(chunks.subList(i + 1, comma))) {
        return chunks.get(i - 1).is(Chunk.Kind.NOUNS) ? ofNouns(i - 1) : Subject.NONE;
      }
      if (same && i > 0 && opensStretch(i + 1)) {
        int noun = skipAdverbs(i - 1);
        return noun >= 0 && chunks.get(noun).is(Chunk.Kind.NOUNS) ? ofNouns(noun) : Subject.NONE;
      }
      if (same
          && depth == 0
          && i > 0
          && chunks.get(i - 1).is(Chunk.Kind.NOUNS)
          && !hasFinite(i, comma)) {
        return ofNouns(i - 1);
      }
      if (chunks.get(i).is(Chunk.Kind.OTHER)) {
        break;
      }
    }
    boolean opens = comma == 1 && chunks.getFirst().is(Chunk.Kind.NOUNS);
    return opens && depth == 0 ? ofNouns(0) : Subject.NONE;
  }

  /** "the minister, Anna Bell,": the apposition is part of the phrase. */
  private boolean holdsComma(int nouns) {
    for (int i = chunks.get(nouns).first(); i < chunks.get(nouns).last(); i++) {
      if (tokens.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  private boolean opensStretch(int at) {
    Chunk chunk = chunks.get(at);
    return chunk.is(Chunk.Kind.SUBORDINATOR)
        || chunk.is(Chunk.Kind.VERBS) && !chunk.verb().finite()
        || chunk.is(Chunk.Kind.PREPOSITION);
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (chunks.get(i).is(Chunk.Kind.VERBS) && chunks.get(i).verb().finite()) {
        return true;
      }
    }
    return false;
  }

  private Subject ofRelative(int subordinator) {
    String word = word(subordinator);
    int noun = subordinator - 1;
    if (noun >= 0 && chunks.get(noun).is(Chunk.Kind.COMMA)) {
      noun--;
    }
    boolean relative =
        Words.RELATIVES.contains(word) && !word.equals("whose") && !word.equals("where");
    if (!relative || noun < 0 || !chunks.get(noun).is(Chunk.Kind.NOUNS)) {
      return new Subject(List.of(), -1, -1, word);
    }
    boolean thing = (word.equals("which") || word.equals("that")) && isBehindPreposition(noun);
    return new Subject(thing ? List.of() : withCoordinates(noun), -1, -1, word);
  }

  /** "an attack on a church in the town which killed nine": which of the nouns is meant? */
  private boolean isBehindPreposition(int noun) {
    return noun >= 1 && chunks.get(noun - 1).is(Chunk.Kind.PREPOSITION) && !opens(noun - 1);
  }

  /**
   * "denied that his men had fired and accused": one who says and one who accuses are the same, not
   * those of whom it is said.
   */
  private boolean isContentBefore(Clause previous, int verb) {
    boolean content = previous.group().finite() && !previous.subjects().isEmpty();
    int teller = content ? tellerOf(previous) : -1;
    String lemma = chunks.get(verb).verb().lemma();
    return teller >= 0
        && Speech.isWord(lemma)
        && !Speech.isWord(previous.group().lemma())
        && chunks.get(teller).verb().tense() == chunks.get(verb).verb().tense();
  }

  /** The verb that an "and" leads to, over adverbs. */
  private int verbBehind(int coordinator) {
    int at = coordinator + 1;
    while (at < chunks.size() && chunks.get(at).is(Chunk.Kind.ADVERB)) {
      at++;
    }
    return at < chunks.size() && chunks.get(at).is(Chunk.Kind.VERBS) ? at : -1;
  }

  /** The verb of saying right before a clause's subject, -1 for none. */
  private int tellerOf(Clause content) {
    int at = skipAdverbs(content.subjects().getFirst() - 1);
    boolean that = at >= 0 && chunks.get(at).is(Chunk.Kind.SUBORDINATOR) && word(at).equals("that");
    int verb = that ? skipAdverbs(at - 1) : at;
    return verb >= 0
            && chunks.get(verb).is(Chunk.Kind.VERBS)
            && chunks.get(verb).verb().finite()
            && Speech.isWord(chunks.get(verb).verb().lemma())
        ? verb
        : -1;
  }

  /** "met Putin and discussed": the subject of the verb before. */
  private Subject ofPreviousClause(int coordinator, boolean finite) {
    int verb = finite ? verbBehind(coordinator) : -1;
    boolean closed = coordinator > 0 && chunks.get(coordinator - 1).is(Chunk.Kind.COMMA);
    for (int i = coordinator - 1; i >= 0; i--) {
      boolean fits = !finite || chunks.get(i).verb().finite();
      if (chunks.get(i).is(Chunk.Kind.VERBS) && fits) {
        Clause previous = clauses.get(clauseOf[i]);
        if (finite && closed && !previous.opener().isEmpty()
            || verb >= 0 && isContentBefore(previous, verb)) {
          continue;
        }
        return new Subject(
            previous.subjects(), previous.governor(), previous.governorNoun(), previous.opener());
      }
      if (chunks.get(i).is(Chunk.Kind.BREAK) || chunks.get(i).is(Chunk.Kind.OTHER)) {
        break;
      }
    }
    return Subject.NONE;
  }

  private Subject ofNouns(int nouns) {
    int head = headOfChain(nouns);
    if (head < 0) {
      return Subject.NONE;
    }
    return new Subject(withCoordinates(head), -1, -1, opener(first(head)));
  }

  /** Up "the leaders of the two states of the valley" to "the leaders". */
  private int headOfChain(int nouns) {
    int at = nouns;
    while (at >= 2) {
      int reduced = headOfReduced(at);
      if (reduced >= 0) {
        at = reduced;
        continue;
      }
      int coordinate = coordinateBefore(at);
      int candidate = coordinate >= 0 ? firstOfOffices(coordinate) : at;
      if (candidate < 1 || !chunks.get(candidate - 1).is(Chunk.Kind.PREPOSITION)) {
        return at;
      }
      if (isOfGerund(candidate)) {
        at = candidate - 3;
        continue;
      }
      String preposition = word(candidate - 1);
      boolean chained = candidate >= 2 && chunks.get(candidate - 2).is(Chunk.Kind.NOUNS);
      if (chained && !Words.OPENING_PREPOSITIONS.contains(preposition)) {
        at = candidate - 2;
      } else if (Words.OPENING_PREPOSITIONS.contains(preposition)) {
        return at;
      } else {
        return -1;
      }
    }
    return at == 1 && chunks.get(0).is(Chunk.Kind.PREPOSITION) && !opens(0) ? -1 : at;
  }

  /** From "Japan" back to "France" in "the leaders of France, Japan and Kenya". */
  private int firstOfOffices(int listed) {
    int at = listed;
    while (at >= 2
        && chunks.get(at - 1).is(Chunk.Kind.COMMA)
        && chunks.get(at - 2).is(Chunk.Kind.NOUNS)) {
      at -= 2;
    }
    boolean offices =
        at >= 2 && word(at - 1).equals("of") && Pairs.areOffices(word(at - 2)) && at < listed;
    return offices ? at : listed;
  }

  /** From "the town" in "troops holding the town" or "men who hold the town" to the head. */
  private int headOfReduced(int nouns) {
    if (!chunks.get(nouns - 1).is(Chunk.Kind.VERBS)) {
      return -1;
    }
    boolean finite = chunks.get(nouns - 1).verb().finite();
    if (!finite && chunks.get(nouns - 2).is(Chunk.Kind.NOUNS)) {
      return nouns - 2;
    }
    boolean relative =
        finite
            && nouns >= 3
            && chunks.get(nouns - 2).is(Chunk.Kind.SUBORDINATOR)
            && Words.RELATIVES.contains(word(nouns - 2))
            && chunks.get(nouns - 3).is(Chunk.Kind.NOUNS)
            && !word(nouns - 2).equals("that");
    return relative ? nouns - 3 : -1;
  }

  /** "troops moving on the town", "envoys meeting in Lima": the place hangs on what they do. */
  private boolean isOfGerund(int nouns) {
    return nouns >= 3
        && chunks.get(nouns - 2).is(Chunk.Kind.VERBS)
        && chunks.get(nouns - 2).verb().tense() == VerbGroup.Tense.GERUND
        && chunks.get(nouns - 3).is(Chunk.Kind.NOUNS);
  }

  private boolean opens(int at) {
    return Words.OPENING_PREPOSITIONS.contains(word(at));
  }

  /** The noun phrase that "and" joins to this one from the left, -1 for none. */
  private int coordinateBefore(int nouns) {
    boolean and = nouns >= 2 && isAnd(nouns - 1);
    if (!and) {
      return -1;
    }
    int left = nouns - 2;
    if (chunks.get(left).is(Chunk.Kind.COMMA)) {
      left--;
      if (!isListed(left) && !isApposed(left)) {
        return -1;
      }
    }
    return left >= 0 && chunks.get(left).is(Chunk.Kind.NOUNS) ? left : -1;
  }

  /** "X, the minister, and Y": the comma closes what stands beside X. */
  private boolean isApposed(int nouns) {
    if (nouns < 0 || !chunks.get(nouns).is(Chunk.Kind.NOUNS) || !holdsComma(nouns)) {
      return false;
    }
    int before = skipAdverbs(nouns - 1);
    return before < 0 || !chunks.get(before).is(Chunk.Kind.VERBS);
  }

  /** "X, Y, and Z": a comma before "and" joins nouns only where they are listed. */
  private boolean isListed(int nouns) {
    return nouns >= 2
        && chunks.get(nouns).is(Chunk.Kind.NOUNS)
        && chunks.get(nouns - 1).is(Chunk.Kind.COMMA)
        && chunks.get(nouns - 2).is(Chunk.Kind.NOUNS);
  }

  /** "X, Y and Z" as a subject, unless the left part is the object of a verb before it. */
  private List<Integer> withCoordinates(int head) {
    int left = coordinateBefore(head);
    if (left < 0 || isObject(left)) {
      return List.of(head);
    }
    var nouns = new ArrayList<Integer>();
    nouns.add(left);
    nouns.add(head);
    int at = left;
    while (at >= 2
        && chunks.get(at - 1).is(Chunk.Kind.COMMA)
        && chunks.get(at - 2).is(Chunk.Kind.NOUNS)
        && !isObject(at - 2)) {
      at -= 2;
      nouns.addFirst(at);
    }
    return List.copyOf(nouns);
  }

  private boolean isObject(int nouns) {
    int before = skipAdverbs(nouns - 1);
    return before >= 0
        && (chunks.get(before).is(Chunk.Kind.VERBS)
                && !Speech.isCue(chunks.get(before).verb().lemma())
            || chunks.get(before).is(Chunk.Kind.PREPOSITION) && !opens(before));
  }

  private int first(int head) {
    List<Integer> nouns = withCoordinates(head);
    return nouns.getFirst();
  }

  private String opener(int noun) {
    int before = skipAdverbs(noun - 1);
    if (before < 0) {
      return "";
    }
    Chunk chunk = chunks.get(before);
    return chunk.is(Chunk.Kind.SUBORDINATOR) || chunk.is(Chunk.Kind.PREPOSITION)
        ? word(before)
        : "";
  }

  private Subject ofInfinitive(int before) {
    int noun = -1;
    for (int i = before; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Chunk.Kind.VERBS)) {
        return governed(clauseOf[i], noun);
      }
      if (chunk.is(Chunk.Kind.NOUNS) && i == before) {
        noun = i;
      }
      if (chunk.is(Chunk.Kind.BREAK)
          || chunk.is(Chunk.Kind.OTHER)
          || chunk.is(Chunk.Kind.SUBORDINATOR)) {
        break;
      }
    }
    return noun >= 0 ? new Subject(List.of(), -1, noun, "") : Subject.NONE;
  }

  private Subject governed(int clause, int noun) {
    Clause governor = clauses.get(clause);
    boolean control = Governing.OBJECT_CONTROL.contains(governor.group().lemma());
    List<Integer> nouns = governor.subjects();
    if (governor.group().passive()) {
      control = false;
    }
    if (control && !governor.objects().isEmpty()) {
      nouns = governor.objects();
    } else if (control && !governor.complements().isEmpty()) {
      nouns = governor.complements().getFirst().nouns();
    }
    return new Subject(nouns, clause, noun, governor.opener());
  }

  /**
   * "troops moving on the town", "a plan put forward by", "after meeting the envoy", ", saying".
   */
  private Subject ofParticiple(int before, VerbGroup group) {
    Chunk chunk = chunks.get(before);
    if (chunk.is(Chunk.Kind.NOUNS)) {
      return new Subject(List.of(before), -1, -1, "");
    }
    if (chunk.is(Chunk.Kind.COORDINATOR)) {
      return ofPreviousClause(before, false);
    }
    String opener =
        chunk.is(Chunk.Kind.PREPOSITION) || chunk.is(Chunk.Kind.SUBORDINATOR) ? word(before) : "";
    int main = teller(previousFinite(before), before, group);
    if (main >= 0 && !group.passive()) {
      return new Subject(doers(clauses.get(main)), main, -1, opener);
    }
    return new Subject(List.of(), -1, -1, opener);
  }

  /**
   * "said that his country would not leave, calling on X to act": behind what will be or is not so
   * a word of saying is the speaker's, and nothing of the "not" is in it.
   */
  private int teller(int main, int before, VerbGroup group) {
    boolean word = chunks.get(before).is(Chunk.Kind.COMMA) && Speech.isWord(group.lemma());
    Clause content = word && main >= 0 ? clauses.get(main) : null;
    boolean open =
        content != null
            && (content.group().negated() || content.group().tense() == VerbGroup.Tense.MODAL)
            && !content.subjects().isEmpty();
    int teller = content != null && open ? tellerOf(content) : -1;
    return teller < 0 ? main : clauseOf[teller];
  }

  /** "blamed them for shelling a village, killing two": what follows was done by the blamed. */
  private static List<Integer> doers(Clause main) {
    if (!Governing.BLAMING.contains(main.group().lemma())) {
      return main.subjects();
    }
    return main.group().passive() ? List.of() : main.objects();
  }

  private int previousFinite(int before) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (clauses.get(i).verb() < before && clauses.get(i).group().finite()) {
        return i;
      }
    }
    return -1;
  }

  private String word(int chunk) {
    return tokens.lower(chunks.get(chunk).head());
  }
}
