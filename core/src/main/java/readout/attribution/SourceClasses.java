package readout.attribution;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.attribution.SourceWords.Trait;
import readout.text.Part;
import readout.text.Span;
import readout.text.Tokens;

/** Says what kind of source speaks: from the cast where it knows, else from the nouns used. */
final class SourceClasses {

  private static final SourceWords WORDS = SourceWords.read();

  /** Sectors (PLOVER) whose people hold office. */
  private static final Set<String> IN_OFFICE =
      Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "IGO");

  private final Surface surface;
  private final Tokens tokens;
  private final SourceNames names;

  SourceClasses(Surface surface) {
    this.surface = surface;
    this.tokens = surface.tokens();
    this.names = new SourceNames(surface, WORDS);
  }

  SourceClass of(Draft draft) {
    SourceClass byVoice = ofVoice(draft.rule());
    if (byVoice != null) {
      return byVoice;
    }
    if (draft.source().isEmpty()) {
      return SourceClass.UNNAMED;
    }
    Span source = draft.source().getFirst();
    int first = tokens.at(source.start());
    int end = tokens.at(source.end());
    int head = head(first, end);
    SourceClass known = ofCast(first, head, end);
    return known != null ? known : ofWords(first, head, end);
  }

  /** Index of the actor whom the cast knows a source to be, -1 for nobody. */
  int actor(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return -1;
    }
    Span source = attribution.source().getFirst();
    int head = head(tokens.at(source.start()), tokens.at(source.end()));
    Mention mention = surface.cast().at(tokens.start(head));
    return mention == null || isNameless(surface.cast().of(mention)) ? -1 : mention.actor();
  }

  /** Whether a phrase names somebody or something that can be a source. */
  boolean isSpeaker(int first, int end) {
    int head = head(first, end);
    return ofCast(first, head, end) != null
        || WORDS.makesSource(tokens.lower(head))
        || surface.is(head, Part.PRONOUN)
        || surface.is(head, Part.NAME);
  }

  /** As {@link #isSpeaker}, but no capital alone is enough. */
  boolean isKnownSpeaker(int first, int end) {
    int head = head(first, end);
    SourceClass cast = ofCast(first, head, end);
    boolean place = cast == SourceClass.GOVERNMENT && names.sourceClass(first, head) == null;
    return (cast != null && !place)
        || names.sourceClass(first, head) != null
        || (head == first && WORDS.makesSource(tokens.lower(head)) && !tokens.is(head, "report"));
  }

  /** Whether a word means the people a newspaper has its news from. */
  boolean isSourceNoun(int i) {
    return switch (tokens.lower(i)) {
      case "source",
          "sources",
          "correspondent",
          "correspondents",
          "interlocutor",
          "interlocutors" ->
          true;
      default -> false;
    };
  }

  /** The class of the phrase between two tokens. */
  SourceClass ofPhrase(int first, int end) {
    int head = head(first, end);
    SourceClass known = ofCast(first, head, end);
    return known != null ? known : ofWords(first, head, end);
  }

  private static @Nullable SourceClass ofVoice(String rule) {
    return switch (rule) {
      case "attribution.voice.official-text" -> SourceClass.DOCUMENT;
      case "attribution.voice.quoted-post" -> SourceClass.POST;
      default -> null;
    };
  }

  /** The last word of the first noun phrase, before any preposition or mark. */
  private int head(int first, int end) {
    int head = first;
    for (int i = first; i < end; i++) {
      Part part = surface.part(i);
      boolean inner =
          i > first && (part == Part.MARK || part == Part.RELATIVE || part == Part.PREPOSITION);
      boolean place = i > first && (tokens.is(i, "there") || tokens.is(i, "here"));
      if (inner || place || tokens.is(i, "that")) {
        break;
      }
      if (part != Part.GENITIVE) {
        head = i;
      }
    }
    return head;
  }

  // --- from the cast ---

  private @Nullable SourceClass ofCast(int first, int head, int end) {
    Mention mention = surface.cast().at(tokens.start(head));
    if (mention == null || mention.form() == Mention.Form.DEMONYM) {
      return null;
    }
    Actor actor = surface.cast().of(mention);
    boolean inOffice =
        actor.role() != null || (actor.sector() != null && IN_OFFICE.contains(actor.sector()));
    return switch (actor.kind()) {
      case PERSON -> {
        boolean office = inOffice || hasOffice(first, head + 1) || isOfficeAfter(head, end);
        yield isNameless(actor) ? described(actor.name(), office) : named(office);
      }
      case STATE -> SourceClass.GOVERNMENT;
      case ORGANISATION -> isState(actor) ? SourceClass.GOVERNMENT : SourceClass.ORGANISATION;
      case ARMED_GROUP, FORMAT -> SourceClass.ORGANISATION;
      case OUTLET -> SourceClass.OUTLET;
      case GROUP, OTHER -> null;
      case PLACE -> WORDS.makesSource(tokens.lower(head)) ? null : SourceClass.GOVERNMENT;
    };
  }

  private static SourceClass named(boolean inOffice) {
    return inOffice ? SourceClass.OFFICIAL : SourceClass.PERSON;
  }

  /** Whether the document has no name for somebody, only a description. */
  private static boolean isNameless(Actor actor) {
    return actor.id().startsWith("local:") && actor.id().indexOf('@') >= 0;
  }

  /** "The minister" is one whom readers can name; "a minister" and "the diplomat" are not. */
  private @Nullable SourceClass described(String words, boolean inOffice) {
    if (!inOffice) {
      return null;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    boolean known = lower.startsWith("the ") || WORDS.is(Trait.OWNERS, lower.split(" ", 2)[0]);
    String head = lower.substring(lower.lastIndexOf(' ') + 1);
    return known && !WORDS.is(Trait.FACELESS, head)
        ? SourceClass.OFFICIAL
        : SourceClass.UNNAMED_OFFICIAL;
  }

  private static boolean isState(Actor actor) {
    return actor.sector() != null
        && IN_OFFICE.contains(actor.sector())
        && !actor.sector().equals("IGO");
  }

  private boolean hasOffice(int first, int end) {
    for (int i = first; i < end; i++) {
      if (WORDS.isOffice(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  // --- from the words ---

  private SourceClass ofWords(int first, int head, int end) {
    String lower = tokens.lower(head);
    SourceClass byName = head == first ? ofFirstPerson(head) : null;
    byName = byName == null ? names.sourceClass(first, head) : byName;
    if (byName != null) {
      return byName;
    }
    boolean common = head == first && surface.opensSentence(head) && WORDS.makesSource(lower);
    if (surface.is(head, Part.NAME) && !common) {
      return hasOffice(first, head) || isOfficeAfter(head, end)
          ? SourceClass.OFFICIAL
          : SourceClass.PERSON;
    }
    return switch (surface.part(head)) {
      case PRONOUN, OBJECT_PRONOUN ->
          worksForPower(head, end) ? SourceClass.UNNAMED_OFFICIAL : pronoun(lower);
      case POSSESSIVE -> lower.equals("its") ? SourceClass.ORGANISATION : SourceClass.PERSON;
      case DETERMINER, RELATIVE, SUBORDINATOR, NUMBER -> SourceClass.UNNAMED;
      default -> ofNoun(first, head, end);
    };
  }

  /** "I" is who writes and "we" the paper, save in the words of somebody else. */
  private @Nullable SourceClass ofFirstPerson(int i) {
    boolean quoted = surface.quotedIn(i) >= 0;
    return switch (tokens.lower(i)) {
      case "i", "me", "my", "mine" -> quoted ? SourceClass.PERSON : SourceClass.AUTHOR;
      case "we", "us", "our", "ours" -> quoted ? SourceClass.UNNAMED : SourceClass.OUTLET;
      default -> null;
    };
  }

  private SourceClass ofNoun(int first, int head, int end) {
    String lower = tokens.lower(head);
    if (WORDS.is(Trait.ANYBODY, lower) && worksForPower(head + 1, end)) {
      return SourceClass.UNNAMED_OFFICIAL;
    }
    SourceClass found = WORDS.ofNoun(lower);
    if (found == SourceClass.UNNAMED_OFFICIAL
        && (isTheOne(first, head) || names.isNamedAfter(head, end))) {
      return SourceClass.OFFICIAL;
    }
    return found == null ? ofUnlisted(first, head) : found;
  }

  /**
   * Who speaks under a noun that no list knows is a person; a numeral or a sign is nobody. "A
   * source close to", "an official travelling with", "a note sent to": the word before tells.
   */
  private SourceClass ofUnlisted(int first, int head) {
    SourceClass before = head > first ? WORDS.ofNoun(tokens.lower(head - 1)) : null;
    boolean person = before == SourceClass.UNNAMED || before == SourceClass.UNNAMED_OFFICIAL;
    if (before != null && (person || !surface.is(head, Part.NOUN))) {
      return before;
    }
    return Character.isLetter(tokens.lower(head).codePointAt(0)) && surface.is(head, Part.NOUN)
        ? SourceClass.PERSON
        : SourceClass.UNNAMED;
  }

  /** "The minister", "its minister" are one; "ministers", "a minister", "the official" are any. */
  private boolean isTheOne(int first, int head) {
    String lower = tokens.lower(head);
    boolean any = tokens.is(first, "a") || tokens.is(first, "an");
    boolean owned = WORDS.is(Trait.OWNERS, tokens.lower(first)) || tokens.is(first, "the");
    for (int i = first; i < head; i++) {
      owned |= surface.is(i, Part.GENITIVE);
    }
    return owned && !any && !lower.endsWith("s") && !WORDS.is(Trait.FACELESS, lower);
  }

  private boolean worksForPower(int from, int end) {
    for (int i = from; i < end; i++) {
      if (WORDS.is(Trait.POWERS, tokens.lower(i)) || WORDS.isOffice(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static SourceClass pronoun(String lower) {
    return switch (lower) {
      case "he", "she", "him", "her" -> SourceClass.PERSON;
      case "it" -> SourceClass.ORGANISATION;
      default -> SourceClass.UNNAMED;
    };
  }

  /** "Lee, the defence minister". */
  private boolean isOfficeAfter(int head, int end) {
    if (!surface.isComma(head + 1) || head + 2 >= end) {
      return false;
    }
    int last = surface.chunks().nounPhraseEnd(head + 2, end);
    return last >= 0 && hasOffice(head + 2, head(head + 2, last + 1) + 1);
  }
}
