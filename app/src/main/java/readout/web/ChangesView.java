package readout.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.record.Overrule;

/** What was corrected, the newest first. */
public record ChangesView(List<Row> rows) {

  public ChangesView {
    rows = List.copyOf(rows);
  }

  /** A decision, and the fact it is about as it is now. */
  public record Row(Overrule decision, @Nullable Line line) {}
}
