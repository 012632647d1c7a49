package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins pieces that one name is made of ("Communist Party" + "of" + "China", "Paris" + "Hilton")
 * and tells from their shape and neighbours what unlisted names are.
 */
final class NameShapes {

  private static final Set<String> LINKS =
      Set.of(",", "and", "or", ", and", ", or", "&", ", the", "and the", ", and the");

  private static final Set<String> SPEECH = WordClasses.of("speaks");

  private static final Set<String> LOCATING = WordClasses.of("locates a name");

  private static final List<String> TOWN_ENDINGS =
      List.of(
          "stan", "ville", "burg", "grad", "abad", "pur", "shire", "borough", "polis", "stadt",
          "ovka", "ivka", "hausen", "kirchen", "land");

  /** Rule of a short form in brackets right after the full name. */
  static final String SHORT_FORM = "short-form";

  private static final Set<String> GROUP_KINDS = WordClasses.of("kind of group");
  private static final Set<String> GROUPS = WordClasses.of("group behind its name");
  private static final Set<String> NO_TITLE = WordClasses.of("no title");
  private static final Set<String> NO_BODY = WordClasses.of("acronym of no body");
  private static final Set<String> AGENTS = WordClasses.of("before an acronym");
  private static final Set<String> ACTS = WordClasses.of("acts");
  private static final Set<String> NOT_BEFORE_PERSON = WordClasses.of("not before a person");
  private static final Set<String> ELECTORAL = WordClasses.of("before election");
  private static final Set<String> ELECTIONS = WordClasses.of("election");
  private static final Set<String> DIRECTIONS = WordClasses.of("direction");

  private final ActorTables tables;
  private final Words words;
  private final boolean[] titled;

  NameShapes(ActorTables tables, Words words, boolean[] titled) {
    this.tables = tables;
    this.words = words;
    this.titled = titled;
  }

  /** The pieces of one sentence, joined and typed as far as the sentence tells. */
  List<Piece> shape(List<Piece> pieces) {
    var joined = new ArrayList<Piece>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece event = event(piece, i + 1 < pieces.size() ? pieces.get(i + 1) : null);
      if (event != null) {
        joined.add(event);
        while (i + 1 < pieces.size() && pieces.get(i + 1).from() < event.end()) {
          i++;
        }
        continue;
      }
      int last = organisationEnd(pieces, i);
      if (last >= 0) {
        joined.add(organisation(joined, piece, pieces, i, last));
        i = last;
      } else if (i + 1 < pieces.size()
          && (isFirstName(piece, pieces.get(i + 1)) || isFamilyName(piece, pieces.get(i + 1)))) {
        joined.add(
            new Piece(
                piece.from(), pieces.get(i + 1).end(), Piece.Kind.PERSON, List.of(), "first-name"));
        i++;
      } else {
        joined.add(piece);
      }
    }
    return typed(joined);
  }

  /** "2005 New Zealand general election", "Toulouse Film Festival", "Yangtze River". */
  private @Nullable Piece event(Piece piece, @Nullable Piece next) {
    if (!piece.isName() && piece.kind() != Piece.Kind.DEMONYM) {
      return null;
    }
    int at = piece.end();
    while (ELECTORAL.contains(words.key(at)) && words.runsOn(at)) {
      at++;
    }
    if (words.runsOn(at)
        && ELECTIONS.contains(words.key(at))
        && piece.kind() != Piece.Kind.PERSON) {
      boolean year = words.runsOn(piece.from()) && isYear(words.key(piece.from() - 1));
      return new Piece(
          piece.from() - (year ? 1 : 0), at + 1, Piece.Kind.OTHER, List.of(), "election");
    }
    return next == null ? null : landmark(piece, next);
  }

  /** A place name and the capitals after it that end in a telling word. */
  private @Nullable Piece landmark(Piece piece, Piece next) {
    boolean place = piece.kind() == Piece.Kind.PLACE || piece.kind() == Piece.Kind.STATE;
    if (!place || next.kind() != Piece.Kind.UNKNOWN || next.from() != piece.end()) {
      return null;
    }
    String last = words.key(next.end() - 1);
    if (titled[words.sentence(piece.from())]) {
      return null;
    }
    if (tables.isCue("MISC_LAST", last)) {
      return new Piece(piece.from(), next.end(), Piece.Kind.OTHER, List.of(), "event-word");
    }
    boolean part = next.length() <= 2 && DIRECTIONS.contains(words.key(next.from()));
    if (part || tables.isCue("PLACE_LAST", last)) {
      return new Piece(piece.from(), next.end(), Piece.Kind.PLACE, piece.meanings(), "place-word");
    }
    return null;
  }

  private static boolean isYear(String key) {
    return key.length() == 4
        && (key.startsWith("1") || key.startsWith("2"))
        && Character.isDigit(key.charAt(3));
  }

  /** Index of the last piece of an organisation's name that a cue in this piece shows, else -1. */
  private int organisationEnd(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    boolean open =
        piece.kind() == Piece.Kind.UNKNOWN
            || piece.kind() == Piece.Kind.ROLE
            || piece.kind() == Piece.Kind.ORGANISATION;
    int lastWord = piece.end() - 1;
    if (!open || !words.isCapitalised(lastWord) || !words.isCapitalised(piece.from())) {
      return -1;
    }
    boolean head = tables.isCue("ORG_FIRST", words.key(lastWord));
    int last = head ? afterOf(pieces, at) : at;
    if (last > at) {
      return last;
    }
    boolean suffix = tables.isCue("ORG_LAST", words.key(lastWord));
    boolean named =
        piece.kind() == Piece.Kind.UNKNOWN
            && (piece.length() > 1 || (at > 0 && adjacent(pieces.get(at - 1), piece)));
    boolean role =
        piece.kind() == Piece.Kind.ROLE
            && at > 0
            && adjacent(pieces.get(at - 1), piece)
            && pieces.get(at - 1).kind() != Piece.Kind.ROLE
            && pieces.get(at - 1).kind() != Piece.Kind.DEMONYM
            && !titled[words.sentence(piece.from())];
    return suffix && (named || role) ? at : -1;
  }

  /** "of X", "for the X", "of X and Y" after the head of an organisation's name. */
  private int afterOf(List<Piece> pieces, int at) {
    int last = at;
    while (last + 1 < pieces.size()) {
      Piece next = pieces.get(last + 1);
      String link = between(pieces.get(last), next);
      boolean of =
          link.equals("of")
              || link.equals("for")
              || link.equals("of the")
              || link.equals("for the");
      boolean and =
          last > at
              && (link.equals("and") || link.equals("&") || link.equals("and the"))
              && next.kind() == Piece.Kind.UNKNOWN;
      boolean fits = next.kind() != Piece.Kind.HONORIFIC && words.isCapitalised(next.from());
      if (!fits || !(of || and) || (of && last > at)) {
        return last;
      }
      last++;
    }
    return last;
  }

  private String between(Piece left, Piece right) {
    var link = new StringBuilder();
    for (int i = left.end(); i < right.from() && i < left.end() + 3; i++) {
      link.append(link.isEmpty() ? "" : " ").append(words.key(i));
    }
    return right.from() - left.end() > 3 ? "..." : link.toString();
  }

  private boolean adjacent(Piece left, Piece right) {
    return (left.end() == right.from() && left.isName())
        || (left.end() == right.from() && left.kind() == Piece.Kind.DEMONYM)
        || (left.end() == right.from()
            && left.kind() == Piece.Kind.ROLE
            && words.isCapitalised(left.from()));
  }

  /** The whole name: also the listed names that stand right before the cue ("Moscow State ..."). */
  private Piece organisation(
      List<Piece> joined, Piece piece, List<Piece> pieces, int at, int last) {
    int from = piece.from();
    while (!joined.isEmpty()
        && adjacent(joined.get(joined.size() - 1), piece)
        && joined.get(joined.size() - 1).end() == from
        && joined.get(joined.size() - 1).kind() != Piece.Kind.ROLE
        && words.isCapitalised(joined.get(joined.size() - 1).from())) {
      from = joined.remove(joined.size() - 1).from();
    }
    boolean listed = last == at && from == piece.from() && piece.kind() != Piece.Kind.UNKNOWN;
    return listed
        ? piece
        : new Piece(
            from, pieces.get(last).end(), Piece.Kind.ORGANISATION, List.of(), "organisation-word");
  }

  /** "Michael Jordan": a first name right before a place. */
  private boolean isFamilyName(Piece piece, Piece next) {
    boolean place = next.kind() == Piece.Kind.STATE || next.kind() == Piece.Kind.PLACE;
    boolean first = piece.kind() == Piece.Kind.UNKNOWN && piece.length() == 1;
    String key = words.key(piece.from());
    return place
        && first
        && next.length() == 1
        && piece.end() == next.from()
        && !words.isJoined(next.from())
        && tables.firstName(key) != null
        && !tables.isCommon(key)
        && !titled[words.sentence(piece.from())];
  }

  /** "Paris Hilton", "Chad Smith": a place that is also a first name, before an unlisted name. */
  private boolean isFirstName(Piece piece, Piece next) {
    boolean place =
        (piece.kind() == Piece.Kind.STATE || piece.kind() == Piece.Kind.PLACE)
            && piece.length() == 1;
    boolean name =
        next.kind() == Piece.Kind.UNKNOWN
            && piece.end() == next.from()
            && !words.isJoined(next.from());
    return place
        && name
        && next.length() <= 2
        && tables.firstName(words.key(piece.from())) != null
        && !tables.isCommon(words.key(next.from()))
        && !titled[words.sentence(piece.from())];
  }

  private List<Piece> typed(List<Piece> pieces) {
    var typed = new ArrayList<Piece>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = i == 0 ? null : pieces.get(i - 1);
      typed.add(piece.kind() == Piece.Kind.UNKNOWN ? type(piece, before) : piece);
    }
    for (int i = 1; i < typed.size(); i++) {
      typed.set(i, alike(typed.get(i - 1), typed.get(i)));
    }
    for (int i = typed.size() - 2; i >= 0; i--) {
      typed.set(i, alike(typed.get(i + 1), typed.get(i)));
    }
    return typed;
  }

  /** In a list an unknown name is what its neighbour is: "Shas, Meretz and the Labour Party". */
  private Piece alike(Piece known, Piece piece) {
    boolean open = piece.kind() == Piece.Kind.UNKNOWN && !titled[words.sentence(piece.from())];
    boolean telling =
        known.kind() == Piece.Kind.PLACE
            || known.kind() == Piece.Kind.STATE
            || (known.kind() == Piece.Kind.ORGANISATION && isTelling(known))
            || (known.kind() == Piece.Kind.PERSON && piece.length() > 1);
    if (!open || !telling) {
      return piece;
    }
    Piece.Kind kind = known.kind() == Piece.Kind.STATE ? Piece.Kind.PLACE : known.kind();
    String link = known.from() < piece.from() ? between(known, piece) : between(piece, known);
    return LINKS.contains(link) ? piece.as(kind, "listed-beside") : piece;
  }

  private static boolean isTelling(Piece known) {
    Listing.Body body = known.meaning(Listing.Body.class);
    return known.rule().equals("organisation-word")
        || (body != null && "PTY".equals(body.sector()));
  }

  private Piece type(Piece piece, @Nullable Piece before) {
    String last = words.key(piece.end() - 1);
    boolean numbered =
        piece.length() > 2 && (Names.isSuffix(last) || Character.isDigit(last.charAt(0)));
    String event = numbered ? words.key(piece.end() - 2) : last;
    if (piece.length() > 1 && tables.isCue("MISC_LAST", event)) {
      return piece.as(Piece.Kind.OTHER, "event-word");
    }
    if (piece.length() > 1 && tables.isCue("PLACE_LAST", last)) {
      return piece.as(Piece.Kind.PLACE, "place-word");
    }
    if (before != null && before.end() == piece.from() && titles(before)) {
      return piece.as(Piece.Kind.PERSON, "title-before");
    }
    if (isPersonal(piece)) {
      return piece.as(Piece.Kind.PERSON, "first-name");
    }
    if (piece.length() > 1 && tables.isCue("PLACE_FIRST", words.key(piece.from()))) {
      return piece.as(Piece.Kind.PLACE, "place-word");
    }
    if (before != null && isShortForm(before, piece)) {
      return piece.as(Piece.Kind.ORGANISATION, SHORT_FORM);
    }
    if (piece.length() == 1 && isAcronym(piece.from())) {
      return piece.as(Piece.Kind.ORGANISATION, "acronym");
    }
    return isGroup(piece) ? piece.as(Piece.Kind.ORGANISATION, "group-word") : byContext(piece);
  }

  /** "the FACT rebel group": what kind of name it is stands behind it. */
  private boolean isGroup(Piece piece) {
    int at = piece.end();
    while (words.runsOn(at) && GROUP_KINDS.contains(words.key(at))) {
      at++;
    }
    return at > piece.end()
        && words.runsOn(at)
        && GROUPS.contains(words.key(at))
        && words.key(piece.from() - 1).equals("the");
  }

  private boolean titles(Piece before) {
    Listing.Role role = before.meaning(Listing.Role.class);
    return before.kind() == Piece.Kind.HONORIFIC
        || (before.kind() == Piece.Kind.ROLE
            && role != null
            && !role.group()
            && !NO_TITLE.contains(words.key(before.end() - 1)));
  }

  private boolean isPersonal(Piece piece) {
    String first = words.key(piece.from());
    String last = words.key(piece.end() - 1);
    boolean listed = tables.firstName(first) != null;
    if (piece.length() == 1) {
      return listed
          && !tables.isCommon(first)
          && !titled[words.sentence(piece.from())]
          && !NOT_BEFORE_PERSON.contains(words.key(piece.from() - 1));
    }
    boolean initial =
        first.length() == 1 || (piece.length() > 2 && words.key(piece.from() + 1).length() == 1);
    return (piece.length() <= 5
            && (listed || initial)
            && !(tables.isCommon(last) && tables.isCommon(first)))
        || Names.isSuffix(last);
  }

  /** "Free Patriotic Movement (FPM)". */
  private boolean isShortForm(Piece before, Piece piece) {
    boolean enclosed =
        words.key(piece.from() - 1).equals("(")
            && words.key(piece.end()).equals(")")
            && before.end() == piece.from() - 1;
    boolean brief = piece.length() == 1 && words.isAllCapitals(piece.from());
    return enclosed && brief && before.kind() == Piece.Kind.ORGANISATION;
  }

  private boolean isAcronym(int at) {
    int length = words.end(at) - words.start(at);
    boolean shouted = words.isAllCapitals(at) && length >= 2 && length <= 6;
    return shouted
        && !titled[words.sentence(at)]
        && !NO_BODY.contains(words.key(at))
        && (acts(at) || AGENTS.contains(words.key(at - 1)));
  }

  /** "the OPCW", "OPCW said", "the Organisation ... (OPCW)". */
  private boolean acts(int at) {
    String after = words.key(at + 1);
    return after.equals("'s") || SPEECH.contains(after) || ACTS.contains(after);
  }

  private Piece byContext(Piece piece) {
    String before = words.key(piece.from() - 1);
    String after = words.key(piece.end());
    if (SPEECH.contains(after) && piece.length() <= 3) {
      return piece.as(Piece.Kind.PERSON, "speaks");
    }
    if (!words.isFirst(piece.from())
        && LOCATING.contains(before)
        && piece.length() <= 2
        && !tables.isCommon(words.key(piece.from()))) {
      return piece.as(Piece.Kind.PLACE, "in-place");
    }
    if (piece.length() == 1 && hasTownEnding(words.key(piece.from()))) {
      return piece.as(Piece.Kind.PLACE, "town-ending");
    }
    if ((piece.length() == 2 || piece.length() == 3)
        && !NOT_BEFORE_PERSON.contains(before)
        && allRare(piece)
        && !titled[words.sentence(piece.from())]) {
      return piece.as(Piece.Kind.PERSON, "two-names");
    }
    return piece;
  }

  private boolean allRare(Piece piece) {
    for (int i = piece.from(); i < piece.end(); i++) {
      if ((tables.isCommon(words.key(i)) && !Names.isParticle(words.key(i)))
          || words.isAllCapitals(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasTownEnding(String key) {
    for (String ending : TOWN_ENDINGS) {
      if (key.length() > ending.length() + 2 && key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
