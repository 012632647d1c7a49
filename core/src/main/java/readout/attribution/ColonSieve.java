package readout.attribution;

import java.util.List;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/** Attributions told by a colon alone: a transcript ("RUIZ: We shall stay.") or a headline. */
final class ColonSieve {

  /** States are written in so many letters at most: "USA:". */
  private static final int SHORT = 3;

  /** No speaker's name is longer. */
  private static final int LONGEST_NAME = 6;

  private final Surface surface;
  private final Tokens tokens;
  private final SourceClasses classes;

  ColonSieve(Surface surface, SourceClasses classes) {
    this.surface = surface;
    this.tokens = surface.tokens();
    this.classes = classes;
  }

  List<Draft> read(Sentence sentence) {
    int colon = colon(sentence);
    if (colon < 0) {
      return List.of();
    }
    if (Stamps.isStamp(surface, sentence.firstToken(), colon) || isDateline(sentence, colon)) {
      return List.of();
    }
    boolean capitals = isTranscript(sentence, colon);
    if (!capitals && !isHeadline(sentence, colon)) {
      return List.of();
    }
    Span content =
        capitals
            ? paragraphAfter(colon, sentence)
            : tokens.span(colon + 1, sentence.endToken() - 1);
    return List.of(draft(sentence, colon, content, capitals ? "transcript" : "headline"));
  }

  private Draft draft(Sentence sentence, int colon, Span content, String how) {
    return new Draft(
        List.of(tokens.span(sentence.firstToken(), colon - 1)),
        List.of(tokens.span(colon)),
        List.of(content),
        Stance.ASSERTS,
        "attribution.colon." + how,
        tokens.span(sentence.firstToken(), colon),
        sentence.index(),
        Draft.Joint.OWN,
        false);
  }

  private int colon(Sentence sentence) {
    int end = Math.min(sentence.endToken() - 1, sentence.firstToken() + LONGEST_NAME + 1);
    for (int i = sentence.firstToken() + 1; i < end; i++) {
      if (tokens.is(i, ":")) {
        return i;
      }
      if (!tokens.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A name in capitals at the head of a paragraph, or after the turn of another that stands there.
   */
  private boolean isTranscript(Sentence sentence, int colon) {
    if (!isTurn(sentence, colon)) {
      return false;
    }
    Sentence first = sentence;
    while (!opensParagraph(first)) {
      first = surface.text().sentences().get(first.index() - 1);
    }
    int label = colon(first);
    return label >= 0 && isTurn(first, label);
  }

  /** "DOHA: Five men landed": whence a report comes; nobody else takes a turn in it. */
  private boolean isDateline(Sentence sentence, int colon) {
    Span label = tokens.span(sentence.firstToken(), colon - 1);
    Mention named = surface.cast().at(label.start());
    boolean seat = label.of(surface.text().text()).equals("UNITED NATIONS");
    boolean place =
        named != null
            && named.span().covers(label)
            && isSeatOrPlace(surface.cast().of(named), label.of(surface.text().text()));
    return (seat || place && isTurn(sentence, colon))
        && surface.text().sentences().stream().noneMatch(this::isTurnOfPerson);
  }

  /** A place, or a seat of power that stands for its state, but not the state's own name. */
  private static boolean isSeatOrPlace(Actor actor, String label) {
    return actor.kind() == Actor.Kind.PLACE
        || actor.kind() == Actor.Kind.STATE
            && label.length() > SHORT
            && !actor.name().equalsIgnoreCase(label);
  }

  private boolean isTurnOfPerson(Sentence sentence) {
    int colon = colon(sentence);
    Mention named = surface.cast().at(sentence.span().start());
    return colon >= 0
        && isTurn(sentence, colon)
        && named != null
        && surface.cast().of(named).kind() == Actor.Kind.PERSON;
  }

  private boolean isTurn(Sentence sentence, int colon) {
    boolean named = false;
    if (Stamps.isStamp(surface, sentence.firstToken(), colon)) {
      return false;
    }
    for (int i = sentence.firstToken(); i < colon; i++) {
      String word = tokens.text(i);
      if (!word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
        return false;
      }
      named |= tokens.isAllCapitals(i) && word.length() > 2;
    }
    return named && isFollowedByText(colon, sentence) && !isTitle(sentence, colon);
  }

  /** The rest is in capitals too: a title, not a speaker. */
  private boolean isTitle(Sentence sentence, int colon) {
    for (int i = colon + 1; i < sentence.endToken(); i++) {
      if (tokens.isWord(i) && tokens.text(i).chars().anyMatch(Character::isLowerCase)) {
        return isLabel(tokens.lower(sentence.firstToken()));
      }
    }
    return true;
  }

  private boolean isFollowedByText(int colon, Sentence sentence) {
    return sentence.endToken() - colon > 2;
  }

  private boolean opensParagraph(Sentence sentence) {
    int before = sentence.index() - 1;
    return before < 0 || surface.text().sentences().get(before).paragraph() != sentence.paragraph();
  }

  /** "Kremlin: no talks are planned", where the name is known to be one that speaks. */
  private boolean isHeadline(Sentence sentence, int colon) {
    if (sentence.kind() != Sentence.Kind.HEADLINE && sentence.index() > 0) {
      return false;
    }
    return surface.chunks().firstVerb(sentence.firstToken(), colon) < 0
        && isFollowedByText(colon, sentence)
        && classes.isKnownSpeaker(sentence.firstToken(), colon);
  }

  private static boolean isLabel(String word) {
    return switch (word) {
      case "report",
          "video",
          "watch",
          "photos",
          "breaking",
          "developing",
          "explainer",
          "factbox",
          "timeline",
          "alert",
          "urgent",
          "correction",
          "editorial",
          "podcast",
          "exclusive",
          "update",
          "updated",
          "note",
          "editor's",
          "live",
          "analysis",
          "opinion",
          "ps",
          "nb",
          "fact",
          "myth",
          "read",
          "more",
          "related",
          "photo",
          "image",
          "source",
          "via",
          "tags",
          "published" ->
          true;
      default -> false;
    };
  }

  private Span paragraphAfter(int colon, Sentence sentence) {
    Sentence last = sentence;
    for (int i = sentence.index() + 1; i < surface.text().sentences().size(); i++) {
      Sentence next = surface.text().sentences().get(i);
      int label = colon(next);
      if (next.paragraph() != sentence.paragraph() || (label >= 0 && isTurn(next, label))) {
        break;
      }
      last = next;
    }
    return new Span(tokens.start(colon + 1), last.span().end());
  }
}
