package readout.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.text.Part;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/** Attributions told by a fixed phrase of {@code phrases.txt}: "according to", "reportedly". */
final class PhraseSieve {

  /** What a phrase does. */
  enum Kind {
    SOURCE,
    NOBODY,
    /** Said beside: "it is understood". */
    ASIDE,
    IMPERSONAL
  }

  /** One line of the file. */
  record Phrase(List<String> words, Kind kind, Stance stance, String example) {
    Phrase {
      words = List.copyOf(words);
    }

    String rule() {
      return "attribution." + String.join("-", words).replace("'", "");
    }
  }

  static final List<Phrase> PHRASES =
      CueFile.lines("phrases.txt").stream().map(PhraseSieve::phrase).toList();
  private static final Map<String, List<Phrase>> BY_FIRST = byFirst();

  private final Surface surface;
  private final Tokens tokens;
  private final Bounds bounds;

  PhraseSieve(Surface surface) {
    this.surface = surface;
    this.tokens = surface.tokens();
    this.bounds = new Bounds(surface);
  }

  private static Phrase phrase(String line) {
    String[] fields = line.split(" ; ", 4);
    return new Phrase(
        List.of(fields[0].split(" ", -1)),
        Kind.valueOf(fields[1]),
        Stance.valueOf(fields[2]),
        fields[3]);
  }

  private static Map<String, List<Phrase>> byFirst() {
    var index = new HashMap<String, List<Phrase>>();
    for (Phrase phrase : PHRASES) {
      index.computeIfAbsent(phrase.words().getFirst(), key -> new ArrayList<>()).add(phrase);
    }
    return index;
  }

  List<Draft> read(Sentence sentence) {
    var drafts = new ArrayList<Draft>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Draft draft = at(i, sentence);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private @Nullable Draft at(int i, Sentence sentence) {
    for (Phrase phrase : BY_FIRST.getOrDefault(tokens.lower(i), List.of())) {
      if (isAt(phrase, i)) {
        return switch (phrase.kind()) {
          case SOURCE -> source(phrase, i, sentence);
          case NOBODY -> nobody(phrase, i, sentence);
          case ASIDE -> aside(phrase, i, sentence);
          case IMPERSONAL -> impersonal(phrase, i, sentence);
        };
      }
    }
    return null;
  }

  private boolean isAt(Phrase phrase, int i) {
    for (int k = 0; k < phrase.words().size(); k++) {
      if (!tokens.is(i + k, phrase.words().get(k))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Draft source(Phrase phrase, int i, Sentence sentence) {
    int ceiling = surface.ceiling(sentence, i);
    int floor = surface.floor(sentence, i);
    int from = i + phrase.words().size();
    int end = endOfSource(from, ceiling);
    if (end <= from) {
      return null;
    }
    var content = new ArrayList<Span>();
    Span left = i > floor ? bounds.left(i, sentence, floor) : null;
    if (left != null) {
      content.add(left);
    }
    Span right = after(end, sentence, ceiling, left == null);
    if (right != null) {
      content.add(right);
    }
    if (refersBack(phrase, i, floor, right)) {
      content.clear();
      content.addAll(sentenceBefore(sentence));
    }
    return content.isEmpty()
        ? null
        : new Draft(
            List.of(tokens.span(from, end - 1)),
            List.of(tokens.span(i, from - 1)),
            content,
            phrase.stance(),
            phrase.rule(),
            tokens.span(i, end - 1),
            sentence.index(),
            Draft.Joint.OWN,
            true);
  }

  /** "This became known to X", "That is according to X": the sentence before is what X said. */
  private boolean refersBack(Phrase phrase, int i, int floor, @Nullable Span right) {
    boolean alone = i - floor == 2 && surface.is(i - 1, Part.AUXILIARY) && isPointer(floor);
    return right == null && (alone || phrase.words().getFirst().equals("this"));
  }

  private boolean isPointer(int i) {
    return tokens.is(i, "this") || tokens.is(i, "that");
  }

  private List<Span> sentenceBefore(Sentence sentence) {
    return sentence.index() == 0
        ? List.of()
        : List.of(surface.text().sentences().get(sentence.index() - 1).span());
  }

  /** The source runs to the next mark, or to the verb of the clause it stands in. */
  private int endOfSource(int from, int ceiling) {
    int last = surface.chunks().nounPhraseEnd(from, ceiling);
    if (last < 0) {
      return surface.is(from, Part.OBJECT_PRONOUN) ? from + 1 : -1;
    }
    int i = last + 1;
    while (i < ceiling && !isSourceEnd(i)) {
      i++;
    }
    return i;
  }

  private boolean isSourceEnd(int i) {
    return (surface.is(i, Part.MARK)
            && !tokens.is(i, "(")
            && !tokens.is(i, ")")
            && !surface.isQuoteMark(i))
        || surface.is(i, Part.AUXILIARY)
        || surface.is(i, Part.MODAL);
  }

  private @Nullable Span after(int end, Sentence sentence, int ceiling, boolean first) {
    boolean comma = surface.isComma(end) || surface.isDash(end) || tokens.is(end, ":");
    int from = comma ? end + 1 : end;
    if (from >= ceiling || (!first && !comma)) {
      return null;
    }
    if (!first
        && (surface.is(from, Part.RELATIVE)
            || surface.is(from, Part.COORDINATOR)
            || surface.is(from, Part.GERUND)
            || surface.is(from, Part.SUBORDINATOR))) {
      return null;
    }
    return bounds.right(from, bounds.end(from, sentence, ceiling, false));
  }

  private @Nullable Draft nobody(Phrase phrase, int i, Sentence sentence) {
    int floor = surface.floor(sentence, i);
    int ceiling = surface.ceiling(sentence, i);
    int start = clauseStart(i, floor);
    var content = new ArrayList<Span>();
    if (start < i) {
      content.add(tokens.span(start, i - 1));
    }
    Span right = bounds.right(i + 1, clauseEnd(i + 1, sentence, ceiling));
    if (right != null) {
      content.add(right);
    }
    if (content.isEmpty()) {
      return null;
    }
    return unsourced(phrase, tokens.span(i), content, sentence);
  }

  /** "The port, it is understood, will close": between commas, or at the end after one. */
  private @Nullable Draft aside(Phrase phrase, int i, Sentence sentence) {
    int floor = surface.floor(sentence, i);
    int ceiling = surface.ceiling(sentence, i);
    int end = i + phrase.words().size();
    boolean parted = surface.isComma(end) || surface.isStop(end, sentence);
    Span left =
        i > floor && parted && surface.isComma(i - 1) ? bounds.left(i, sentence, floor) : null;
    if (left == null) {
      return null;
    }
    var content = new ArrayList<Span>(List.of(left));
    Span right = after(end, sentence, ceiling, false);
    if (right != null) {
      content.add(right);
    }
    return unsourced(phrase, tokens.span(i, end - 1), content, sentence);
  }

  private static Draft unsourced(Phrase phrase, Span cue, List<Span> content, Sentence sentence) {
    return new Draft(
        List.of(),
        List.of(cue),
        content,
        phrase.stance(),
        phrase.rule(),
        cue,
        sentence.index(),
        Draft.Joint.OWN,
        false);
  }

  private int clauseStart(int i, int floor) {
    int start = i;
    while (start > floor
        && !surface.is(start - 1, Part.MARK)
        && !surface.is(start - 1, Part.SUBORDINATOR)
        && (!surface.is(start - 1, Part.COORDINATOR) || joinsNames(start - 1, floor))) {
      start--;
    }
    return start;
  }

  /** "Ruiz and Lee": two names make one subject. */
  private boolean joinsNames(int joint, int floor) {
    return joint - 1 >= floor
        && surface.is(joint - 1, Part.NAME)
        && surface.is(joint + 1, Part.NAME);
  }

  private int clauseEnd(int from, Sentence sentence, int ceiling) {
    int end = bounds.end(from, sentence, ceiling, false);
    for (int i = from; i < end; i++) {
      if (surface.isComma(i) && surface.quotedIn(i) == surface.quotedIn(from - 1)
          || opensSideClause(i, end)) {
        return i;
      }
    }
    return end;
  }

  /** "reportedly ready to talk after X threatened": the threat is no hearsay. */
  private boolean opensSideClause(int i, int end) {
    boolean opener = tokens.is(i, "after") || tokens.is(i, "before") || tokens.is(i, "as");
    return opener && surface.chunks().firstVerb(i + 1, end) >= 0;
  }

  private @Nullable Draft impersonal(Phrase phrase, int i, Sentence sentence) {
    int ceiling = surface.ceiling(sentence, i);
    int from = i + phrase.words().size();
    Span right = bounds.right(from, bounds.end(from, sentence, ceiling, false));
    Span cue = tokens.span(i, from - 1);
    return right == null ? null : unsourced(phrase, cue, List.of(right), sentence);
  }
}
