package readout.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.store.Catalogue;
import readout.store.StoryCard;

/**
 * All stories, those with the latest news first, a page at a time.
 *
 * @param stories of this page
 * @param before how many stand before it
 * @param isLast whether none follow
 */
public record StoriesView(List<StoryCard> stories, int before, boolean isLast) {

  private static final int PAGE = 60;

  public StoriesView {
    stories = List.copyOf(stories);
  }

  static StoriesView of(Catalogue catalogue, int before) {
    List<StoryCard> found = catalogue.stories(before, PAGE + 1);
    return new StoriesView(
        found.subList(0, Math.min(PAGE, found.size())), before, found.size() <= PAGE);
  }

  /** Address of the next page, null on the last. */
  public @Nullable String next() {
    return isLast ? null : "/stories?after=" + (before + PAGE);
  }

  /** Address of the page before, null on the first. */
  public @Nullable String previous() {
    return before == 0 ? null : "/stories?after=" + Math.max(0, before - PAGE);
  }
}
