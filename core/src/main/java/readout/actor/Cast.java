package readout.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * Who is in a document.
 *
 * @param mentions in text order; they do not overlap, but that a demonym may stand inside a longer
 *     mention ("Russian" in "Russian Foreign Minister Sergei Lavrov")
 * @param actors each at the index its mentions name
 */
public record Cast(List<Mention> mentions, List<Actor> actors) {

  public Cast {
    mentions = List.copyOf(mentions);
    actors = List.copyOf(actors);
  }

  public Actor of(Mention mention) {
    return actors.get(mention.actor());
  }

  /** Mentions that lie wholly inside a span, in text order. */
  public List<Mention> within(Span span) {
    var found = new ArrayList<Mention>();
    for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      if (span.covers(mention.span())) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The widest mention that covers an offset, if any does. */
  public @Nullable Mention at(int offset) {
    Mention widest = null;
    for (Mention mention : mentions) {
      if (mention.span().start() > offset) {
        break;
      }
      if (mention.span().covers(offset)
          && (widest == null || mention.span().length() > widest.span().length())) {
        widest = mention;
      }
    }
    return widest;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
