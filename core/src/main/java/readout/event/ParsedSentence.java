package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.actor.Mention;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/**
 * A sentence with its chunks and clauses: what the rules look at.
 *
 * @param text the document
 * @param sentence the sentence
 * @param cast who is in the document
 * @param chunks noun phrases and verb groups
 * @param clauses who does what
 */
record ParsedSentence(
    SegmentedText text, Sentence sentence, Cast cast, List<Chunk> chunks, List<Clause> clauses) {

  Tokens tokens() {
    return text.tokens();
  }

  Chunk chunk(int index) {
    return chunks.get(index);
  }

  Span span(int firstChunk, int lastChunk) {
    return tokens().span(chunks.get(firstChunk).first(), chunks.get(lastChunk).last());
  }

  /** The noun that heads a noun phrase, in the singular. */
  String head(int chunk) {
    return singular(tokens().lower(chunks.get(chunk).head()));
  }

  String word(int chunk) {
    return tokens().lower(chunks.get(chunk).first());
  }

  boolean isQuestion() {
    int last = sentence.span().end() - 1;
    while (last > sentence.span().start() && "\"”’')".indexOf(text.text().charAt(last)) >= 0) {
      last--;
    }
    return text.text().charAt(last) == '?';
  }

  static String singular(String noun) {
    if (noun.length() > 4 && noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean plural =
        noun.length() > 3
            && noun.endsWith("s")
            && !noun.endsWith("ss")
            && !noun.endsWith("us")
            && !noun.endsWith("is");
    return plural ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** The mention that a noun phrase is, if it is somebody. */
  @Nullable Integer party(int chunk) {
    Chunk nouns = chunks.get(chunk);
    if (isAheadOfName(chunk)) {
      return null;
    }
    Span head = tokens().span(nouns.head());
    for (int mention : nouns.mentions()) {
      Mention found = cast.mentions().get(mention);
      if (found.span().covers(head) && (isSomebody(mention) || isKnownPlace(mention))) {
        return mention;
      }
    }
    if (counted(chunk)) {
      return party(chunk + 2);
    }
    return BODIES.contains(head(chunk)) ? ownState(chunk) : null;
  }

  /** "Uganda's army", "Iraqi warplanes": what a state's body does, the state does. */
  private @Nullable Integer ownState(int chunk) {
    List<Integer> owners = owners(chunk);
    if (owners.isEmpty()) {
      return null;
    }
    int owner = owners.getLast();
    return switch (cast.of(cast.mentions().get(owner)).kind()) {
      case STATE, ARMED_GROUP -> owner;
      default -> null;
    };
  }

  private static final Set<String> BODIES =
      Set.of(
          "army",
          "military",
          "navy",
          "warplane",
          "jet",
          "aircraft",
          "helicopter",
          "tank",
          "artillery",
          "government",
          "parliament",
          "ministry",
          "cabinet",
          "court",
          "embassy",
          "delegation",
          "side",
          "force",
          "troop",
          "soldier",
          "police",
          "authority",
          "regime",
          "warship");

  /** "As he prepared to leave, the minister": the pronoun looks ahead, whom it means is unsure. */
  private boolean isAheadOfName(int chunk) {
    boolean opens =
        chunk == 1
            && (chunks.getFirst().is(Chunk.Kind.SUBORDINATOR)
                || chunks.getFirst().is(Chunk.Kind.PREPOSITION));
    return opens && Words.SUBJECT_PRONOUNS.contains(word(chunk));
  }

  /** The chunk that is counted: "rockets" in "dozens of rockets"; else the chunk itself. */
  int meant(int chunk) {
    return counted(chunk) ? chunk + 2 : chunk;
  }

  /** "thousands of protesters", "members of the council": those behind "of" are meant. */
  private boolean counted(int chunk) {
    boolean of =
        chunk + 2 < chunks.size()
            && chunks.get(chunk + 1).is(Chunk.Kind.PREPOSITION)
            && word(chunk + 1).equals("of")
            && chunks.get(chunk + 2).is(Chunk.Kind.NOUNS);
    return of
        && switch (head(chunk)) {
          case "thousand",
              "hundred",
              "dozen",
              "score",
              "group",
              "number",
              "crowd",
              "majority",
              "member",
              "most",
              "some",
              "one",
              "two",
              "many",
              "million",
              "lot",
              "column",
              "wave" ->
              true;
          default -> false;
        };
  }

  /** A place whose state is known can stand for it, or suffer what is done there. */
  private boolean isKnownPlace(int mention) {
    Actor actor = cast.of(cast.mentions().get(mention));
    return actor.kind() == Actor.Kind.PLACE && actor.country() != null;
  }

  /** Owners and nationalities inside a noun phrase, before its head: "Iraq's", "Ukrainian". */
  List<Integer> owners(int chunk) {
    Chunk nouns = chunks.get(chunk);
    Span head = tokens().span(nouns.head());
    var owners = new ArrayList<Integer>();
    int from = tokens().start(nouns.first());
    for (int mention = firstMention(from); mention < cast.mentions().size(); mention++) {
      Mention found = cast.mentions().get(mention);
      if (found.span().start() >= head.start()) {
        break;
      }
      if (found.span().end() <= head.start() && isSomebody(mention)) {
        owners.add(mention);
      }
    }
    return owners;
  }

  /** Index of the first mention that starts at or behind an offset. */
  private int firstMention(int offset) {
    int low = 0;
    int high = cast.mentions().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cast.mentions().get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Persons, states, bodies and groups can act; a place that stands for nobody cannot. */
  boolean isSomebody(int mention) {
    Mention found = cast.mentions().get(mention);
    Actor actor = cast.of(found);
    boolean unresolvedPronoun =
        found.form() == Mention.Form.PRONOUN
            && actor.id().startsWith("local:")
            && (actor.kind() == Actor.Kind.GROUP
                || actor.name().equalsIgnoreCase(found.span().of(text.text())));
    return !unresolvedPronoun
        && switch (actor.kind()) {
          case PERSON, STATE, ORGANISATION, ARMED_GROUP, FORMAT, GROUP, OUTLET -> true;
          case PLACE, OTHER -> false;
        };
  }

  boolean isPlace(int mention) {
    Actor.Kind kind = cast.of(cast.mentions().get(mention)).kind();
    return kind == Actor.Kind.PLACE || kind == Actor.Kind.STATE;
  }

  String lower(int firstChunk, int lastChunk) {
    return span(firstChunk, lastChunk).of(text.text()).toLowerCase(Locale.ROOT);
  }
}
