package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence from left to right: the longest listed phrase at each word, else a run of
 * capitalised words.
 */
final class PieceFinder {

  /** Capitalised by position or habit, never part of a name. */
  private static final Set<String> NEVER = WordClasses.of("never a name");

  private static final Set<String> BELONGING = WordClasses.of("belonging");
  private static final Set<String> JOINED = WordClasses.of("joined to a name");
  private static final Set<String> PARTISANS = WordClasses.of("partisan");

  /** One-word titles that stand before a name. */
  private static final Set<String> TITLES = WordClasses.of("title");

  private static final Set<String> PEOPLE = Set.of("people", "women", "men", "children");

  private final ActorTables tables;
  private final Words words;
  private final boolean[] titled;
  private final Habits habits;

  /**
   * @param titled for each sentence, whether most of its words begin with a capital (a headline)
   */
  PieceFinder(ActorTables tables, Words words, boolean[] titled, Habits habits) {
    this.tables = tables;
    this.words = words;
    this.titled = titled;
    this.habits = habits;
  }

  List<Piece> find(int sentence) {
    var pieces = new ArrayList<Piece>();
    int at = words.firstOf(sentence);
    int end = words.firstOf(sentence + 1);
    while (at < end) {
      Piece piece = at(at, end);
      if (piece != null) {
        pieces.add(piece);
      }
      at = piece == null ? at + 1 : piece.end();
    }
    return pieces;
  }

  private @Nullable Piece at(int at, int end) {
    if (!words.isWord(at)) {
      return null;
    }
    Piece listed = listed(at);
    int owner = listed == null ? at : listed.end();
    Piece shown =
        words.isCapitalised(at) && !words.isJoined(at) ? organisation(at, end, owner) : null;
    if (shown != null && (listed == null || shown.length() > listed.length())) {
      return shown;
    }
    if (listed != null) {
      return listed;
    }
    Piece family = family(at, end);
    return family != null ? family : words.isCapitalised(at) ? run(at, end) : null;
  }

  /** "von der Leyen" without a first name: a listed family name that small words open. */
  private @Nullable Piece family(int at, int end) {
    int last = at;
    var key = new StringBuilder();
    while (last < end && Names.opensFamily(words.key(last)) && words.runsOn(last + 1)) {
      key.append(words.sound(last++)).append(' ');
    }
    if (last == at || last >= end || last - at > 3 || !words.isCapitalised(last)) {
      return null;
    }
    key.append(words.sound(last));
    return tables.family(key.toString()).isEmpty()
        ? null
        : new Piece(at, last + 1, Piece.Kind.PERSON, List.of(), "list.family");
  }

  /**
   * Capitals up to a word that ends names of organisations: "Democratic Unionist Party".
   *
   * @param owner end of the listed name that opens it: "the Philippines' Congress" is none
   */
  private @Nullable Piece organisation(int at, int end, int owner) {
    if (titled[words.sentence(at)] || NEVER.contains(words.key(at)) || isTitle(at)) {
      return null;
    }
    int last = -1;
    for (int i = at + 1; i < end && i < at + 9; i++) {
      if (i != owner && isPossessive(i)) {
        continue;
      }
      if (!words.isCapitalised(i) || NEVER.contains(words.key(i)) || isTitle(i)) {
        break;
      }
      if (tables.isCue("ORG_LAST", words.key(i))) {
        last = i;
      }
    }
    return last < 0 ? null : shown(at, last + 1);
  }

  private @Nullable Piece shown(int at, int end) {
    boolean everyday = words.isFirst(at) && end - at == 2 && isEveryday(at);
    boolean adverb = words.isFirst(at) && words.key(at).endsWith("ly");
    return everyday || adverb
        ? null
        : new Piece(at, end, Piece.Kind.ORGANISATION, List.of(), "organisation-word");
  }

  /** "People's Party", "Doctors' Union", not "Russia's Party": the owner is a common word. */
  private boolean isPossessive(int i) {
    return words.key(i).equals("'s")
        && tables.isCommon(words.key(i - 1))
        && (isMany(i - 1) || !habits.isName(words.key(i - 1)))
        && words.isCapitalised(i + 1)
        && words.runsOn(i + 1);
  }

  /** "Doctors'", "People's": many, whose capital here makes no name of them. */
  private boolean isMany(int owner) {
    return PEOPLE.contains(words.key(owner))
        || words.key(owner).endsWith("s") && words.written(owner + 1).length() == 1;
  }

  /** A title or a listed full name begins here: no organisation's name runs over it. */
  private boolean isTitle(int at) {
    Piece role = piece(tables.roles().longest(words, at), at);
    if (role != null && (role.length() > 1 || role.kind() == Piece.Kind.HONORIFIC)) {
      Listing.Role listed = role.meaning(Listing.Role.class);
      return listed == null || !listed.group();
    }
    if (role != null && TITLES.contains(words.key(at))) {
      return true;
    }
    return person(at) != null;
  }

  private @Nullable Piece listed(int at) {
    Piece name = words.isWord(at) ? piece(tables.names().longest(words, at), at) : null;
    Piece person = words.isCapitalised(at) ? person(at) : null;
    Piece role = piece(tables.roles().longest(words, at), at);
    Piece best = longer(longer(name, person), role);
    if (best == null || best.length() == 1) {
      Piece town = words.isCapitalised(at) ? town(at) : null;
      best = longer(best, town);
    }
    return best;
  }

  private static @Nullable Piece longer(@Nullable Piece first, @Nullable Piece second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.length() > first.length() ? second : first;
  }

  private @Nullable Piece piece(List<Lexicon.Entry> entries, int at) {
    if (entries.isEmpty()) {
      return null;
    }
    var meanings = new ArrayList<Listing>(entries.size());
    for (Lexicon.Entry entry : entries) {
      meanings.add(entry.listing());
    }
    int end = at + entries.get(0).words().size();
    return new Piece(at, end, kind(meanings), meanings, "list");
  }

  private static Piece.Kind kind(List<Listing> meanings) {
    Piece.Kind best = Piece.Kind.UNKNOWN;
    for (Listing meaning : meanings) {
      Piece.Kind kind = kind(meaning);
      best = best == Piece.Kind.UNKNOWN || kind.compareTo(best) < 0 ? kind : best;
    }
    return best;
  }

  private static Piece.Kind kind(Listing meaning) {
    return switch (meaning) {
      case Listing.Country country -> Piece.Kind.STATE;
      case Listing.Capital capital -> Piece.Kind.STATE;
      case Listing.Demonym demonym -> Piece.Kind.DEMONYM;
      case Listing.Seat seat -> Piece.Kind.SEAT;
      case Listing.Body body -> Piece.Kind.ORGANISATION;
      case Listing.Role role -> Piece.Kind.ROLE;
      case Listing.Known known -> Piece.Kind.PERSON;
      case Listing.Honorific honorific -> Piece.Kind.HONORIFIC;
      case Listing.Region region -> Piece.Kind.PLACE;
    };
  }

  private @Nullable Piece person(int at) {
    int end = -1;
    int longest = 0;
    var meanings = new ArrayList<Listing>(2);
    for (ActorTables.Known known : tables.startingWith(words.sound(at))) {
      int length = known.sounds().size();
      int stop = length < longest ? -1 : end(known, at);
      if (stop < 0 || length == longest && stop != end) {
        continue;
      }
      if (length > longest) {
        meanings.clear();
      }
      longest = length;
      end = stop;
      meanings.add(new Listing.Known(known.person(), known.origin()));
    }
    return end < 0 ? null : withGeneration(at, end, meanings);
  }

  /**
   * One past the last word of a listed name that stands at a word, -1 where it does not: an initial
   * may stand between, a comma before "Jr.".
   */
  private int end(ActorTables.Known known, int at) {
    List<String> sounds = known.sounds();
    int next = at;
    for (int k = 1; k < sounds.size(); k++) {
      next++;
      boolean initial = isInitial(next) && sounds.get(k).length() > 1 && sounds.size() == 2;
      if (initial || isBeforeGeneration(next)) {
        next++;
      }
      if (!sounds.get(k).equals(words.sound(next))) {
        return -1;
      }
    }
    boolean here = next < words.size() && words.sentence(next) == words.sentence(at);
    return here && (words.isCapitalised(next) || words.isJoined(next)) ? next + 1 : -1;
  }

  /** "Robert A. Wood". */
  private boolean isMiddleInitial(int at) {
    boolean stop =
        words.written(at).endsWith(".")
            || words.end(at) < words.text().length() && words.text().charAt(words.end(at)) == '.';
    return isInitial(at) && stop && words.runsOn(at) && words.isCapitalised(at + 1);
  }

  private boolean isInitial(int at) {
    return words.isCapitalised(at) && words.key(at).length() == 1;
  }

  /** The comma of "Biden, Jr.". */
  private boolean isBeforeGeneration(int at) {
    return words.key(at).equals(",") && isGeneration(at + 1);
  }

  private boolean isGeneration(int at) {
    return words.isCapitalised(at) && words.runsOn(at) && Names.tellsGeneration(words.key(at));
  }

  /** One past the "Jr." or ", III" that belongs to a name; its own end where none does. */
  private int generationEnd(int end) {
    if (isGeneration(end)) {
      return end + 1;
    }
    return isBeforeGeneration(end) ? end + 2 : end;
  }

  /** A listed person's son is another: "Jr." behind a name that is listed without it. */
  private Piece withGeneration(int at, int end, List<Listing> meanings) {
    int last = generationEnd(end);
    boolean son = last > end && words.key(last - 1).equals("jr");
    return new Piece(at, last, Piece.Kind.PERSON, son ? List.of() : meanings, "list.person");
  }

  private @Nullable Piece town(int at) {
    var key = new StringBuilder(words.key(at));
    Piece best = null;
    for (int end = at + 1; ; end++) {
      ActorTables.Town town = tables.town(key.toString());
      if (town != null && isTown(at, end)) {
        var region = new Listing.Region(town.name(), town.country(), "places.txt");
        best = new Piece(at, end, Piece.Kind.PLACE, List.of(region), "list.town");
      }
      if (end - at > 4 || !words.runsOn(end) || !tables.townGoesOn(key.toString())) {
        return best;
      }
      key.append(' ').append(words.key(end));
    }
  }

  /** A town that is also a word or a first name needs more than its capital to be one. */
  private boolean isTown(int at, int end) {
    if (!words.isCapitalised(end - 1)) {
      return false;
    }
    if (end - at > 1) {
      return true;
    }
    String key = words.key(at);
    boolean name = tables.firstName(key) != null || !tables.family(Names.sound(key)).isEmpty();
    if (!tables.isCommon(key) && !name) {
      return true;
    }
    String before = words.key(at - 1);
    boolean placed = before.equals("in") || before.equals("near") || before.equals("at");
    return placed && !words.isFirst(at) && !words.isCapitalised(at + 1);
  }

  private @Nullable Piece run(int at, int end) {
    if (NEVER.contains(words.key(at)) || isEveryday(at) || isPartisan(at) || isGeneration(at)) {
      return null;
    }
    int stop = at + 1;
    while (stop < end && (goesOn(stop) || hangs(stop) || joins(stop, end))) {
      stop++;
    }
    stop = withoutLetters(at, stop);
    if ((isLetter(at) && (stop == at + 1 || words.isJoined(at + 1))) || isBelonging(at, stop)) {
      return null;
    }
    int last = stop > at + 1 ? generationEnd(stop) : stop;
    return new Piece(at, last, Piece.Kind.UNKNOWN, List.of(), "capitals");
  }

  /** "Julian Hill MP": the name without what stands behind it. */
  private int withoutLetters(int at, int stop) {
    int last = stop;
    while (last > at + 2 && words.isLetters(last - 1)) {
      last--;
    }
    return last;
  }

  private boolean isLetter(int at) {
    return words.end(at) - words.start(at) == 1;
  }

  /** "Jewish", "Kurdish", "Sunni": what people belong to, no name of an actor. */
  private boolean isBelonging(int at, int stop) {
    return stop == at + 1 && BELONGING.contains(words.key(at));
  }

  /** "Cheuk-yan", "Jae-in": the small half of one token. */
  private boolean hangs(int at) {
    return words.isJoined(at)
        && words.isWord(at)
        && !words.isCapitalised(at)
        && !JOINED.contains(words.key(at))
        && (words.end(at) - words.start(at) <= 4 || !tables.isCommon(words.key(at)));
  }

  /** "Democrat Walter Mondale": the party stands before the name. */
  private boolean isPartisan(int at) {
    return PARTISANS.contains(words.key(at))
        && words.isCapitalised(at + 1)
        && words.runsOn(at + 1)
        && tables.firstName(words.key(at + 1)) != null;
  }

  /** A word that may well have its capital from its place: sentence start, headline. */
  private boolean isEveryday(int at) {
    boolean placed = words.isFirst(at) || opens(at) || titled[words.sentence(at)];
    return placed
        && tables.isCommon(words.key(at))
        && !habits.isName(words.key(at))
        && !startsName(at);
  }

  /** After a colon or an opening quotation mark a capital says no more than at the start. */
  private boolean opens(int at) {
    if (words.isFirst(at)) {
      return true;
    }
    char before = words.first(at - 1);
    return before == '`'
        || before == ':'
        || before == '“'
        || before == '"'
        || before == '‘'
        || before == '•'
        || before == '('
        || before == '—'
        || before == '–'
        || before == '-';
  }

  /** "Will Smith", "Labour Party": a common word that the next words make a name. */
  private boolean startsName(int at) {
    if (!words.isCapitalised(at + 1) || !words.runsOn(at + 1)) {
      return false;
    }
    String next = words.key(at + 1);
    if (titled[words.sentence(at)]) {
      return tables.firstName(words.key(at)) != null && !tables.isCommon(next);
    }
    boolean organisation = tables.isCue("ORG_LAST", next) && !NEVER.contains(words.key(at));
    boolean first = tables.firstName(words.key(at)) != null && !tables.isCommon(next);
    return organisation || first || tables.isCue("ORG_FIRST", words.key(at));
  }

  private boolean goesOn(int at) {
    return words.isCapitalised(at)
        && (!NEVER.contains(words.key(at)) || isMiddleInitial(at))
        && !(titled[words.sentence(at)]
            && tables.isCommon(words.key(at))
            && !habits.isName(words.key(at)))
        && !(words.isJoined(at) && isPair(at))
        && (words.isJoined(at) || stands(at));
  }

  /** "Biden-Putin summit": two family names, not one. */
  private boolean isPair(int at) {
    return (at < 2 || !words.isCapitalised(at - 2) || !words.runsOn(at - 1))
        && tables.firstName(words.key(at - 1)) == null
        && !tables.family(words.sound(at - 1)).isEmpty()
        && !tables.family(words.sound(at)).isEmpty();
  }

  /** A word inside a run that is listed on its own ends it, but for names of people. */
  private boolean stands(int at) {
    Piece listed = listed(at);
    return listed == null
        || (listed.kind() == Piece.Kind.PLACE && listed.length() == 1)
        || (listed.kind() == Piece.Kind.ROLE && tables.isCue("ORG_LAST", words.key(at)));
  }

  /** "de", "van der", "al-", "&": small words between capitals of one name. */
  private boolean joins(int at, int end) {
    int next = at;
    while (next < end && next < at + 3 && isJoint(next)) {
      next++;
    }
    return next > at && next < end && words.isCapitalised(next) && goesOn(next);
  }

  private boolean isJoint(int at) {
    return (Names.isParticle(words.key(at)) && !words.isCapitalised(at) && words.isWord(at))
        || words.key(at).equals("&");
  }
}
