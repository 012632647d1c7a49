package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts pieces together to whole phrases: "the" + "French" + "President" + "Emmanuel Macron"; "Jens
 * Stoltenberg" + ", " + "NATO's" + "secretary general".
 */
final class PhraseFinder {

  private static final Set<String> STATES = WordClasses.of("state of an office");

  private static final Set<String> MODIFIERS = WordClasses.of("modifier");

  private static final Set<String> OPENERS = WordClasses.of("opens a phrase");

  private static final Set<String> OWNERS = WordClasses.of("owner");

  private static final Set<String> AMBIGUOUS = WordClasses.of("loose role");

  private static final Set<String> AFTER_HEAD = WordClasses.of("after a head");

  private static final Set<String> INSTITUTIONS = WordClasses.of("institution");

  private static final Set<String> STATE_BODIES = WordClasses.of("body of a state");
  private static final Set<String> GROUP_KINDS = WordClasses.of("kind of group");
  private static final Set<String> GROUPS = WordClasses.of("group behind its name");
  private static final Set<String> ORGANS = WordClasses.of("organ behind its owner");
  private static final Set<String> RANKS = WordClasses.of("rank before a name");
  private static final Set<String> COUNTS = WordClasses.of("number of people");

  /** How many words of titles may stand before a name. */
  private static final int FARTHEST = 16;

  private static final Set<String> THINGS = WordClasses.of("thing or people");

  private final Words words;

  PhraseFinder(Words words) {
    this.words = words;
  }

  List<Phrase> find(List<Piece> pieces) {
    var phrases = new ArrayList<Phrase>(pieces.size());
    int floor = 0;
    for (int i = 0; i < pieces.size(); ) {
      var reader = new Reader(pieces, i, floor);
      Phrase phrase = reader.read();
      if (phrase == null) {
        i++;
        continue;
      }
      phrases.add(phrase);
      floor = phrase.end();
      while (i < pieces.size() && pieces.get(i).from() < phrase.end()) {
        i++;
      }
    }
    return phrases;
  }

  /** Reads one phrase that begins with one piece. */
  private final class Reader {

    private final List<Piece> pieces;
    private final int first;
    private final int floor;
    private final List<Piece> qualifiers = new ArrayList<>(2);
    private int next;
    private int end;
    private boolean partly;
    private @Nullable Piece role;
    private @Nullable Piece honorific;
    private @Nullable Piece name;

    Reader(List<Piece> pieces, int first, int floor) {
      this.pieces = pieces;
      this.first = first;
      this.floor = floor;
      this.next = first;
      this.end = pieces.get(first).from();
    }

    @Nullable Phrase read() {
      Phrase member = member();
      if (member != null) {
        return member;
      }
      readQualifiers();
      readTitles();
      readName();
      if (name == null && role == null) {
        return single();
      }
      if (name == null) {
        readOf();
        readNameAfterOffice();
        readNameAfterComma();
      }
      if (name != null) {
        readTitleAfterComma();
      }
      return name == null && !stands() ? single() : phrase();
    }

    private @Nullable Piece peek() {
      return next < pieces.size() ? pieces.get(next) : null;
    }

    private void take(Piece piece) {
      end = piece.end();
      next++;
    }

    private void readQualifiers() {
      for (Piece piece = peek(); piece != null && qualifies(piece); piece = peek()) {
        Piece after = next + 1 < pieces.size() ? pieces.get(next + 1) : null;
        boolean leads =
            after != null
                && follows(piece, after)
                && (qualifies(after) || isTitle(after) || isPersonAfterDemonym(piece, after));
        if (!leads) {
          return;
        }
        qualifiers.add(piece);
        take(piece);
      }
    }

    private boolean isPersonAfterDemonym(Piece piece, Piece after) {
      return piece.kind() == Piece.Kind.DEMONYM && after.kind() == Piece.Kind.PERSON;
    }

    private boolean qualifies(Piece piece) {
      return switch (piece.kind()) {
        case DEMONYM, STATE, SEAT, ORGANISATION, PLACE -> true;
        case UNKNOWN, OTHER -> true;
        case PERSON, ROLE, HONORIFIC -> false;
      };
    }

    private boolean isTitle(Piece piece) {
      return piece.kind() == Piece.Kind.ROLE || piece.kind() == Piece.Kind.HONORIFIC;
    }

    /** Whether only a possessive and modifiers stand between. */
    private boolean follows(Piece left, Piece right) {
      int at = left.end();
      if (words.key(at).equals("'s")) {
        at++;
      }
      while (at < right.from() && MODIFIERS.contains(words.key(at))) {
        at++;
      }
      return at == right.from() && words.sentence(left.from()) == words.sentence(right.from());
    }

    private void readTitles() {
      for (Piece piece = peek(); piece != null && isTitle(piece); piece = peek()) {
        boolean started = role != null || honorific != null || !qualifiers.isEmpty();
        if ((started && !follows(pieces.get(next - 1), piece))
            || (role != null && !bothTitles(piece))) {
          return;
        }
        if (piece.kind() == Piece.Kind.ROLE) {
          role = role == null ? piece : better(role, piece);
        } else {
          honorific = piece;
        }
        take(piece);
      }
    }

    /** "Foreign Minister General X": two titles of one person, side by side. */
    private boolean bothTitles(Piece piece) {
      return pieces.get(next - 1).end() == piece.from();
    }

    private Piece better(Piece one, Piece other) {
      return isGroup(other)
              || (!isGroup(one) && words.isCapitalised(one.from()) && nameFollows(other))
          ? isGroup(other) ? other : one
          : other;
    }

    private boolean nameFollows(Piece piece) {
      return next + 1 < pieces.size() && pieces.get(next + 1).from() == piece.end();
    }

    private void readName() {
      Piece piece = peek();
      if (piece == null || (next == first && piece.kind() != Piece.Kind.PERSON)) {
        return;
      }
      boolean titled = (role != null && !isGroup(role)) || honorific != null;
      boolean joined = next > first && pieces.get(next - 1).end() == piece.from();
      boolean person =
          piece.kind() == Piece.Kind.PERSON || (titled && (piece.kind() == Piece.Kind.UNKNOWN));
      if (person && (next == first || (joined && (titled || role == null)))) {
        name = piece;
        take(piece);
        readLettersAfterName();
      }
    }

    /** "Keir Starmer KC MP": what stands behind a name is no part of it. */
    private void readLettersAfterName() {
      end = words.endOfLetters(end);
      while (next < pieces.size() && pieces.get(next).from() < end) {
        next++;
      }
    }

    /** "of the Russian Federation", "for Europe", "to Kiev". */
    private void readOf() {
      Piece piece = peek();
      if (piece == null) {
        return;
      }
      String link = words.key(end);
      int at = words.key(end + 1).equals("the") ? end + 2 : end + 1;
      boolean linked =
          link.equals("of") || link.equals("for") || link.equals("to") || link.equals("at");
      boolean office = !isGroup(role) || link.equals("of") && isBodyOf(piece);
      if (linked && at == piece.from() && qualifies(piece) && office) {
        if (link.equals("of") || link.equals("at") || link.equals("for")) {
          qualifiers.add(piece);
        }
        take(piece);
        partly = piece.kind() == Piece.Kind.DEMONYM && words.isWord(end) && words.runsOn(end);
        readOrgan();
      }
    }

    /** "the government of Chad", "the army of the Democratic Republic of Congo". */
    private boolean isBodyOf(Piece piece) {
      return role != null
          && piece.kind() == Piece.Kind.STATE
          && STATE_BODIES.contains(words.key(role.end() - 1));
    }

    /** "head of the Houthis' Supreme Political Council", "of Hamas's political bureau". */
    private void readOrgan() {
      if (isGroup(role) || !words.key(end).equals("'s")) {
        return;
      }
      Piece organ = peek();
      if (organ != null && organ.from() == end + 1 && organ.kind() == Piece.Kind.ORGANISATION) {
        take(organ);
        return;
      }
      int at = end + 1;
      while (at < end + 3 && words.runsOn(at) && !ORGANS.contains(words.key(at))) {
        at++;
      }
      if (words.runsOn(at) && ORGANS.contains(words.key(at)) && closes(at + 1)) {
        end = at + 1;
      }
    }

    /**
     * "the head of the office of the president of Ukraine Andriy Yermak": the name behind all that
     * tells the office.
     */
    private void readNameAfterOffice() {
      if (role == null || isGroup(role)) {
        return;
      }
      int at = end;
      int found = next;
      boolean of = !words.key(end).equals("of") && next > first + 1;
      Piece other = null;
      while (found < pieces.size() && at < end + FARTHEST) {
        Piece piece = pieces.get(found);
        if (piece.from() == at && piece.kind() == Piece.Kind.PERSON) {
          takeNameOf(of, piece, other, found);
          return;
        }
        if (piece.from() == at) {
          other = piece.kind() == Piece.Kind.ROLE ? piece : other;
          at = piece.end();
          found++;
        } else if (goesOnWith(at)) {
          of |= words.key(at).equals("of") || words.key(at).equals("for");
          at++;
        } else {
          break;
        }
      }
      if (of && words.key(at).equals(",")) {
        readNameBehind(at, found);
      }
    }

    /** "the spokesman of the ministry of trade, Orla Fenwick,": nothing where no name follows. */
    private void readNameBehind(int comma, int piece) {
      int oldEnd = end;
      int oldNext = next;
      end = comma;
      next = piece;
      readNameAfterComma();
      if (name == null) {
        end = oldEnd;
        next = oldNext;
      }
    }

    /** "Member of the Politburo and Foreign Minister Wang Yi": the titles of one person. */
    private @Nullable Phrase member() {
      Piece body = pieces.get(first);
      int at = words.key(body.from() - 1).equals("the") ? body.from() - 2 : body.from() - 1;
      boolean opens =
          words.key(at).equals("of")
              && words.key(at - 1).equals("member")
              && words.isCapitalised(at - 1)
              && at - 1 >= floor
              && !OPENERS.contains(words.key(at - 2));
      int and = opens ? behindBodies() : -1;
      if (and < 0 || !words.key(pieces.get(and - 1).end()).equals("and")) {
        return null;
      }
      Piece title = pieces.get(and);
      boolean adjoins = title.from() == pieces.get(and - 1).end() + 1;
      Phrase office = adjoins && isTitle(title) ? new Reader(pieces, and, floor).read() : null;
      return office == null || office.name() == null || office.from() != title.from()
          ? null
          : new Phrase(
              at - 1,
              office.end(),
              office.name(),
              office.role(),
              office.qualifiers(),
              office.honorific(),
              office.state(),
              office.owner(),
              true,
              false);
    }

    /** Index of the piece behind "the Political Bureau of the Central Committee"; -1 for none. */
    private int behindBodies() {
      int at = first;
      while (at + 1 < pieces.size() && qualifies(pieces.get(at))) {
        int end = pieces.get(at).end();
        int next = pieces.get(at + 1).from();
        boolean of = next - end <= 2 && words.key(end).equals("of");
        if (!of && next != end) {
          return at + 1;
        }
        at++;
      }
      return -1;
    }

    private boolean goesOnWith(int at) {
      String key = words.key(at);
      return key.equals("of")
          || key.equals("for")
          || key.equals("the")
          || INSTITUTIONS.contains(key);
    }

    /** A name right behind another's title is that other's: "the aide of the president N". */
    private void takeNameOf(boolean of, Piece piece, @Nullable Piece other, int at) {
      boolean others = other != null && (isHeldBy(other, piece) || !isListed(piece));
      if (of && !others && closes(piece.end()) && (piece.length() > 1 || isListed(piece))) {
        name = piece;
        next = at + 1;
        end = piece.end();
        partly = false;
      }
    }

    private boolean isListed(Piece piece) {
      return piece.meaning(Listing.Known.class) != null;
    }

    private boolean isHeldBy(Piece title, Piece name) {
      Listing.Known known = name.meaning(Listing.Known.class);
      Listing.Role held = title.meaning(Listing.Role.class);
      return known != null && held != null && known.person().everHeld(held.role(), null);
    }

    private boolean isGroup(@Nullable Piece piece) {
      Listing.Role listed = piece == null ? null : piece.meaning(Listing.Role.class);
      return listed != null && listed.group();
    }

    /** "his Russian counterpart, Sergei Lavrov,". */
    private void readNameAfterComma() {
      if (!words.key(end).equals(",") || isGroup(role)) {
        return;
      }
      int at = next;
      int start = end + 1;
      Piece title = null;
      while (at < pieces.size() && isRank(pieces.get(at)) && isNext(pieces.get(at), start)) {
        title = pieces.get(at++);
        start = title.end();
      }
      Piece piece = at < pieces.size() ? whole(at) : null;
      boolean fits =
          piece != null
              && piece.from() == start
              && piece.kind() == Piece.Kind.PERSON
              && closes(words.endOfLetters(piece.end()));
      if (fits
          && piece != null
          && (title != null || piece.length() > 1 || !piece.meanings().isEmpty())) {
        honorific = title == null || title.kind() == Piece.Kind.ROLE ? honorific : title;
        name = piece;
        next = at + 1;
        while (next < pieces.size() && pieces.get(next).from() < piece.end()) {
          next++;
        }
        end = piece.end();
        readLettersAfterName();
      }
    }

    /** "Dr", "the Hon". */
    private boolean isNext(Piece title, int start) {
      boolean article = words.key(start).equals("the") && title.kind() == Piece.Kind.HONORIFIC;
      return title.from() == (article ? start + 1 : start);
    }

    /** "Mr", "Ambassador": what may stand before the name that follows a title and a comma. */
    private boolean isRank(Piece piece) {
      return piece.kind() == Piece.Kind.HONORIFIC
          || piece.kind() == Piece.Kind.ROLE
              && piece.length() == 1
              && RANKS.contains(words.key(piece.from()));
    }

    /** "Makhdoom" + "Shah Mahmood Qureshi": the start of a name that no list has with it. */
    private Piece whole(int at) {
      Piece piece = pieces.get(at);
      Piece after = at + 1 < pieces.size() ? pieces.get(at + 1) : null;
      boolean start =
          after != null
              && (piece.kind() == Piece.Kind.UNKNOWN || piece.kind() == Piece.Kind.OTHER)
              && after.kind() == Piece.Kind.PERSON
              && after.length() > 1
              && piece.end() == after.from();
      return start && after != null
          ? new Piece(piece.from(), after.end(), Piece.Kind.PERSON, after.meanings(), after.rule())
          : piece;
    }

    private boolean closes(int at) {
      String key = words.key(at);
      return at >= words.size()
          || words.sentence(at) != words.sentence(at - 1)
          || key.equals(",")
          || key.equals(".")
          || key.equals(";")
          || key.equals(")")
          || key.equals(":")
          || key.equals("—")
          || key.equals("–")
          || key.equals("'s")
          || key.equals("who")
          || key.equals("and")
          || SAYS.contains(key);
    }

    /** ", the Minister for Europe and Foreign Affairs", ", NATO's secretary general,". */
    private void readTitleAfterComma() {
      if (!words.key(end).equals(",") || (role != null && !isHonorary())) {
        return;
      }
      int at = end + 1;
      while (OPENERS.contains(words.key(at)) || MODIFIERS.contains(words.key(at))) {
        at++;
      }
      if (next >= pieces.size() || pieces.get(next).from() != at) {
        return;
      }
      var inner = new Reader(pieces, next, floor);
      inner.readQualifiers();
      inner.readTitles();
      if (inner.role == null || isGroup(inner.role) || inner.peekName()) {
        return;
      }
      inner.readOf();
      if (closes(inner.end)) {
        role = inner.role;
        qualifiers.addAll(inner.qualifiers);
        next = inner.next;
        end = inner.end;
      }
    }

    private boolean isHonorary() {
      return role == null;
    }

    private boolean peekName() {
      Piece piece = peek();
      return piece != null && piece.from() == end && piece.kind() == Piece.Kind.PERSON;
    }

    /** Whether the description may stand without a name. */
    private boolean stands() {
      Piece noun = role;
      if (noun == null) {
        return false;
      }
      int start = start();
      boolean opened = start < pieces.get(first).from() || !qualifiers.isEmpty();
      String key = words.key(noun.end() - 1);
      boolean loose = noun.length() == 1 && AMBIGUOUS.contains(key);
      boolean head =
          AFTER_HEAD.contains(words.key(end))
              || end >= words.size()
              || words.sentence(end) != words.sentence(end - 1)
              || isVerb(words.key(end));
      if (words.isJoined(end) || isVerbAfterState(noun) || isOwnedThing(noun, start)) {
        return false;
      }
      return (!loose || head) && (opened || (isGroup(noun) && isPlural(noun)));
    }

    /** "Israel accused": a verb, not "the accused". */
    private boolean isVerbAfterState(Piece noun) {
      return noun.length() == 1
          && words.key(noun.from()).endsWith("ed")
          && !OPENERS.contains(words.key(noun.from() - 1));
    }

    /** "their house", "his power": a thing, not people. */
    private boolean isOwnedThing(Piece noun, int start) {
      return noun.length() == 1
          && THINGS.contains(words.key(noun.from()))
          && qualifiers.isEmpty()
          && !words.key(start).equals("the");
    }

    private boolean isVerb(String key) {
      return key.length() > 4 && (key.endsWith("ed") || key.endsWith("ly"));
    }

    private boolean isPlural(Piece noun) {
      String key = words.key(noun.end() - 1);
      return key.endsWith("s")
          || key.endsWith("men")
          || key.equals("people")
          || key.equals("police")
          || key.equals("troops");
    }

    private @Nullable Phrase single() {
      Piece piece = pieces.get(first);
      if (piece.kind() == Piece.Kind.DEMONYM) {
        return new Phrase(
            piece.from(), piece.end(), null, null, List.of(piece), null, "", "", false, false);
      }
      return piece.isName() ? ofGroup(piece) : null;
    }

    /** "the M23 rebel movement": the noun behind the name is of the name. */
    private Phrase ofGroup(Piece piece) {
      int at = piece.end();
      while (words.runsOn(at) && GROUP_KINDS.contains(words.key(at))) {
        at++;
      }
      boolean group = words.runsOn(at) && GROUPS.contains(words.key(at));
      boolean told = at > piece.end() && words.key(piece.from() - 1).equals("the");
      return group && told && piece.kind() == Piece.Kind.ORGANISATION
          ? new Phrase(piece.from(), at + 1, piece, null, List.of(), null, "", "", false, false)
          : Phrase.of(piece);
    }

    private int start() {
      int at = pieces.get(first).from();
      while (at > floor && runsOn(at) && MODIFIERS.contains(words.key(at - 1))) {
        at--;
      }
      if (at > floor && runsOn(at) && (OPENERS.contains(words.key(at - 1)) || isCount(at - 1))) {
        at--;
        if (at > floor && runsOn(at) && isBeforeNumber(at - 1)) {
          at--;
        }
      }
      return isPart(at) ? at - 2 : at;
    }

    /** "twelve of" before "the 15 members". */
    private boolean isPart(int at) {
      boolean whole = words.key(at).equals("the") || words.key(at).equals("its");
      return isGroup(role)
          && name == null
          && whole
          && at - 2 >= floor
          && words.key(at - 1).equals("of")
          && words.runsOn(at - 1)
          && COUNTS.contains(words.key(at - 2));
    }

    /** "the two", "all the", "his three". */
    private boolean isBeforeNumber(int at) {
      String key = words.key(at);
      return key.equals("the") || key.equals("all") || OWNERS.contains(key);
    }

    private boolean isCount(int at) {
      return isGroup(role) && name == null && Character.isDigit(words.first(at));
    }

    private boolean runsOn(int at) {
      return words.runsOn(at) && words.isWord(at - 1);
    }

    private Phrase phrase() {
      int start =
          role == null && honorific == null && qualifiers.isEmpty()
              ? pieces.get(first).from()
              : start();
      if (isBareModifier(start)) {
        start = pieces.get(first).from();
      }
      String opener = words.key(start);
      return new Phrase(
          start,
          end,
          name,
          role,
          qualifiers,
          honorific,
          state(start),
          OWNERS.contains(opener) ? opener : "",
          isDefinite(opener),
          isGroup(role));
    }

    /**
     * "A spokesman for the ministry" is any; "the head of the German branch" not Germany's head.
     */
    private boolean isDefinite(String opener) {
      boolean any = opener.equals("a") || opener.equals("an");
      boolean known =
          opener.equals("the") || OWNERS.contains(opener) || !qualifiers.isEmpty() && !any;
      return name != null || known && !partly;
    }

    /** A modifier that only happens to stand before: "After the first", "more". */
    private boolean isBareModifier(int start) {
      String key = words.key(start);
      return (key.equals("most")
              || key.equals("more")
              || key.equals("first")
              || key.equals("right")
              || key.equals("high")
              || key.equals("left"))
          && start < pieces.get(first).from();
    }

    private String state(int start) {
      int stop = name != null ? name.from() : end;
      for (int i = start; i < stop; i++) {
        if (STATES.contains(words.key(i))) {
          return words.key(i);
        }
      }
      return "";
    }
  }

  private static final Set<String> SAYS = WordClasses.of("after a title");
}
