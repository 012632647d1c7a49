package readout.desk;

import java.util.List;
import readout.Readout;
import readout.collection.Received;
import readout.export.Annotation;
import readout.text.Document;

/**
 * The articles of one page; mostly it is one.
 *
 * @param id id of the page
 * @param articles in text order, at least one
 */
public record Page(String id, List<Document> articles) {

  public Page {
    articles = List.copyOf(articles);
  }

  /** What became of a page. */
  public sealed interface Annotated {

    /** The page as one line of JSON. */
    record Line(String json) implements Annotated {}

    /** Nothing, and why. */
    record Nothing(Received.Unreadable why) implements Annotated {}
  }

  /**
   * The page with its articles read one by one. A defect met in one page must not cost the others:
   * this is where it is held.
   */
  public Annotated annotation(Readout readout) {
    try {
      return new Annotated.Line(Annotation.line(id, readout.readAll(articles)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      return new Annotated.Nothing(
          new Received.Unreadable(articles.getFirst().source(), "breaks the reading: " + defect));
    }
  }
}
