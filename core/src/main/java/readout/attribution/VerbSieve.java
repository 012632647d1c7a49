package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.Part;
import readout.text.Quotation;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/** Attributions told by a verb of {@code verbs.txt}. */
final class VerbSieve {

  /** Words of time and place between an agent and what he said. */
  private static final int MOST_BESIDE = 10;

  private final CueLexicon lexicon;
  private final Surface surface;
  private final Tokens tokens;
  private final Subjects subjects;
  private final Bounds bounds;
  private final Adjuncts adjuncts;
  private final SourceClasses classes;

  VerbSieve(CueLexicon lexicon, Surface surface, SourceClasses classes) {
    this.classes = classes;
    this.lexicon = lexicon;
    this.surface = surface;
    this.tokens = surface.tokens();
    this.subjects = new Subjects(surface);
    this.bounds = new Bounds(surface);
    this.adjuncts = new Adjuncts(surface);
  }

  /** The attributions of a sentence in text order of their verbs. */
  List<Draft> read(Sentence sentence) {
    var drafts = new ArrayList<Draft>();
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      Found found = at(i, sentence);
      if (found != null) {
        drafts.add(found.draft());
      }
      i += found == null ? 1 : found.cue().length();
    }
    return drafts;
  }

  private record Found(Draft draft, VerbCue cue) {}

  private @Nullable Found at(int i, Sentence sentence) {
    for (VerbCue cue : isSurname(i, sentence) ? List.<VerbCue>of() : lexicon.verbsAt(tokens, i)) {
      int floor = surface.floor(sentence, i);
      VerbGroup group = VerbGroup.read(surface.chunks(), tokens, cue, i, floor);
      var place = new Place(sentence, cue, group, floor, surface.ceiling(sentence, i));
      Draft draft = isToldAtAll(place) ? draft(place) : null;
      if (draft != null) {
        return new Found(draft, cue);
      }
    }
    return null;
  }

  /** "Omar Said signed": no verb. */
  private boolean isSurname(int i, Sentence sentence) {
    return i > sentence.firstToken()
        && sentence.kind() != Sentence.Kind.HEADLINE
        && tokens.span(i).of(surface.text().text()).equals("Said")
        && surface.is(i - 1, Part.NAME);
  }

  /** A cue in its sentence, with the tokens between which it may look. */
  private record Place(Sentence sentence, VerbCue cue, VerbGroup group, int floor, int ceiling) {
    /** The first token after the cue. */
    int after() {
      return group.verb() + cue.length();
    }

    boolean takes(Frame frame) {
      return cue.group().takes(frame);
    }

    String rule(String how) {
      return "attribution." + cue.group().name() + "." + how;
    }
  }

  /** What may, could or will be said has not been said; what is not said is not said. */
  private boolean isToldAtAll(Place place) {
    VerbGroup group = place.group();
    if (group.kind() == VerbGroup.Kind.NONE) {
      return false;
    }
    boolean thinks =
        place.cue().group().stance() == Stance.SUPPOSES
            || place.cue().group().stance() == Stance.ASKS;
    if (thinks && surface.quotedIn(group.verb()) >= 0) {
      return false;
    }
    boolean nor = group.first() > 0 && tokens.is(group.first() - 1, "nor");
    boolean silent = (nor || group.negated()) && place.cue().group().stance() != Stance.SUPPOSES;
    return !silent && (group.modal() == null || place.cue().group().stance() == Stance.SUPPOSES);
  }

  private @Nullable Draft draft(Place place) {
    return switch (place.group().kind()) {
      case FINITE -> {
        Draft inverted = inverted(place);
        yield inverted != null ? inverted : finite(place);
      }
      case PASSIVE -> passive(place);
      case PARTICIPIAL -> participial(place);
      case REDUCED -> byAgent(place);
      case INFINITIVE -> carried(place);
      case NONE -> null;
    };
  }

  // --- "...", said X ---

  private @Nullable Draft inverted(Place place) {
    int before = place.group().verb() - 1;
    if (!place.takes(Frame.SPEECH)
        || place.group().first() != place.group().verb()
        || before < place.sentence().firstToken() - 1
        || !endsSpeech(place)) {
      return null;
    }
    int from = place.after();
    int last = surface.chunks().nounPhraseEnd(from, place.ceiling());
    if (last < 0 || (surface.is(from, Part.PRONOUN) && !isThirdPerson(from))) {
      return null;
    }
    int end = adjuncts.endOfSpeaker(last, place.ceiling());
    if (!isClear(last, place) || !(afterQuotation(place) || classes.isSpeaker(from, last + 1))) {
      return null;
    }
    return leftward(place, tokens.span(from, end - 1), place.group().verb(), end, "inverted");
  }

  private boolean isThirdPerson(int i) {
    return tokens.is(i, "he") || tokens.is(i, "she") || tokens.is(i, "they");
  }

  /** Whether a quotation or a comma ends right before the verb. */
  private boolean endsSpeech(Place place) {
    int before = place.group().verb() - 1;
    if (before < place.floor()) {
      return bounds.closing(before, place.group().verb()) != null;
    }
    if (bounds.closing(before, place.group().verb()) != null) {
      return true;
    }
    return surface.isComma(before) || surface.isDash(before);
  }

  private boolean afterQuotation(Place place) {
    int verb = place.group().verb();
    return bounds.closing(verb - 1, verb) != null;
  }

  /** No verb of its own follows the inverted subject, which would make it the verb's subject. */
  private boolean isClear(int last, Place place) {
    for (int i = last + 1; i < place.ceiling(); i++) {
      if (surface.is(i, Part.MARK) && !surface.isQuoteMark(i)) {
        return true;
      }
      if (surface.chunks().isVerbal(i)) {
        return surface.is(last + 1, Part.RELATIVE);
      }
      if (tokens.is(i, "that")) {
        return false;
      }
    }
    return true;
  }

  // --- X said ... ---

  private @Nullable Draft finite(Place place) {
    Subjects.Subject subject = subjects.of(place.group().first(), place.floor());
    if (subject == null || !canSpeak(subject, place)) {
      return null;
    }
    return isSupposed(subject, place) || isPartOfSubject(subject, place)
        ? null
        : bySubject(place, subject);
  }

  /** "if the mayor says so": nobody has said it. */
  private boolean isSupposed(Subjects.Subject subject, Place place) {
    int before = subject.first() - 1;
    return subject.adjoins()
        && before >= place.floor()
        && (tokens.is(before, "if") || tokens.is(before, "unless") || tokens.is(before, "whether"));
  }

  /**
   * "Voters who say that prices rise are many": the relative clause only picks out whom is meant.
   */
  private boolean isPartOfSubject(Subjects.Subject subject, Place place) {
    return subject.first() == place.floor()
        && surface.is(subject.last(), Part.RELATIVE)
        && !surface.isComma(subject.last() - 1);
  }

  private boolean canSpeak(Subjects.Subject subject, Place place) {
    int first = subject.first();
    if (subject.last() > first) {
      return true;
    }
    return switch (tokens.lower(first)) {
      case "i",
          "you",
          "we",
          "one",
          "nothing",
          "there",
          "everything",
          "something",
          "what",
          "how",
          "no",
          "none" ->
          false;
      case "it", "this", "that", "which", "these", "those" ->
          !place.takes(Frame.SPEAKER) || place.takes(Frame.SPEECH);
      default -> true;
    };
  }

  private @Nullable Draft bySubject(Place place, Subjects.Subject subject) {
    Span source = subject.span(tokens);
    int edge = subject.adjoins() ? subject.first() : place.group().first();
    boolean subordinate = subject.adjoins() && subjects.isSubordinate(edge, place.floor());
    if (place.takes(Frame.SPEECH)) {
      Draft spoken = spoken(place, source, edge, subordinate);
      if (spoken != null) {
        return spoken;
      }
    }
    boolean cut = subordinate || isInsideAside(subject, edge);
    return rightward(place, source, edge, cut);
  }

  /** "Lee, who said that ..., won": the relative clause ends at the next comma. */
  private boolean isInsideAside(Subjects.Subject subject, int edge) {
    int pronoun = subject.last();
    return surface.is(pronoun, Part.RELATIVE) && surface.isComma(pronoun - 1) && edge < pronoun;
  }

  private @Nullable Draft spoken(Place place, Span source, int edge, boolean subordinate) {
    int before = edge - 1;
    boolean afterQuote = !subordinate && bounds.closing(before, edge) != null;
    Draft quote = afterQuote ? null : rightQuote(place, source, edge);
    if (quote != null) {
      return quote;
    }
    if (tokens.is(before, "as")) {
      return asHeSaid(place, source, before);
    }
    if (subordinate || isRelative(source)) {
      return null;
    }
    int after = adjuncts.skip(hearerEnd(place), place.ceiling());
    boolean stops = after >= place.ceiling() || surface.is(after, Part.MARK);
    boolean left = before >= place.floor() && (surface.isComma(before) || surface.isDash(before));
    boolean trails =
        surface.is(place.after(), Part.PREPOSITION)
            && surface.chunks().firstVerb(place.after(), place.ceiling()) < 0;
    if (edge == place.sentence().firstToken() && stops && follows(place)) {
      return afterSentence(place, source, edge);
    }
    if (afterQuote && !hasThat(place)) {
      return leftward(place, source, edge, after, "after-quote");
    }
    if (left && (stops || trails)) {
      return leftward(place, source, edge, after, "aside");
    }
    return stops && tokens.is(after, ":") && !goesOnToAct(place)
        ? opening(place, source, edge)
        : null;
  }

  /** "Gas continues to flow: the state has promised it": nobody says anything before the colon. */
  private boolean goesOnToAct(Place place) {
    return tokens.lower(place.group().verb()).startsWith("continu")
        && tokens.is(place.after(), "to");
  }

  private boolean isRelative(Span source) {
    int last = tokens.at(source.end()) - 1;
    return surface.is(last, Part.RELATIVE) || tokens.is(last, "that");
  }

  /** Skips "reporters" in "told reporters". */
  private int hearerEnd(Place place) {
    int from = place.after();
    if (!place.takes(Frame.HEARER)) {
      return from;
    }
    if (surface.is(from, Part.OBJECT_PRONOUN) || tokens.is(from, "her") || tokens.is(from, "it")) {
      return from + 1;
    }
    int last = surface.chunks().nounPhraseEnd(from, place.ceiling());
    int end = last < 0 ? from : adjuncts.endOfHearer(from, last);
    return afterTitle(end);
  }

  /** Skips the name of a programme in quotation marks: told "Good Morning". */
  private int afterTitle(int end) {
    int i = surface.is(end, Part.GENITIVE) ? end + 1 : end;
    Quotation quotation = surface.opensQuotation(i) ? surface.quotationOf(i) : null;
    if (quotation == null || quotation.isSpeech() || endsInMark(quotation)) {
      return end;
    }
    return tokens.at(quotation.outer().end());
  }

  private boolean endsInMark(Quotation quotation) {
    int last = quotation.inner().end() - 1;
    return last >= 0 && ".,!?\u2026".indexOf(surface.text().text().charAt(last)) >= 0;
  }

  private boolean hasThat(Place place) {
    return adjuncts.that(hearerEnd(place), place.ceiling()) >= 0;
  }

  /** He said: "..." or He said, "..." or He said "...". */
  private @Nullable Draft rightQuote(Place place, Span source, int edge) {
    int i = adjuncts.skip(hearerEnd(place), place.ceiling());
    if (tokens.is(i, ":") || surface.isComma(i)) {
      i++;
    }
    if (i >= place.ceiling() || !surface.opensQuotation(i)) {
      return null;
    }
    int end = bounds.end(i, place.sentence(), place.ceiling(), false);
    return draft(place, source, edge, i - 1, bounds.right(i, end), "quote");
  }

  /** The colon opens a block or a clause. */
  private @Nullable Draft opening(Place place, Span source, int edge) {
    int colon = adjuncts.skip(hearerEnd(place), place.ceiling());
    Span right =
        bounds.right(colon + 1, bounds.end(colon + 1, place.sentence(), place.ceiling(), false));
    List<Span> content = right == null ? List.of() : List.of(right);
    return new Draft(
        List.of(source),
        List.of(cueSpan(place)),
        content,
        place.cue().group().stance(),
        place.rule("colon"),
        tokens.span(edge, colon),
        place.sentence().index(),
        joint(place, edge),
        true);
  }

  /** "As the minister said, ...": what follows the comma is said. */
  private @Nullable Draft asHeSaid(Place place, Span source, int as) {
    int after = adjuncts.skip(place.after(), place.ceiling());
    if (as > place.floor() && (surface.isComma(as - 1) || surface.isDash(as - 1))) {
      return surface.is(after, Part.MARK) || after >= place.ceiling()
          ? leftward(place, source, as, after, "as-aside")
          : null;
    }
    if (as > place.floor() || !surface.isComma(after)) {
      return null;
    }
    int end = bounds.end(after + 1, place.sentence(), place.ceiling(), false);
    return draft(place, source, as, after, bounds.right(after + 1, end), "as");
  }

  /** "Is it safe?" Lee asked. The segmenter ends a sentence at the question mark. */
  private boolean follows(Place place) {
    return quotationBefore(place.sentence()) != null;
  }

  private @Nullable Quotation quotationBefore(Sentence sentence) {
    int last = sentence.firstToken() - 1;
    if (last < 0
        || surface.text().sentences().get(sentence.index() - 1).paragraph()
            != sentence.paragraph()) {
      return null;
    }
    Quotation quotation = surface.quotationOf(last);
    return quotation == null || quotation.outer().end() > sentence.span().start()
        ? null
        : quotation;
  }

  private @Nullable Draft afterSentence(Place place, Span source, int edge) {
    Quotation quotation = quotationBefore(place.sentence());
    return quotation == null
        ? null
        : draft(place, source, edge, place.after() - 1, quotation.outer(), "after-question");
  }

  /** Content before the cue, and perhaps more after it. */
  private @Nullable Draft leftward(Place place, Span source, int edge, int after, String how) {
    Span left = bounds.left(edge, place.sentence(), place.floor());
    if (left == null) {
      return null;
    }
    var content = new ArrayList<Span>();
    content.add(left);
    Span right = rest(place, edge, after);
    if (right != null) {
      content.add(right);
    }
    int last = Math.max(place.after(), after) - 1;
    return new Draft(
        List.of(source),
        List.of(cueSpan(place)),
        content,
        place.cue().group().stance(),
        place.rule(how),
        tokens.span(edge, Math.max(last, edge)),
        place.sentence().index(),
        Draft.Joint.OWN,
        true);
  }

  /** "..., he said, ...": what goes on after the aside. */
  private @Nullable Span rest(Place place, int edge, int after) {
    if (after >= place.ceiling()
        || !(surface.isComma(after) || surface.isDash(after) || tokens.is(after, ":"))) {
      return null;
    }
    int from = after + 1;
    boolean goesOn =
        surface.opensQuotation(from)
            || (!surface.is(from, Part.GERUND)
                && !surface.is(from, Part.COORDINATOR)
                && !surface.is(from, Part.SUBORDINATOR)
                && !surface.is(from, Part.RELATIVE)
                && !tokens.is(from, "according")
                && bounds.closing(edge - 1, edge) == null);
    if (!goesOn || from >= place.ceiling()) {
      return null;
    }
    return bounds.right(from, bounds.end(from, place.sentence(), place.ceiling(), false));
  }

  // --- what stands right of the cue ---

  private @Nullable Draft rightward(Place place, Span source, int edge, boolean cut) {
    int from = contentStart(place);
    if (from < 0) {
      return null;
    }
    int whole = bounds.end(from, place.sentence(), place.ceiling(), cut);
    return draft(
        place, source, edge, from - 1, bounds.right(from, end(from, whole, place)), "right");
  }

  private int end(int from, int whole, Place place) {
    if (surface.is(from, Part.TO)) {
      return bounds.infinitiveEnd(from, whole);
    }
    return isPhrase(from, place) ? bounds.phraseEnd(from, whole) : whole;
  }

  /** Whether the content is a phrase rather than a clause. */
  private boolean isPhrase(int from, Place place) {
    boolean clause = surface.is(from, Part.SUBORDINATOR) || place.takes(Frame.CLAUSE);
    return from == place.after() && !clause && !surface.is(from, Part.TO);
  }

  private int contentStart(Place place) {
    int hearer = hearerEnd(place);
    if (place.takes(Frame.HEARER) && hearer > place.after()) {
      int after = afterHearer(place, hearer);
      if (after >= 0) {
        return after;
      }
    }
    int that = adjuncts.that(place.after(), place.ceiling());
    if (that >= 0 && (place.takes(Frame.CLAUSE) || place.takes(Frame.THAT))) {
      return that;
    }
    int next = place.after();
    if (place.takes(Frame.TO) && surface.is(next, Part.TO)) {
      return next;
    }
    if (place.takes(Frame.OBJECT) && opensObject(next, place) && !isBareCall(next, place)) {
      return next;
    }
    return place.takes(Frame.CLAUSE) && !place.takes(Frame.HEARER) ? bareClause(place, next) : -1;
  }

  private int afterHearer(Place place, int hearer) {
    int that = adjuncts.that(hearer, place.ceiling());
    if (that >= 0) {
      return that;
    }
    int next = adjuncts.skip(hearer, place.ceiling());
    if (surface.is(hearer, Part.TO) || tokens.is(hearer, "about") || tokens.is(hearer, "of")) {
      return hearer;
    }
    return isClause(next, place.ceiling()) ? next : isClause(hearer, place.ceiling()) ? hearer : -1;
  }

  /** A clause without "that": a noun phrase with a verb after it, before any mark. */
  private int bareClause(Place place, int next) {
    int from = adjuncts.skipTimes(next, place.ceiling());
    if (isClause(from, place.ceiling())) {
      return from;
    }
    int later = adjuncts.skip(next, place.ceiling());
    return isClause(later, place.ceiling()) ? later : -1;
  }

  private boolean isClause(int from, int ceiling) {
    if (from >= ceiling) {
      return false;
    }
    if (!surface.chunks().opensNounPhrase(from)
        && !surface.is(from, Part.GERUND)
        && !surface.is(from, Part.ADVERB)
        && !surface.isQuoteMark(from)
        && !surface.is(from, Part.NEGATION)) {
      return false;
    }
    int verb = surface.chunks().firstVerb(from, ceiling);
    return verb > from && !surface.is(verb - 1, Part.COORDINATOR);
  }

  /** "called the White House": without a word for what it was called, that is a telephone. */
  private boolean isBareCall(int next, Place place) {
    if (!tokens.lower(place.group().verb()).startsWith("call") || place.cue().length() > 1) {
      return false;
    }
    int last = surface.chunks().nounPhraseEnd(next, place.ceiling());
    int after = last + 1;
    boolean ends =
        after >= place.ceiling()
            || (surface.is(after, Part.MARK) && !surface.opensQuotation(after));
    return last >= 0
        && (ends || surface.is(after, Part.PREPOSITION) || surface.is(after, Part.TO))
        && !(surface.is(last, Part.NOUN) && surface.is(last - 1, Part.NAME));
  }

  private boolean opensObject(int i, Place place) {
    if (i >= place.ceiling()) {
      return false;
    }
    return switch (surface.part(i)) {
      case DETERMINER,
          POSSESSIVE,
          NOUN,
          NAME,
          NUMBER,
          PRONOUN,
          OBJECT_PRONOUN,
          GERUND,
          SUBORDINATOR ->
          true;
      case ADVERB -> surface.chunks().opensNounPhrase(i + 1);
      case TIME -> surface.is(i + 1, Part.GENITIVE);
      default -> surface.opensQuotation(i);
    };
  }

  // --- other verb forms ---

  /** ", saying that ...": the subject of the main clause says it. */
  private @Nullable Draft participial(Place place) {
    int before = place.group().first() - 1;
    boolean free =
        before < place.floor()
            || surface.isComma(before)
            || surface.isDash(before)
            || (surface.isQuoteMark(before) && bounds.closing(before, before + 1) != null);
    boolean by = before >= place.floor() && (tokens.is(before, "by") || tokens.is(before, "as"));
    if (!free && !by) {
      return null;
    }
    Subjects.Subject quoted = tokens.is(before, "as") ? quotedBefore(before, place) : null;
    Subjects.Subject subject =
        quoted != null ? quoted : subjects.ofMainClause(place.group().verb(), place.floor());
    if (subject == null && before < place.floor()) {
      return null;
    }
    if (subject == null || !canSpeak(subject, place)) {
      return null;
    }
    Span source = subject.span(tokens);
    if (place.takes(Frame.SPEECH)) {
      Draft quote = rightQuote(place, source, place.group().first());
      if (quote != null) {
        return quote;
      }
    }
    return rightward(place, source, place.group().first(), false);
  }

  /** "The agency quoted Lee as saying": Lee says it. */
  private Subjects.@Nullable Subject quotedBefore(int as, Place place) {
    int first = surface.chunks().nounPhraseStart(as - 1, place.floor());
    boolean quotes =
        first > place.floor()
            && (tokens.is(first - 1, "quoted")
                || tokens.is(first - 1, "quotes")
                || tokens.is(first - 1, "cited"));
    return quotes ? new Subjects.Subject(first, as - 1, as - 1, false) : null;
  }

  /** "went on to say", "continues to insist": the infinitive of a verb that does not deny it. */
  private @Nullable Draft carried(Place place) {
    int before = place.group().first() - 1;
    if (before <= place.floor()) {
      return null;
    }
    boolean carrier =
        switch (tokens.lower(before)) {
          case "continued",
              "continues",
              "continue",
              "began",
              "begins",
              "came",
              "rushed",
              "hastened",
              "quick",
              "used" ->
              true;
          default -> false;
        };
    if (!carrier) {
      return null;
    }
    Subjects.Subject subject = subjects.of(before, place.floor());
    return subject == null || !canSpeak(subject, place) ? null : bySubject(place, subject);
  }

  private @Nullable Draft passive(Place place) {
    if (!place.takes(Frame.PASSIVE)) {
      return null;
    }
    if (tokens.is(place.after(), "by")) {
      return place.takes(Frame.HEARER) ? toldBy(place) : byAgent(place);
    }
    int end = surface.chunks().beforeVerbGroup(place.group().first(), place.floor());
    int that = adjuncts.that(place.after(), place.ceiling());
    if (that >= 0 && (tokens.is(end, "it") || place.takes(Frame.HEARER))) {
      return unsourced(place, List.of(rightSpan(place, that)), "passive-that");
    }
    if (surface.is(place.after(), Part.TO) && !place.takes(Frame.HEARER)) {
      return passiveInfinitive(place);
    }
    return null;
  }

  private Span rightSpan(Place place, int from) {
    int end = bounds.end(from, place.sentence(), place.ceiling(), false);
    Span right = bounds.right(from, Math.max(end, from + 1));
    return right == null ? tokens.span(from) : right;
  }

  /** "The two men are believed to have left." */
  private @Nullable Draft passiveInfinitive(Place place) {
    Subjects.Subject subject = subjects.of(place.group().first(), place.floor());
    if (subject == null) {
      return null;
    }
    return unsourced(
        place, List.of(subject.span(tokens), rightSpan(place, place.after())), "passive-to");
  }

  private Draft unsourced(Place place, List<Span> content, String how) {
    Span cue = tokens.span(place.group().first(), place.after() - 1);
    return new Draft(
        List.of(),
        List.of(cue),
        content,
        place.cue().group().stance(),
        place.rule(how),
        cue,
        place.sentence().index(),
        Draft.Joint.OWN,
        false);
  }

  /** "The plan, first reported by X, ...": X says it. */
  private @Nullable Draft byAgent(Place place) {
    int by = place.after();
    if (!place.takes(Frame.PASSIVE) || !place.takes(Frame.OBJECT) || !tokens.is(by, "by")) {
      return null;
    }
    int last = surface.chunks().nounPhraseEnd(by + 1, place.ceiling());
    int first = firstOfCue(place);
    int head = surface.isComma(first - 1) ? first - 2 : first - 1;
    if (last < 0 || head < place.floor()) {
      return null;
    }
    int start = surface.chunks().nounPhraseStart(head, place.floor());
    if (start < 0) {
      return null;
    }
    return new Draft(
        List.of(tokens.span(by + 1, last)),
        List.of(tokens.span(first, by)),
        List.of(told(start, head, place)),
        place.cue().group().stance(),
        place.rule("by"),
        tokens.span(first, last),
        place.sentence().index(),
        Draft.Joint.OWN,
        false);
  }

  /** "The envoys were told by X that ...": X says it. */
  private @Nullable Draft toldBy(Place place) {
    int by = place.after();
    boolean pronoun = surface.is(by + 1, Part.OBJECT_PRONOUN);
    int last = pronoun ? by + 1 : surface.chunks().nounPhraseEnd(by + 1, place.ceiling());
    int that = last < 0 ? -1 : thatAfter(last, place);
    if (that < 0) {
      return null;
    }
    return new Draft(
        List.of(tokens.span(by + 1, last)),
        List.of(tokens.span(place.group().first(), by)),
        List.of(rightSpan(place, that)),
        place.cue().group().stance(),
        place.rule("told-by"),
        tokens.span(place.group().first(), last),
        place.sentence().index(),
        Draft.Joint.OWN,
        false);
  }

  /** The "that" of the clause that follows an agent with his place and time, or -1. */
  private int thatAfter(int last, Place place) {
    int most = Math.min(place.ceiling(), last + 1 + MOST_BESIDE);
    for (int i = last + 1; i < most && !surface.is(i, Part.MARK); i++) {
      if (tokens.is(i, "that")) {
        return i;
      }
    }
    return -1;
  }

  /** "This was reported by X": the sentence before is what X reported. */
  private Span told(int start, int head, Place place) {
    boolean refersBack = start == head && (tokens.is(head, "this") || tokens.is(head, "that"));
    Sentence before = refersBack ? sentenceBefore(place.sentence()) : null;
    return before == null ? tokens.span(start, head) : before.span();
  }

  private @Nullable Sentence sentenceBefore(Sentence sentence) {
    return sentence.index() == 0 ? null : surface.text().sentences().get(sentence.index() - 1);
  }

  private int firstOfCue(Place place) {
    int first = place.group().first();
    while (first > place.floor() && surface.is(first - 1, Part.ADVERB)) {
      first--;
    }
    return first;
  }

  private static Draft.Joint joint(Place place, int edge) {
    if (place.group().kind() == VerbGroup.Kind.PARTICIPIAL) {
      return Draft.Joint.PARTICIPLE;
    }
    return edge == place.group().first() ? Draft.Joint.SHARED : Draft.Joint.OWN;
  }

  private Span cueSpan(Place place) {
    return tokens.span(place.group().verb(), place.after() - 1);
  }

  private @Nullable Draft draft(
      Place place, Span source, int edge, int lastOfClause, @Nullable Span content, String how) {
    if (content == null) {
      return null;
    }
    boolean negated = place.group().negated();
    return new Draft(
        List.of(source),
        List.of(cueSpan(place)),
        List.of(content),
        negated ? Stance.DENIES : place.cue().group().stance(),
        place.rule(how),
        tokens.span(
            Math.min(edge, place.group().verb()), Math.max(lastOfClause, place.group().verb())),
        place.sentence().index(),
        joint(place, edge),
        place.takes(Frame.SPEECH));
  }
}
