package readout.web;

import java.util.List;

/** The operations of the API. */
public record ApiView(List<Row> rows) {

  public ApiView {
    rows = List.copyOf(rows);
  }

  /** One operation. */
  public record Row(String method, String path, String summary, List<String> parameters) {
    public Row {
      parameters = List.copyOf(parameters);
    }
  }
}
