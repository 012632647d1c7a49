package readout.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Phrases of the tables, found in one pass: by their first word, the longest first. */
final class Lexicon {

  /** "People's Republic", "Farmers' Union", however the apostrophe is written. */
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?= )|(?<=s)['’](?= )");

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /** How a phrase must be written to count. */
  enum Letters {
    /** As it comes: role nouns. */
    ANY,
    /** At least its first letter a capital: names. */
    CAPITAL_FIRST,
    /** Nothing but capitals, since the word in small letters is another: US, WHO. */
    ALL_CAPITALS,
    /** Its own capitals and small letters, or nothing but capitals: LeT, not "Let". */
    OWN_CAPITALS
  }

  /**
   * One phrase.
   *
   * @param words folded
   * @param written as the table writes it
   * @param letters how it must be written
   * @param listing what it means
   */
  record Entry(List<String> words, String written, Letters letters, Listing listing) {}

  /** Adds a phrase as a table writes it; one without any letter or digit is passed over. */
  void add(String phrase, Listing listing, boolean common) {
    String bare = phrase.startsWith("the ") ? phrase.substring(4) : phrase;
    String key = key(bare);
    if (!key.isEmpty()) {
      List<String> words = List.of(key.split(" ", -1));
      put(new Entry(words, bare, letters(bare, key, common), listing));
    }
  }

  private void put(Entry entry) {
    List<Entry> entries = byFirst.computeIfAbsent(entry.words().get(0), word -> new ArrayList<>(2));
    int at = 0;
    while (at < entries.size() && entries.get(at).words().size() >= entry.words().size()) {
      at++;
    }
    entries.add(at, entry);
  }

  /** Folds as {@link Words} does: a possessive is a word of its own. */
  private static String key(String phrase) {
    return POSSESSIVE
        .splitAsStream(phrase)
        .map(Spelling::fold)
        .collect(Collectors.joining(" 's "))
        .strip();
  }

  private static Letters letters(String phrase, String key, boolean common) {
    if (common) {
      return Letters.ANY;
    }
    if (isShortForm(phrase)) {
      return Letters.OWN_CAPITALS;
    }
    boolean shouted = phrase.equals(phrase.toUpperCase(java.util.Locale.ROOT));
    return shouted && key.length() <= 3 ? Letters.ALL_CAPITALS : Letters.CAPITAL_FIRST;
  }

  /** "LeT", "MoD", "AfD": a short word with a capital behind its first letter and a small one. */
  private static boolean isShortForm(String phrase) {
    boolean letters = phrase.length() <= 5 && phrase.chars().allMatch(Character::isLetter);
    return letters
        && phrase.chars().skip(1).anyMatch(Character::isUpperCase)
        && phrase.chars().anyMatch(Character::isLowerCase);
  }

  /** All meanings of the longest phrase that starts at a word; empty when none does. */
  List<Entry> longest(Words words, int at) {
    List<Entry> entries = byFirst.get(words.key(at));
    if (entries == null) {
      return List.of();
    }
    var found = new ArrayList<Entry>(2);
    for (Entry entry : entries) {
      boolean shorter = !found.isEmpty() && entry.words().size() < found.get(0).words().size();
      if (shorter) {
        break;
      }
      if (matches(entry, words, at)) {
        found.add(entry);
      }
    }
    return found;
  }

  /** Meanings of one folded word on its own. */
  List<Entry> alone(String key) {
    var found = new ArrayList<Entry>();
    for (Entry entry : byFirst.getOrDefault(key, List.of())) {
      if (entry.words().size() == 1) {
        found.add(entry);
      }
    }
    return found;
  }

  private static boolean matches(Entry entry, Words words, int at) {
    int length = entry.words().size();
    if (at + length > words.size() || words.sentence(at) != words.sentence(at + length - 1)) {
      return false;
    }
    for (int k = 1; k < length; k++) {
      if (!entry.words().get(k).equals(words.key(at + k))) {
        return false;
      }
    }
    return written(entry, words, at);
  }

  private static boolean written(Entry entry, Words words, int at) {
    return switch (entry.letters()) {
      case ANY -> true;
      case CAPITAL_FIRST -> capitals(entry, words, at);
      case ALL_CAPITALS -> words.isAllCapitals(at);
      case OWN_CAPITALS -> words.written(at).equals(entry.written()) || words.isAllCapitals(at);
    };
  }

  /** A name of several words needs a capital at both ends: "the Hill", not "Over the hill". */
  private static boolean capitals(Entry entry, Words words, int at) {
    int last = at + entry.words().size() - 1;
    boolean number = Character.isDigit(words.first(last));
    boolean small = last > at && words.isCapitalised(last) && isSmall(entry.written());
    return (words.isCapitalised(at) || Character.isDigit(words.first(at)) || small)
        && (words.isCapitalised(last)
            || number
            || !entry.listing().getClass().equals(Listing.Seat.class));
  }

  /** "south Korean", "mainland China": the table writes its first word small. */
  private static boolean isSmall(String written) {
    return Character.isLowerCase(written.charAt(0));
  }

  /** The first meaning of one kind, if the phrase has it. */
  static <T extends Listing> @Nullable T as(Class<T> kind, List<Listing> meanings) {
    for (Listing listing : meanings) {
      if (kind.isInstance(listing)) {
        return kind.cast(listing);
      }
    }
    return null;
  }
}
