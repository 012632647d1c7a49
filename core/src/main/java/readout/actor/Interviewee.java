package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.Interview;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Who answers in an interview: whom the label of the turn names, else the one person of the
 * introduction, the one the headline names, or the one it says was spoken with.
 */
public final class Interviewee {

  private static final Pattern SPOKEN_WITH =
      Pattern.compile(
          "(?:interview(?:ed)?|conversation|talked|talks|spoke|speaks|sat down|met|met with|spoken)"
              + "(?: \\w+){0,2}? (?:with|to)|interviewed|interviews|asked",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TALK =
      Pattern.compile(
          "\\b(?:interview\\w*|conversation|talk(?:s|ed)?|sp[eo]aks?|spoke|sat down|sits down"
              + "|receive[sd]|told|tells|answer(?:s|ed)|gave|gives|discuss(?:es|ed))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LOOK_BACK = 40;

  private Interviewee() {}

  /**
   * The mention that names who answers in a turn, null where it is not sure.
   *
   * @param actor the actor at an index that mentions name
   */
  public static @Nullable Mention of(
      SegmentedText text,
      Interview interview,
      Interview.Turn turn,
      List<Mention> mentions,
      IntFunction<Actor> actor) {
    Span label = turn.label();
    if (label != null) {
      return mentions.stream()
          .filter(mention -> label.covers(mention.span()) && isPerson(actor.apply(mention.actor())))
          .findFirst()
          .orElse(null);
    }
    return introduced(text, interview, mentions, actor);
  }

  private static boolean isPerson(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON;
  }

  private static @Nullable Mention introduced(
      SegmentedText text, Interview interview, List<Mention> mentions, IntFunction<Actor> actor) {
    var persons = new ArrayList<Mention>();
    for (Mention mention : mentions) {
      if (mention.span().start() >= interview.start()) {
        break;
      }
      boolean known = persons.stream().anyMatch(other -> other.actor() == mention.actor());
      if (mention.form() == Mention.Form.NAME && isPerson(actor.apply(mention.actor())) && !known) {
        persons.add(mention);
      }
    }
    if (persons.size() < 2) {
      return persons.isEmpty() ? null : persons.getFirst();
    }
    Mention titled = only(persons.stream().filter(m -> isInHeadline(text, m)).toList());
    return titled != null
        ? titled
        : only(persons.stream().filter(m -> isSpokenWith(text, m)).toList());
  }

  private static @Nullable Mention only(List<Mention> mentions) {
    return mentions.size() == 1 ? mentions.getFirst() : null;
  }

  private static boolean isInHeadline(SegmentedText text, Mention mention) {
    String title = text.document().title();
    Span name = mention.name();
    if (title == null || name == null) {
      return false;
    }
    String words = name.of(text.text()).toLowerCase(Locale.ROOT);
    String family = words.substring(words.lastIndexOf(' ') + 1);
    return Pattern.compile("\\b" + Pattern.quote(family) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
        .matcher(title.toLowerCase(Locale.ROOT))
        .find();
  }

  /** "An interview with Ana Ruiz"; "Ana Ruiz, the envoy, spoke to this newspaper". */
  private static boolean isSpokenWith(SegmentedText text, Mention mention) {
    Sentence sentence = text.sentenceAt(mention.span().start());
    if (sentence == null) {
      return false;
    }
    int from = Math.max(sentence.span().start(), mention.span().start() - LOOK_BACK);
    String before = new Span(from, mention.span().start()).of(text.text()).strip();
    String words = sentence.span().of(text.text());
    boolean opens = mention.span().start() == sentence.span().start();
    return Pattern.compile("(?:" + SPOKEN_WITH.pattern() + ")$", Pattern.CASE_INSENSITIVE)
            .matcher(before)
            .find()
        || opens && TALK.matcher(words).find();
  }
}
