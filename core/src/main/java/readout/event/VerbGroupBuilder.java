package readout.event;

import org.jspecify.annotations.Nullable;

/** Takes the words of a verb group one by one, until the main verb closes it. */
final class VerbGroupBuilder {

  private String modal = "";
  private boolean infinitive;
  private boolean have;
  private boolean be;
  private boolean being;
  private boolean auxiliaryDo;
  private boolean past;
  private boolean negated;
  private boolean complete;
  private String lemma = "";
  private VerbGroup.Tense tense = VerbGroup.Tense.NONE;
  private boolean passive;
  private boolean progressive;

  boolean complete() {
    return complete;
  }

  void negate() {
    negated = true;
  }

  /**
   * Takes a word if it can go on the group.
   *
   * @param form what the word can be as a verb, null when it is none
   * @param first whether it opens the group
   */
  boolean takes(String word, Verbs.@Nullable Form form, boolean first, String next) {
    if (first && word.equals("to")) {
      infinitive = true;
      return true;
    }
    if (Words.MODALS.contains(word) && !have && !be && lemma.isEmpty()) {
      modal = plainModal(word);
      negated |= word.endsWith("n't") || word.equals("cannot");
      return true;
    }
    if (isDo(word) && first) {
      auxiliaryDo = true;
      past = word.startsWith("did");
      negated |= word.endsWith("n't");
      lemma = "do";
      return true;
    }
    return takesHave(word, next) || takesBe(word) || takesMain(form);
  }

  private boolean takesHave(String word, String next) {
    if (have || be || !isHave(word) || isNounAhead(next)) {
      return false;
    }
    have = true;
    past = word.startsWith("had");
    negated |= word.endsWith("n't");
    lemma = "have";
    return true;
  }

  /** "had a meeting": "have" is the main verb. */
  private boolean isNounAhead(String next) {
    return Words.DETERMINERS.contains(next) && !Words.isAdverb(next);
  }

  private boolean takesBe(String word) {
    if (word.equals("being") && be) {
      being = true;
      return true;
    }
    if (be || !isBe(word)) {
      return false;
    }
    be = true;
    past |= word.startsWith("was") || word.startsWith("were");
    negated |= word.endsWith("n't");
    lemma = "be";
    return true;
  }

  private boolean takesMain(Verbs.@Nullable Form form) {
    if (form == null || isOnlyNoun(form)) {
      return false;
    }
    complete = true;
    lemma = form.lemma();
    if (be && form.is(Verbs.PARTICIPLE)) {
      passive = true;
      progressive = being;
    } else if (be && form.is(Verbs.GERUND)) {
      progressive = true;
    } else {
      tense = bareTense(form);
    }
    return true;
  }

  private boolean isOnlyNoun(Verbs.Form form) {
    boolean helped = be || have;
    if (be) {
      return !form.is(Verbs.PARTICIPLE) && !form.is(Verbs.GERUND);
    }
    if (helped) {
      return !form.is(Verbs.PARTICIPLE);
    }
    return (infinitive || !modal.isEmpty() || auxiliaryDo) && !form.is(Verbs.BASE);
  }

  private VerbGroup.Tense bareTense(Verbs.Form form) {
    if (form.is(Verbs.PAST) && !infinitive && modal.isEmpty() && !have && !auxiliaryDo) {
      return VerbGroup.Tense.PAST;
    }
    if (form.is(Verbs.GERUND)) {
      return VerbGroup.Tense.GERUND;
    }
    return form.is(Verbs.PARTICIPLE) && !form.is(Verbs.BASE) && !have
        ? VerbGroup.Tense.PARTICIPLE
        : VerbGroup.Tense.NONE;
  }

  VerbGroup build() {
    return new VerbGroup(
        lemma, tense(), passive, have && !lemma.equals("have"), progressive, negated, modal);
  }

  private VerbGroup.Tense tense() {
    if (infinitive) {
      return VerbGroup.Tense.INFINITIVE;
    }
    if (!modal.isEmpty()) {
      return VerbGroup.Tense.MODAL;
    }
    if (tense != VerbGroup.Tense.NONE && !have && !be && !auxiliaryDo) {
      return tense;
    }
    return past ? VerbGroup.Tense.PAST : VerbGroup.Tense.PRESENT;
  }

  private static String plainModal(String word) {
    return switch (word) {
      case "'ll", "won't" -> "will";
      case "can't", "cannot" -> "can";
      case "shan't" -> "shall";
      case "wouldn't" -> "would";
      case "couldn't" -> "could";
      case "shouldn't" -> "should";
      case "mustn't" -> "must";
      default -> word;
    };
  }

  private static boolean isDo(String word) {
    return switch (word) {
      case "do", "does", "did", "don't", "doesn't", "didn't" -> true;
      default -> false;
    };
  }

  private static boolean isHave(String word) {
    return switch (word) {
      case "have", "has", "had", "having", "'ve", "hasn't", "haven't", "hadn't" -> true;
      default -> false;
    };
  }

  private static boolean isBe(String word) {
    return switch (word) {
      case "be",
          "am",
          "is",
          "are",
          "was",
          "were",
          "been",
          "'s",
          "'re",
          "'m",
          "isn't",
          "aren't",
          "wasn't",
          "weren't" ->
          true;
      default -> false;
    };
  }
}
