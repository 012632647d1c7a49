package readout.collection;

import java.util.List;
import readout.text.Document;

/** What one input gave: an article, or the reason why it gave none. */
public sealed interface Received {

  /** The note of an article that is a feed's teaser: its page is still to be read. */
  String EXCERPT = "an excerpt: the feed gives a summary";

  /** How the note of an article begins whose date was given and is no day. */
  String NO_DAY = "the date given is no day: ";

  /**
   * An article.
   *
   * @param document the article, dated and marked as far as its own page tells
   * @param notes what a reader should know of how it was taken in: a guessed charset, replaced
   *     characters, an excerpt that breaks off
   */
  record Article(Document document, List<String> notes) implements Received {
    public Article {
      notes = List.copyOf(notes);
    }

    /** What was given with it and not understood: whoever gave it should hear of it. */
    public List<String> doubts() {
      return notes.stream().filter(note -> note.startsWith(NO_DAY)).toList();
    }
  }

  /**
   * An input that gave no article.
   *
   * @param source the input as given
   * @param reason one line, for a person
   */
  record Unreadable(String source, String reason) implements Received {}
}
