package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.Part;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/**
 * Somebody quoted by somebody: "the envoy was quoted by the agency as saying that ...", "..., the
 * agency quoted the envoy as saying". The words are the envoy's, and that he said them is the
 * agency's.
 */
final class QuotedSieve {

  static final String RULE = "attribution.quoted-as";

  private final Surface surface;
  private final Tokens tokens;
  private final Subjects subjects;
  private final Bounds bounds;
  private final Adjuncts adjuncts;

  QuotedSieve(Surface surface) {
    this.surface = surface;
    this.tokens = surface.tokens();
    this.subjects = new Subjects(surface);
    this.bounds = new Bounds(surface);
    this.adjuncts = new Adjuncts(surface);
  }

  /** The drafts of a sentence, those of "quoted" in place of what other rules made of its words. */
  List<Draft> read(Sentence sentence, List<Draft> drafts) {
    var all = new ArrayList<>(drafts);
    for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
      if (tokens.is(i, "quoted") || tokens.is(i, "cited")) {
        Form form = form(i, sentence);
        if (form != null) {
          Span words = tokens.span(i, form.saying());
          all.removeIf(draft -> Merging.touch(draft.cue(), List.of(words)));
          all.addAll(drafts(form, sentence));
        }
      } else if (tokens.is(i, "name") && tokens.is(i - 1, "by")) {
        Span words = tokens.span(i - 1);
        // "Would not be quoted by name": nobody is quoted.
        all.removeIf(draft -> Merging.touch(draft.cue(), List.of(words)));
      }
    }
    return all;
  }

  /**
   * What stands where.
   *
   * @param quoted the word itself
   * @param speaker who is quoted
   * @param by who quotes him, if that is told
   * @param saying "saying", "telling" and the like
   * @param content what was said
   */
  private record Form(int quoted, Span speaker, @Nullable Span by, int saying, List<Span> content) {

    Form {
      content = List.copyOf(content);
    }
  }

  private @Nullable Form form(int quoted, Sentence sentence) {
    int floor = surface.floor(sentence, quoted);
    int first = quoted;
    while (first > floor && surface.is(first - 1, Part.AUXILIARY)) {
      first--;
    }
    return first < quoted
        ? passive(first, quoted, sentence, floor)
        : active(quoted, sentence, floor);
  }

  /** "The envoy was quoted [by the agency] as saying [by the agency] ...". */
  private @Nullable Form passive(int first, int quoted, Sentence sentence, int floor) {
    int ceiling = surface.ceiling(sentence, quoted);
    Subjects.Subject subject = subjects.of(first, floor);
    if (subject == null) {
      return null;
    }
    int before = endOfAgent(quoted + 1, ceiling);
    int as = before < 0 ? quoted + 1 : adjuncts.skipTimes(before + 1, ceiling);
    int saying = before >= 0 && tokens.is(as, ":") ? quoted : saying(as, ceiling);
    if (saying < 0) {
      return null;
    }
    int behind = saying == quoted ? -1 : endOfAgent(saying + 1, ceiling);
    Span by =
        before >= 0
            ? tokens.span(quoted + 2, before)
            : behind >= 0 ? tokens.span(saying + 2, behind) : null;
    int from = saying == quoted ? as : behind < 0 ? saying + 1 : behind + 1;
    Span said = said(from, sentence, ceiling, subject.first(), floor);
    return said == null ? null : new Form(quoted, subject.span(tokens), by, saying, List.of(said));
  }

  /** "..., the agency quoted the envoy as saying": what was said stands before. */
  private @Nullable Form active(int quoted, Sentence sentence, int floor) {
    int ceiling = surface.ceiling(sentence, quoted);
    Subjects.Subject subject = subjects.of(quoted, floor);
    int last = subject == null ? -1 : surface.chunks().nounPhraseEnd(quoted + 1, ceiling);
    int saying = last < 0 ? -1 : saying(last + 1, ceiling);
    if (subject == null || saying < 0 || !isOver(saying, ceiling)) {
      return null;
    }
    Span left = bounds.left(subject.first(), sentence, floor);
    return left == null
        ? null
        : new Form(
            quoted, tokens.span(quoted + 1, last), subject.span(tokens), saying, List.of(left));
  }

  /** The last token of "by the agency", -1 where none stands here. */
  private int endOfAgent(int by, int ceiling) {
    return tokens.is(by, "by") ? surface.chunks().nounPhraseEnd(by + 1, ceiling) : -1;
  }

  /** The verb of "as saying", -1 where none stands here. */
  private int saying(int as, int ceiling) {
    if (!tokens.is(as, "as") || as + 1 >= ceiling) {
      return -1;
    }
    return switch (tokens.lower(as + 1)) {
      case "saying",
          "telling",
          "stating",
          "adding",
          "warning",
          "insisting",
          "claiming",
          "denying",
          "declaring",
          "arguing",
          "announcing",
          "confirming" ->
          as + 1;
      default -> -1;
    };
  }

  private @Nullable Span said(int from, Sentence sentence, int ceiling, int edge, int floor) {
    if (isOver(from - 1, ceiling)) {
      return bounds.left(edge, sentence, floor);
    }
    int start = surface.isComma(from) || tokens.is(from, ":") ? from + 1 : from;
    int that = adjuncts.that(start, ceiling);
    int opens = that < 0 ? start : that;
    return bounds.right(opens, bounds.end(opens, sentence, ceiling, false));
  }

  /** Whether nothing that could have been said stands behind a token: a hearer or a day at most. */
  private boolean isOver(int last, int ceiling) {
    int from = last + 1;
    int hearer = surface.chunks().nounPhraseEnd(from, ceiling);
    int after = adjuncts.skip(hearer < 0 ? from : hearer + 1, ceiling);
    return after >= ceiling
        || surface.is(after, Part.MARK)
            && !surface.opensQuotation(after + 1)
            && !surface.opensQuotation(after)
            && !tokens.is(after, ":");
  }

  private List<Draft> drafts(Form form, Sentence sentence) {
    Span saying = tokens.span(form.saying());
    Draft inner = draft(form.speaker(), saying, form.content(), sentence);
    if (form.by() == null) {
      return List.of(inner);
    }
    var around = new ArrayList<>(List.of(form.speaker(), saying));
    around.addAll(form.content());
    around.sort(null);
    return List.of(draft(form.by(), tokens.span(form.quoted()), around, sentence), inner);
  }

  private static Draft draft(@Nullable Span source, Span cue, List<Span> content, Sentence of) {
    return new Draft(
        source == null ? List.of() : List.of(source),
        List.of(cue),
        content,
        Stance.ASSERTS,
        RULE,
        source == null ? cue : cue.union(source),
        of.index(),
        Draft.Joint.OWN,
        true);
  }
}
