package readout.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means: gender and number first, then the subject of the sentence, then of
 * the one before (centering, Grosz, Joshi and Weinstein 1995, in its simplest form). Where two fit
 * equally, nobody.
 */
final class Antecedents {

  private static final int REACH = 2;

  private static final Set<String> PREPOSITIONS = WordClasses.of("preposition");

  private static final Set<String> FUNCTION = WordClasses.of("after a head");
  private static final Set<String> ACTS = WordClasses.of("acts");
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "announced",
          "confirmed",
          "added",
          "claimed",
          "insisted",
          "stated",
          "specified",
          "explained",
          "noted",
          "stressed",
          "recalled",
          "warned");
  private static final Set<String> MEETINGS =
      Set.of("in", "during", "after", "at", "following", "before", "on");
  private static final Set<String> BROKERED =
      Set.of("brokered", "mediated", "hosted", "facilitated", "sponsored", "arranged", "overseen");
  private static final Set<String> MEETING =
      Set.of("met", "meets", "hosted", "received", "welcomed", "joined");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday");
  private static final Set<String> CLAUSES = WordClasses.of("before a clause");
  private static final Set<String> OPENINGS = WordClasses.of("opens a side clause");

  private final Words words;
  private final List<Seen> seen = new ArrayList<>();

  /** All states told of, even such as only tell whose something is. */
  private final List<Seen> states = new ArrayList<>();

  private record Seen(
      Dossier dossier, int from, int end, int sentence, boolean subject, boolean owner) {}

  Antecedents(Words words) {
    this.words = words;
  }

  /** Notes an outermost mention, in text order. */
  void note(Dossier dossier, int from, int end) {
    if (dossier.kind == Actor.Kind.STATE) {
      states.add(new Seen(dossier, from, end, words.sentence(from), words.isFirst(from), false));
    }
    if (dossier.kind == Actor.Kind.STATE && isAdjective(end)) {
      return;
    }
    boolean object = PREPOSITIONS.contains(words.key(from - 1));
    boolean possessor = words.key(end).equals("'s");
    seen.add(new Seen(dossier, from, end, words.sentence(from), !object && !possessor, possessor));
  }

  /** "U.S. carmaker": the state only tells whose. */
  private boolean isAdjective(int end) {
    return words.runsOn(end)
        && words.isWord(end)
        && !words.isCapitalised(end)
        && !FUNCTION.contains(words.key(end))
        && !ACTS.contains(words.key(end));
  }

  /** Whom a singular personal pronoun at a word means, null when unsure. */
  @Nullable Dossier person(int at, String gender, boolean object) {
    int sentence = words.sentence(at);
    for (int back = isPostposed(at) ? 1 : 0; back <= REACH; back++) {
      List<Seen> near = persons(sentence - back, at, gender);
      near.removeIf(mention -> isInOpening(mention, at));
      Dossier found = choose(near, back == 0 && object, at);
      if (found != null || (distinct(near).size() > 1 && back > 0)) {
        return found;
      }
    }
    return null;
  }

  /** ", he said." behind what is said: the speaker, whoever is named in his words. */
  private boolean isPostposed(int at) {
    String before = words.key(at - 1);
    boolean quoted = before.equals(",") || before.equals("”") || before.equals("\"");
    boolean saying = SAYING.contains(words.key(at + 1));
    boolean ends =
        words.sentence(Math.min(at + 2, words.size() - 1)) != words.sentence(at)
            || words.key(at + 2).equals(".");
    return quoted
        && saying
        && ends
        && !words.isFirst(at)
        && !opensSideClause(at)
        && !isIntroduced(at);
  }

  /** "Ruiz denied that: "There is no such line," he said.": who speaks is named before. */
  private boolean isIntroduced(int at) {
    for (int i = words.firstOf(words.sentence(at)); i + 1 < at; i++) {
      String next = words.key(i + 1);
      if (words.key(i).equals(":") && (next.equals("\"") || next.equals("“"))) {
        return true;
      }
    }
    return false;
  }

  /** "As Macron arrived, he said": the clause before the comma is no content. */
  private boolean opensSideClause(int at) {
    return OPENINGS.contains(words.key(words.firstOf(words.sentence(at))));
  }

  /** "In a call with Macron on Friday, he": the one who called, not the one called. */
  private boolean isInOpening(Seen mention, int at) {
    boolean subject = words.key(at).equals("he") || words.key(at).equals("she");
    boolean opens = MEETINGS.contains(words.key(words.firstOf(words.sentence(at))));
    String link = words.key(mention.from() - 1);
    boolean object = link.equals("with") || link.equals("to") || link.equals("from");
    if (!subject || !opens || !object || !words.key(at - 1).equals(",")) {
      return false;
    }
    for (int i = mention.end(); i < at - 1; i++) {
      if (words.key(i).equals(",")) {
        return false;
      }
    }
    return mention.sentence() == words.sentence(at);
  }

  private List<Seen> persons(int sentence, int at, String gender) {
    var near = new ArrayList<Seen>();
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen mention = seen.get(i);
      if (mention.sentence() < sentence) {
        break;
      }
      boolean fits =
          mention.dossier().kind == Actor.Kind.PERSON
              && (mention.dossier().gender == null || gender.equals(mention.dossier().gender));
      if (mention.sentence() == sentence && mention.end() <= at && fits) {
        near.add(0, mention);
      }
    }
    return near;
  }

  /** The subject of the main clause if one opens after a comma, else the first. */
  private @Nullable Dossier subject(List<Seen> near) {
    Dossier first = null;
    boolean side = OPENINGS.contains(words.key(words.firstOf(near.get(0).sentence())));
    for (Seen mention : near) {
      if (mention.subject() && side && words.key(mention.from() - 1).equals(",")) {
        return mention.dossier();
      }
      first = first == null && mention.subject() ? mention.dossier() : first;
    }
    return first;
  }

  /** Whether another clause begins between the subject and the pronoun. */
  private boolean newClause(int from, int at) {
    for (int i = from; i < at; i++) {
      if (CLAUSES.contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Dossier choose(List<Seen> near, boolean object, int at) {
    Set<Dossier> all = distinct(near);
    if (all.isEmpty()) {
      return null;
    }
    if (all.size() == 1) {
      Seen only = near.get(0);
      boolean own = object && only.subject() && near.size() == 1 && !newClause(only.end(), at);
      return own ? null : only.dossier();
    }
    Dossier subject = subject(near);
    if (!object) {
      return subject;
    }
    all.remove(subject);
    return all.size() == 1 ? all.iterator().next() : null;
  }

  private static Set<Dossier> distinct(List<Seen> near) {
    var all = new LinkedHashSet<Dossier>();
    for (Seen mention : near) {
      all.add(mention.dossier());
    }
    return all;
  }

  /**
   * The last two told of here or up to six sentences before, when there are just two. Who brokers a
   * deal is no side of it, nor is he who praises or calls on both.
   */
  List<Dossier> lastTwo(int at, Predicate<Dossier> fits) {
    int sentence = words.sentence(at);
    if (isObject(at) && seen.stream().anyMatch(m -> isSubjectHere(m, sentence, at, fits))) {
      return List.of();
    }
    for (int back = 0; back <= 6; back++) {
      var found = new LinkedHashSet<Dossier>();
      for (Seen mention : seen) {
        boolean near = mention.sentence() >= sentence - back && mention.end() <= at;
        if (near && fits.test(mention.dossier()) && !brokers(mention)) {
          found.add(mention.dossier());
        }
      }
      if (found.size() >= 2) {
        return found.size() == 2 && meet(found, at) ? List.copyOf(found) : List.of();
      }
    }
    return List.of();
  }

  /** Whether one sentence names both: who is only abused in passing is no side. */
  private boolean meet(Set<Dossier> both, int at) {
    for (int back = 0; back <= 6; back++) {
      int here = words.sentence(at) - back;
      boolean all =
          both.stream()
              .allMatch(side ->
                  seen.stream()
                      .anyMatch(m -> m.sentence() == here && m.end() <= at && m.dossier() == side));
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase at a word stands behind a verb that it is the object of. */
  private boolean isObject(int at) {
    String before = words.key(at - 1);
    return !words.isFirst(at)
        && (before.equals("on") || !PREPOSITIONS.contains(before))
        && !before.equals(",")
        && !CLAUSES.contains(before)
        && !SAYING.contains(before)
        && !before.equals("says")
        && !DAYS.contains(before);
  }

  private static boolean isSubjectHere(
      Seen mention, int sentence, int at, Predicate<Dossier> fits) {
    return mention.sentence() == sentence
        && mention.end() <= at
        && mention.subject()
        && fits.test(mention.dossier());
  }

  /** "brokered by Qatar and the African Union". */
  private boolean brokers(Seen mention) {
    int by = mention.from() - 1;
    if (words.key(by).equals("the")) {
      by--;
    }
    if (words.key(by).equals("and")) {
      by -= 2;
      if (words.key(by).equals("the")) {
        by--;
      }
    }
    return words.key(by).equals("by") && BROKERED.contains(words.key(by - 1));
  }

  /** Those joined by "and", or the only two of the sentence before: whom "they" means. */
  List<Dossier> both(int at) {
    int sentence = words.sentence(at);
    List<Seen> here = actors(sentence, at);
    List<Seen> told = here.isEmpty() ? actors(sentence - 1, at) : here;
    for (int i = 1; i < told.size(); i++) {
      Seen left = told.get(i - 1);
      Seen right = told.get(i);
      boolean joined =
          words.key(left.end()).equals("and") && left.end() + 1 == right.from() && left.subject();
      if (joined && left.dossier() != right.dossier()) {
        return listed(told, i);
      }
    }
    Set<Dossier> all = distinct(told);
    boolean persons = all.stream().allMatch(dossier -> dossier.kind == Actor.Kind.PERSON);
    boolean opens = words.key(at).equals("they") && at - words.firstOf(sentence) < 3;
    return opens && persons && all.size() == 2 ? List.copyOf(all) : List.of();
  }

  /** "X, Y and Z": all of the list that ends at a mention; of "X met Y and Z" X as well. */
  private List<Dossier> listed(List<Seen> told, int last) {
    int first = last - 1;
    while (first > 0
        && told.get(first).from() == told.get(first - 1).end() + 1
        && words.key(told.get(first - 1).end()).equals(",")) {
      first--;
    }
    boolean met = first > 0 && MEETING.contains(words.key(told.get(first).from() - 1));
    return List.copyOf(distinct(told.subList(met ? first - 1 : first, last + 1)));
  }

  private List<Seen> actors(int sentence, int at) {
    var found = new ArrayList<Seen>();
    for (Seen mention : seen) {
      boolean actor =
          switch (mention.dossier().kind) {
            case PERSON, STATE, GROUP -> true;
            case ORGANISATION, ARMED_GROUP, OUTLET, FORMAT, PLACE, OTHER -> false;
          };
      if (actor && mention.sentence() == sentence && mention.end() <= at) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The one group or body that "they" can mean in this sentence or the one before. */
  @Nullable Dossier several(int at) {
    return soleSubject(at, true);
  }

  /** The one state or body that "it" or "its" can mean. */
  @Nullable Dossier thing(int at) {
    boolean subject = words.isFirst(at) || CLAUSES.contains(words.key(at - 1)) || opensReport(at);
    boolean possessive = words.key(at).equals("its");
    if (isAside(at)) {
      return speakerBefore(at);
    }
    return subject || possessive ? soleSubject(at, false) : null;
  }

  /**
   * "Peru said it had recalled", "said that it was leaving": who says so, where "it" does
   * something; null in "said it was clear", "said it had become late".
   */
  @Nullable Dossier speaker(int at) {
    int saying = words.key(at - 1).equals("that") ? at - 1 : at;
    if (!opensReport(saying) || words.sentence(saying - 1) != words.sentence(at)) {
      return null;
    }
    int verb = at + 2;
    while (WEAK.contains(words.key(verb)) || words.key(verb).endsWith("ly")) {
      verb++;
    }
    String word = words.key(verb);
    boolean acts =
        switch (words.key(at + 1)) {
          case "is", "was" -> word.endsWith("ing") && !HAPPENING.contains(word);
          case "has", "had", "will", "would", "could", "may", "might" ->
              words.isWord(verb) && !HAPPENING.contains(word);
          default -> false;
        };
    return acts ? soleSubject(at, false, 0) : null;
  }

  /** Words between an auxiliary and its verb. */
  private static final Set<String> WEAK =
      Set.of("not", "also", "now", "already", "never", "soon", "still", "no", "longer", "only");

  /** What "it" may do without being anybody. */
  private static final Set<String> HAPPENING =
      Set.of(
          "be",
          "been",
          "become",
          "come",
          "take",
          "taken",
          "taking",
          "seem",
          "seemed",
          "appear",
          "appeared",
          "rain",
          "rained",
          "raining",
          "snow",
          "snowing",
          "going",
          "getting",
          "got",
          "turn",
          "turned",
          "happen",
          "happened",
          "matter",
          "mattered",
          "make",
          "made",
          "making",
          "mean",
          "meant",
          "cost",
          "require",
          "required",
          "nothing",
          "something",
          "a",
          "an",
          "the",
          "time",
          "to",
          "depend",
          "help",
          "follow",
          "followed",
          "remain",
          "remained");

  /** The state or body that the sentence before is about. */
  private @Nullable Dossier speakerBefore(int at) {
    int before = words.sentence(at) - 1;
    for (Seen mention : seen) {
      boolean one = mention.dossier().kind == Actor.Kind.FORMAT || fits(mention.dossier(), false);
      if (mention.sentence() == before && mention.subject() && one) {
        return mention.dossier();
      }
    }
    return null;
  }

  /** "Peru, it said, had": who says so is told of in the sentence before. */
  private boolean isAside(int at) {
    return words.key(at - 1).equals(",")
        && SAYING.contains(words.key(at + 1))
        && words.key(at + 2).equals(",")
        && words.sentence(at - 1) == words.sentence(at);
  }

  /** The one state that acts in the sentence before, where no other is told of; null for none. */
  @Nullable Dossier stateBefore(int at) {
    int before = words.sentence(at) - 1;
    List<Seen> near = states.stream().filter(it -> it.sentence() == before).toList();
    return near.size() == 1 && near.getFirst().subject() ? near.getFirst().dossier() : null;
  }

  /** "said on Friday it had": nothing but a day between the verb of saying and what is said. */
  private boolean opensReport(int at) {
    int before = at - 1;
    if (DAYS.contains(words.key(before))) {
      before -= words.key(before - 1).equals("on") ? 2 : 1;
    }
    return SAYING.contains(words.key(before)) && words.sentence(before) == words.sentence(at);
  }

  private @Nullable Dossier soleSubject(int at, boolean plural) {
    return soleSubject(at, plural, 1);
  }

  private @Nullable Dossier soleSubject(int at, boolean plural, int farthest) {
    int sentence = words.sentence(at);
    for (int back = 0; back <= farthest; back++) {
      Seen subject = null;
      var rivals = new LinkedHashSet<Dossier>();
      for (Seen mention : seen) {
        boolean here = mention.sentence() == sentence - back && mention.end() <= at;
        if (here && fits(mention.dossier(), plural)) {
          rivals.add(mention.dossier());
          subject = subject == null && mention.subject() ? mention : subject;
        }
      }
      if (subject != null
          && (rivals.size() == 1 || rivals.iterator().next() == subject.dossier())) {
        return subject.dossier();
      }
      if (!rivals.isEmpty()) {
        return null;
      }
    }
    return null;
  }

  private static boolean fits(Dossier dossier, boolean plural) {
    return switch (dossier.kind) {
      case GROUP -> plural == dossier.plural;
      case STATE, ORGANISATION, ARMED_GROUP, OUTLET -> !plural;
      case FORMAT, PERSON, PLACE, OTHER -> false;
    };
  }
}
