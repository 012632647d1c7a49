package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.actor.Cast;
import readout.actor.Mention;
import readout.attribution.Attribution;
import readout.attribution.FlatDenial;
import readout.attribution.Stance;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;

/**
 * What one says and another denies in the words that follow: "Chad said ... The ministry denied
 * it". Such an event is a claim, even if he who told it is believed elsewhere.
 */
final class DeniedBefore {

  /** A denial whose words only point back: "this", "the report", "that any such meeting". */
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "(?:this|that|it|so|as much|them|any of (?:this|it)"
              + "|(?:the|this|that|these|those|all|such|both) (?:\\w+ )?"
              + "(?:report|claim|allegation|accusation|charge|story|account|assertion)s?\\b.*"
              + "|(?:that )?(?:any|there (?:was|had been|has been) any) such .*)",
          Pattern.DOTALL);

  private static final int REACH = 2;

  private final SegmentedText text;
  private final Cast cast;
  private final List<Attribution> attributions;
  private final List<Attribution> denials = new ArrayList<>();

  DeniedBefore(SegmentedText text, Cast cast, List<Attribution> attributions) {
    this.text = text;
    this.cast = cast;
    this.attributions = attributions;
    attributions.stream().filter(this::isBare).forEach(denials::add);
  }

  private boolean isBare(Attribution attribution) {
    if (attribution.stance() != Stance.DENIES || attribution.content().isEmpty()) {
      return false;
    }
    String words = attribution.content().getFirst().of(text.text()).toLowerCase(Locale.ROOT);
    return POINTS_BACK.matcher(words.strip()).matches() || FlatDenial.isTold(words);
  }

  /** Whether an event that a source tells of is denied by somebody else right after it. */
  boolean isDenied(EventMention event) {
    boolean told =
        event.attribution() >= 0
            && (event.status() == Status.OCCURRED || event.status() == Status.ONGOING)
            && event.kind() == EventMention.Kind.EVENT;
    return told
        && denials.stream()
            .anyMatch(d -> isBehind(event, d) && !isSame(d, attributions.get(event.attribution())));
  }

  private boolean isBehind(EventMention event, Attribution denial) {
    Sentence sentence = denial.cue().isEmpty() ? null : sentenceOf(denial.cue().getFirst());
    int apart = sentence == null ? -1 : sentence.index() - event.sentence();
    return apart > 0 && apart <= REACH
        || apart == 0 && denial.cue().getFirst().start() > event.trigger().start();
  }

  private @Nullable Sentence sentenceOf(Span span) {
    return text.sentenceAt(span.start());
  }

  /** Nobody denies what he says himself. */
  private boolean isSame(Attribution one, Attribution other) {
    Integer a = actor(one);
    Integer b = actor(other);
    return a != null && a.equals(b) || words(one).equals(words(other));
  }

  private String words(Attribution attribution) {
    return attribution.source().isEmpty()
        ? ""
        : attribution.source().getFirst().of(text.text()).toLowerCase(Locale.ROOT);
  }

  private @Nullable Integer actor(Attribution attribution) {
    for (Span source : attribution.source()) {
      for (Mention mention : cast.mentions()) {
        if (source.covers(mention.span()) || mention.span().covers(source)) {
          return mention.actor();
        }
      }
    }
    return null;
  }
}
