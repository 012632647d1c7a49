package readout.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * The pieces that proposed names would make: whole words without marks and small words at their
 * ends, and what most proposals of the same words in the document take them for.
 */
final class ProposedPieces {

  /** A proposal that cannot be one name is no surer than this. */
  private static final double DOUBTFUL = 0.49;

  /** Letters of the longest small word that many names have inside: "with", "from". */
  private static final int SHORT = 4;

  private final Words words;
  private final List<NameProposal> proposals;
  private final Map<String, Map<Mention.Type, Double>> votes = new HashMap<>();
  private final Map<String, Double> surest = new HashMap<>();

  /**
   * @param proposals in text order
   */
  ProposedPieces(Words words, List<NameProposal> proposals) {
    this.words = words;
    this.proposals = List.copyOf(proposals);
    proposals.stream().filter(it -> it.sure() >= 0.5).forEach(this::count);
  }

  /** A proposed piece and how sure it is. */
  record Seen(Piece piece, double sure) {

    Piece.Kind kind() {
      return piece.kind();
    }

    boolean meets(Piece other) {
      return piece.from() < other.end() && other.from() < piece.end();
    }

    boolean covers(Piece other) {
      return piece.from() <= other.from() && other.end() <= piece.end();
    }

    boolean isAsLongAs(Piece other) {
      return piece.from() == other.from() && piece.end() == other.end();
    }

    /** The same from a later word on. */
    Seen from(int word) {
      return new Seen(new Piece(word, piece.end(), kind(), List.of(), piece.rule()), sure);
    }
  }

  private void count(NameProposal proposal) {
    String key = key(proposal.span());
    surest.merge(key, proposal.sure(), Math::max);
    votes
        .computeIfAbsent(key, words -> new EnumMap<>(Mention.Type.class))
        .merge(proposal.type(), proposal.sure(), Double::sum);
  }

  private String key(Span span) {
    return Spelling.slug(span.of(words.text()));
  }

  /**
   * What the words of a piece are wherever the document has them, the second reader being this sure
   * of one of them; null when it never is.
   */
  Piece.@Nullable Kind surely(Piece piece, double sure) {
    String key = key(words.span(piece.from(), piece.end()));
    return surest.getOrDefault(key, 0.0) >= sure ? kind(usual(key, Mention.Type.MISC)) : null;
  }

  /** Those of one sentence, in text order. */
  List<Seen> of(int sentence) {
    var found = new ArrayList<Seen>();
    int first = words.firstOf(sentence);
    int last = words.firstOf(sentence + 1);
    for (NameProposal proposal : first == last ? List.<NameProposal>of() : proposals) {
      boolean inside =
          proposal.span().start() < words.end(last - 1)
              && proposal.span().end() > words.start(first);
      Piece piece = inside ? piece(proposal, first, last) : null;
      if (piece != null && piece.length() > 0) {
        found.add(new Seen(piece, isWhole(piece) ? proposal.sure() : DOUBTFUL));
      }
    }
    return found;
  }

  private Piece piece(NameProposal proposal, int first, int last) {
    int from = first;
    while (from < last && words.end(from) <= proposal.span().start()) {
      from++;
    }
    int end = from;
    while (end < last && words.start(end) < proposal.span().end()) {
      end++;
    }
    while (from < end && !opens(from)) {
      from++;
    }
    while (end > from && !closes(end - 1)) {
      end--;
    }
    Piece.Kind kind = kind(usual(key(proposal.span()), proposal.type()));
    int stop = kind == Piece.Kind.PERSON ? endOfPerson(from, end) : end;
    return new Piece(from, stop, kind, List.of(), proposal.model());
  }

  /** "von der Leyen" and "al-Assad" may begin small, "former" begins no name. */
  private boolean opens(int at) {
    return words.isWord(at) && (isGreat(at) || Names.isParticle(words.key(at)));
  }

  /** "Jae-in" ends small. */
  private boolean closes(int at) {
    return words.isWord(at) && (isGreat(at) || words.isJoined(at));
  }

  /**
   * Before the first small word that goes on no person's name: "Ada Brook" of "Ada Brook of Ghent".
   */
  private int endOfPerson(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (words.isWord(i) && !closes(i) && !Names.isParticle(words.key(i))) {
        return i;
      }
    }
    return end;
  }

  /** "British edition Daily Mail" is two names: no longer word within a name is small. */
  private boolean isWhole(Piece piece) {
    for (int i = piece.from(); i < piece.end(); i++) {
      boolean small = words.isWord(i) && !closes(i) && !Names.isParticle(words.key(i));
      if (small && words.end(i) - words.start(i) > SHORT) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word has a capital or a digit: "McKee", "eBay", "3M". */
  private boolean isGreat(int at) {
    return words
        .written(at)
        .codePoints()
        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private Mention.Type usual(String key, Mention.Type otherwise) {
    Mention.Type best = otherwise;
    Map<Mention.Type, Double> each = votes.getOrDefault(key, Map.of());
    for (Mention.Type type : Mention.Type.values()) {
      best = each.getOrDefault(type, 0.0) > each.getOrDefault(best, 0.0) ? type : best;
    }
    return best;
  }

  private static Piece.Kind kind(Mention.Type type) {
    return switch (type) {
      case PERSON -> Piece.Kind.PERSON;
      case ORG -> Piece.Kind.ORGANISATION;
      case PLACE -> Piece.Kind.PLACE;
      case MISC -> Piece.Kind.OTHER;
    };
  }
}
