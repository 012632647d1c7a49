package readout.desk;

import java.util.List;
import readout.Readout;
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

  /** The page as one line of JSON, its articles read one by one. */
  public String annotation(Readout readout) {
    return Annotation.line(id, readout.readAll(articles));
  }
}
