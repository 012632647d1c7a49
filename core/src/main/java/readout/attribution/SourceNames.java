package readout.attribution;

import org.jspecify.annotations.Nullable;
import readout.text.Part;
import readout.text.Tokens;

/** What proper names, and the words beside them, tell of a source. */
final class SourceNames {

  private final Surface surface;
  private final Tokens tokens;
  private final SourceWords words;

  SourceNames(Surface surface, SourceWords words) {
    this.surface = surface;
    this.tokens = surface.tokens();
    this.words = words;
  }

  /** The class that a name at the head of a phrase tells by itself, null for none. */
  @Nullable SourceClass sourceClass(int first, int head) {
    SourceClass byWord = ofWordInside(first, head);
    return byWord == null ? ofWordBefore(first, head) : byWord;
  }

  /** "Financial Times", "Foreign Ministry". */
  private @Nullable SourceClass ofWordInside(int first, int head) {
    if (!tokens.isCapitalised(head) && !surface.is(head, Part.NAME)) {
      return null;
    }
    for (int i = head; i >= first; i--) {
      SourceClass found = tokens.isCapitalised(i) ? words.ofName(tokens.lower(i)) : null;
      if (found != null) {
        return found;
      }
      if (surface.is(i, Part.PREPOSITION) || (i < head && words.isOffice(tokens.lower(i)))) {
        return null;
      }
    }
    return null;
  }

  /** "The weekly Vela", "the union Hafnar"; "the Front", "the Blue Volunteers". */
  private @Nullable SourceClass ofWordBefore(int first, int head) {
    if (!surface.is(head, Part.NAME) || head == first) {
      return null;
    }
    int name = head;
    while (name > first && surface.is(name - 1, Part.NAME) && tokens.isCapitalised(name - 1)) {
      name--;
    }
    SourceClass noun = name > first ? words.ofNoun(tokens.lower(name - 1)) : null;
    if (noun == SourceClass.OUTLET || noun == SourceClass.ORGANISATION) {
      return noun;
    }
    boolean one = tokens.is(head - 1, "the");
    boolean many = tokens.is(first, "the") && name == first + 1 && tokens.lower(head).endsWith("s");
    return one || many ? SourceClass.ORGANISATION : null;
  }

  /** "A spokesman for the navy, Ana Ruiz", "its minister, one Ana Ruiz". */
  boolean isNamedAfter(int head, int end) {
    for (int i = head + 1; i + 1 < end; i++) {
      if (surface.isComma(i)) {
        int name = tokens.is(i + 1, "one") || tokens.is(i + 1, "a") ? i + 2 : i + 1;
        int last = endOfName(name, end);
        boolean whole = last == end || surface.is(last, Part.MARK);
        if (whole && last - name >= (i == head + 1 ? 1 : 2)) {
          return true;
        }
      }
    }
    return false;
  }

  private int endOfName(int from, int end) {
    int i = from;
    while (i < end && tokens.isCapitalised(i) && !words.isOffice(tokens.lower(i))) {
      i++;
    }
    return i;
  }
}
