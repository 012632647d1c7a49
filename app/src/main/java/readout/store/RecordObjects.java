package readout.store;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.export.RecordLines;
import readout.record.Fact;
import readout.record.Link;
import readout.reuse.Origins;
import readout.story.Story;
import readout.text.Document;

/** Objects of the export one at a time, as JSON, whatever order they are asked for in. */
public final class RecordObjects {

  private final Catalogue catalogue;
  private final StringBuilder out = new StringBuilder();
  private final RecordLines lines = new RecordLines(out);
  private final Set<String> known = new TreeSet<>();

  public RecordObjects(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  private interface Writing {
    void run() throws IOException;
  }

  public String document(Document document, Origins origins) {
    known.add(document.id());
    return write(() -> lines.document(document, origins.of(document.id())));
  }

  public String fact(Fact fact) {
    fact.tellings().forEach(telling -> know(telling.document()));
    return write(() -> lines.fact(fact));
  }

  public String link(Link link) {
    return write(() -> lines.link(link));
  }

  public String story(Story story, List<Fact> facts) {
    return write(() -> lines.story(story, facts));
  }

  /** Offsets of a fact are counted in its documents. */
  private void know(String id) {
    if (known.add(id)) {
      Document document = catalogue.document(id);
      if (document == null) {
        throw new IllegalStateException(id + ": tells a fact but is not in the record");
      }
      write(() -> lines.document(document));
    }
  }

  private String write(Writing writing) {
    int before = out.length();
    try {
      writing.run();
    } catch (IOException impossible) {
      throw new IllegalStateException("a StringBuilder does not fail", impossible);
    }
    String line = out.substring(before).strip();
    out.setLength(before);
    return line;
  }
}
