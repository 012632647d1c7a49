package readout.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets the sentences of a document agree on a name: "Kouyias" is a person because "Alexis Kouyias"
 * is one; a word in a headline is a name because the text below uses it as one.
 */
final class NameAgreement {

  private static final String OF_ANOTHER = "family-name-of-another";

  /** Before these words a name is that of a place. */
  private static final Set<String> WHERE =
      Set.of(
          "in", "to", "from", "of", "near", "at", "into", "outside", "across", "toward", "towards",
          "through", "inside", "between", "over", "against", "and", "or", "the");

  private final Words words;
  private final boolean[] titled;
  private final Habits habits;
  private final Map<String, Piece.Kind> kinds = new HashMap<>();
  private final Set<String> families = new HashSet<>();

  /** Family names as written, each with the first word behind the full name. */
  private final Map<String, Integer> bearers = new HashMap<>();

  /** Words that stand for a place in their own right somewhere in the text. */
  private final Set<String> places = new HashSet<>();

  NameAgreement(Words words, boolean[] titled, Habits habits) {
    this.habits = habits;
    this.words = words;
    this.titled = titled;
  }

  List<List<Piece>> agree(List<List<Piece>> sentences) {
    for (List<Piece> sentence : sentences) {
      sentence.forEach(this::learn);
    }
    for (List<Piece> sentence : sentences) {
      sentence.forEach(this::learnPlace);
    }
    var agreed = new ArrayList<List<Piece>>(sentences.size());
    for (List<Piece> sentence : sentences) {
      agreed.add(settle(sentence));
    }
    return agreed;
  }

  private void learn(Piece piece) {
    if (piece.kind() == Piece.Kind.PERSON) {
      families.add(words.sound(piece.end() - 1));
      if (piece.length() > 1) {
        families.add(words.sound(piece.from()));
        if (!titled[words.sentence(piece.from())]) {
          bearers.putIfAbsent(words.written(piece.end() - 1), piece.end());
        }
      }
    }
    boolean told = piece.kind() != Piece.Kind.UNKNOWN && piece.isName();
    if (told && !titled[words.sentence(piece.from())]) {
      kinds.putIfAbsent(key(piece), piece.kind());
    }
  }

  private void learnPlace(Piece piece) {
    boolean before = piece.from() < bearers.getOrDefault(words.written(piece.from()), 0);
    boolean inside = WHERE.contains(words.key(piece.from() - 1));
    if (isPlace(piece) && (before || inside)) {
      places.add(words.written(piece.from()));
    }
  }

  private static boolean isPlace(Piece piece) {
    boolean place =
        switch (piece.kind()) {
          case STATE, PLACE, DEMONYM -> true;
          default -> false;
        };
    return place && piece.length() == 1;
  }

  /** "Türk said", where Volker Türk was named before and nothing else is called so. */
  private boolean isBearer(Piece piece) {
    String word = words.written(piece.from());
    return isPlace(piece) && bearers.containsKey(word) && !places.contains(word);
  }

  private List<Piece> settle(List<Piece> pieces) {
    var settled = new ArrayList<Piece>(pieces.size());
    for (Piece piece : pieces) {
      Piece now =
          isBearer(piece)
              ? new Piece(piece.from(), piece.end(), Piece.Kind.PERSON, List.of(), OF_ANOTHER)
              : piece.kind() == Piece.Kind.UNKNOWN ? settle(piece) : piece;
      if (now.kind() != Piece.Kind.UNKNOWN) {
        settled.add(now);
      }
    }
    return settled;
  }

  private Piece settle(Piece piece) {
    if (piece.length() == 1 && families.contains(words.sound(piece.from()))) {
      return piece.as(Piece.Kind.PERSON, OF_ANOTHER);
    }
    Piece.Kind kind = kinds.get(key(piece));
    if (kind != null) {
      return piece.as(kind, "as-elsewhere");
    }
    if (isMonth(piece)) {
      return piece;
    }
    if (piece.length() == 1 && habits.isLeader(words.key(piece.from()))) {
      return piece.as(Piece.Kind.PERSON, "listed-family-name");
    }
    if (piece.length() == 1 && habits.isStatesman(words.key(piece.from()))) {
      return piece.as(Piece.Kind.PERSON, "listed-family-name");
    }
    return piece.as(Piece.Kind.OTHER, "capitals");
  }

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "of", "by", "since", "until", "till", "from", "last", "this", "next", "late",
          "early", "mid", "before", "after", "through", "during", "to", "and", "between", "on");

  /** "in May", "4 May": a month, whoever may bear its name. */
  private boolean isMonth(Piece piece) {
    String before = words.key(piece.from() - 1);
    boolean month = piece.length() == 1 && words.key(piece.from()).equals("may");
    return month
        && (BEFORE_MONTH.contains(before)
            || !before.isEmpty() && Character.isDigit(before.charAt(0)));
  }

  private String key(Piece piece) {
    var key = new StringBuilder();
    for (int i = piece.from(); i < piece.end(); i++) {
      key.append(key.isEmpty() ? "" : " ").append(words.key(i));
    }
    return key.toString();
  }
}
