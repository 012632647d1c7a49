package readout.export;

import java.util.List;
import readout.reuse.Origins;
import readout.story.Story;

/**
 * What a brief says of a story of several documents.
 *
 * @param story the story
 * @param summary "2022-02-07 to 2022-02-09; 3 texts, 2 origins"
 * @param cards its documents, in order of days
 */
public record StoryCard(Story story, String summary, List<Card> cards) {

  public StoryCard {
    cards = List.copyOf(cards);
  }

  static StoryCard of(Story story, Origins origins, List<Card> cards) {
    return new StoryCard(story, StoryLines.summary(story, origins), cards);
  }

  String title() {
    return Entry.flat(story.title());
  }
}
