package readout.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.SegmentedText;
import readout.text.Sentence;

/**
 * Weighs what a second reader takes for names against what lists and rules found. What a list knows
 * stands; of a name that no list has, the second reader tells bounds and kind where it is sure;
 * what only a rule guessed is no actor where the second reader sees none.
 */
final class ProposedNames {

  /** How sure a name must be that neither list nor rule sees, for it makes an actor. */
  private static final double ALONE = 0.8;

  /** How sure a proposal must be that tells what an unlisted name is, and where it ends. */
  private static final double SURE = 0.7;

  /** How sure a proposal must be that tells otherwise than a list. */
  private static final double AGAINST_LIST = 0.9;

  private static final Set<String> LINKS = Set.of("of", "for", "to");
  private static final Set<String> GOVERNMENTS = Set.of("government", "govt");

  private static final Set<String> COMPANIES =
      Set.of("ag", "co", "company", "corp", "corporation", "inc", "llc", "ltd", "plc", "sa");

  /** Rules that tell an event by its last word. */
  private static final Set<String> EVENTS = Set.of("event-word", "election");

  private final Words words;
  private final SegmentedText text;
  private final ProposedPieces proposed;

  /**
   * @param proposals in text order
   */
  ProposedNames(Words words, SegmentedText text, List<NameProposal> proposals) {
    this.words = words;
    this.text = text;
    this.proposed = new ProposedPieces(words, proposals);
  }

  /** The pieces of one sentence, weighed. */
  List<Piece> weigh(int sentence, List<Piece> pieces) {
    if (text.sentences().get(sentence).kind() == Sentence.Kind.FURNITURE) {
      return pieces;
    }
    List<ProposedPieces.Seen> seen = proposed.of(sentence);
    var names = new ArrayList<Piece>(pieces.size());
    for (ProposedPieces.Seen one : seen) {
      Piece name = name(one, pieces);
      if (name != null) {
        names.add(name);
      }
    }
    var weighed = new ArrayList<>(names);
    pieces.stream()
        .filter(piece -> names.stream().noneMatch(it -> meet(it, piece)))
        .forEach(piece -> weighed.add(left(piece, seen)));
    weighed.sort(Comparator.comparingInt(Piece::from));
    return weighed;
  }

  private static boolean meet(Piece one, Piece other) {
    return one.from() < other.end() && other.from() < one.end();
  }

  /** What a proposal puts in the place of the pieces it meets; null when they stand. */
  private @Nullable Piece name(ProposedPieces.Seen proposal, List<Piece> pieces) {
    ProposedPieces.Seen seen = proposal.sure() < SURE ? null : untitled(proposal, pieces);
    if (seen == null) {
      return null;
    }
    List<Piece> met = pieces.stream().filter(seen::meets).toList();
    if (met.isEmpty()) {
      return seen.sure() < ALONE ? null : seen.piece();
    }
    if (isGovernment(met, seen) || met.stream().anyMatch(it -> stands(it, seen))) {
      return null;
    }
    Piece first = met.getFirst();
    if (isCompany(met, seen)) {
      return new Piece(
          first.from(), seen.piece().end(), first.kind(), first.meanings(), first.rule());
    }
    return seen.isAsLongAs(first) && seen.kind() == first.kind() ? first : seen.piece();
  }

  /** "Boeing Co." where the list has "Boeing": the same company. */
  private boolean isCompany(List<Piece> met, ProposedPieces.Seen seen) {
    Piece first = met.getFirst();
    return first.kind() == Piece.Kind.ORGANISATION
        && seen.kind() == first.kind()
        && first.from() == seen.piece().from()
        && !first.meanings().isEmpty()
        && first.end() + 1 == seen.piece().end()
        && COMPANIES.contains(words.key(first.end()));
  }

  /** A name without the title before it; null when it is a title and no name. */
  private ProposedPieces.@Nullable Seen untitled(ProposedPieces.Seen proposal, List<Piece> pieces) {
    ProposedPieces.Seen seen = proposal;
    for (Piece piece : pieces) {
      if (isTitle(piece) && seen.meets(piece)) {
        boolean person = seen.kind() == Piece.Kind.PERSON;
        if (isOffice(piece, seen) || (person && piece.end() >= seen.piece().end())) {
          return null;
        }
        seen = person ? seen.from(piece.end()) : seen;
      }
    }
    return seen;
  }

  private static boolean isTitle(Piece piece) {
    Listing.Role role = piece.meaning(Listing.Role.class);
    return piece.kind() == Piece.Kind.HONORIFIC
        || (piece.kind() == Piece.Kind.ROLE && role != null && !role.group());
  }

  /** "Emperor of Mexico", "Minister for Europe": somebody's title, no body's name. */
  private boolean isOffice(Piece title, ProposedPieces.Seen seen) {
    return title.from() == seen.piece().from() && LINKS.contains(words.key(title.end()));
  }

  /** "United States government": the state itself, no body beside it. */
  private boolean isGovernment(List<Piece> met, ProposedPieces.Seen seen) {
    Piece.Kind first = met.getFirst().kind();
    return met.size() == 2
        && (first == Piece.Kind.STATE || first == Piece.Kind.DEMONYM)
        && GOVERNMENTS.contains(words.key(seen.piece().end() - 1));
  }

  /** Whether a piece stands whatever is proposed over it. */
  private static boolean stands(Piece piece, ProposedPieces.Seen seen) {
    if (EVENTS.contains(piece.rule())) {
      return seen.sure() < AGAINST_LIST;
    }
    boolean within = seen.covers(piece) && !seen.isAsLongAs(piece);
    return !piece.meanings().isEmpty() && !within && !isPersonOfThatName(piece, seen);
  }

  /** "Paris", "Jordan": a listed place that the second reader surely takes for a person. */
  private static boolean isPersonOfThatName(Piece piece, ProposedPieces.Seen seen) {
    boolean place = piece.kind() == Piece.Kind.PLACE || piece.kind() == Piece.Kind.STATE;
    return place
        && piece.length() == 1
        && seen.isAsLongAs(piece)
        && seen.kind() == Piece.Kind.PERSON
        && seen.sure() >= AGAINST_LIST;
  }

  /**
   * A piece in whose place no name came: what a mere guess is, the same words elsewhere in the
   * document tell; where nothing is seen at all, it is no actor.
   */
  private Piece left(Piece piece, List<ProposedPieces.Seen> seen) {
    if (!piece.meanings().isEmpty() || !piece.isName() || EVENTS.contains(piece.rule())) {
      return piece;
    }
    Piece.Kind elsewhere = proposed.surely(piece, SURE);
    if (elsewhere != null) {
      return piece.kind() == elsewhere ? piece : piece.as(elsewhere, "as-elsewhere");
    }
    return isGuess(piece) && seen.stream().noneMatch(it -> it.meets(piece))
        ? piece.as(Piece.Kind.OTHER, "capitals")
        : piece;
  }

  private static boolean isGuess(Piece piece) {
    return switch (piece.kind()) {
      case PERSON, ORGANISATION, PLACE, STATE -> true;
      case SEAT, DEMONYM, ROLE, HONORIFIC, OTHER, UNKNOWN -> false;
    };
  }
}
