package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * Who is in a document.
 *
 * @param mentions in text order, the longer first; they do not overlap, but that what tells whose a
 *     title is may stand inside a longer mention ("Russian" in "Russian Foreign Minister Sergei
 *     Lavrov", "Kremlin" in "Kremlin spokesman")
 * @param actors each at the index its mentions name
 * @param members for an actor that is others together ("the two leaders"): their indices
 */
public record Cast(
    List<Mention> mentions, List<Actor> actors, Map<Integer, List<Integer>> members) {

  public Cast {
    mentions = List.copyOf(mentions);
    actors = List.copyOf(actors);
    members = Map.copyOf(members);
  }

  public Cast(List<Mention> mentions, List<Actor> actors) {
    this(mentions, actors, Map.of());
  }

  /** The actors a mention means one by one: those of a pair, else the one actor itself. */
  public List<Actor> each(Mention mention) {
    var found = new ArrayList<Actor>(2);
    for (int index : members.getOrDefault(mention.actor(), List.of(mention.actor()))) {
      found.add(actors.get(index));
    }
    return found;
  }

  /** Mentions that stand in no longer one, in text order. */
  public List<Mention> outermost() {
    var found = new ArrayList<Mention>(mentions.size());
    int end = 0;
    for (Mention mention : mentions) {
      if (mention.span().end() > end) {
        found.add(mention);
        end = mention.span().end();
      }
    }
    return found;
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
