package readout.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of the record.
 *
 * @param name of its file, without ending
 * @param about what a row is
 * @param columns in order
 * @param rows gives every row, each with one value a column, null where unknown
 */
record Table(String name, String about, List<Column> columns, Rows rows) {

  Table {
    columns = List.copyOf(columns);
  }

  /** Gives rows one after another. */
  interface Rows {
    void each(Holdings holdings, Consumer<List<@Nullable String>> row);
  }

  /** What a column holds. */
  enum Type {
    TEXT("string", "VARCHAR"),
    /** Several texts in one cell, "; " between them. */
    TEXTS("string", "VARCHAR"),
    /** A day, month or year (ISO 8601), as precise as is known. */
    DAY("string", "VARCHAR"),
    INTEGER("integer", "BIGINT"),
    NUMBER("number", "DOUBLE"),
    ADDRESS("anyURI", "VARCHAR");

    private final String csvw;
    private final String sql;

    Type(String csvw, String sql) {
      this.csvw = csvw;
      this.sql = sql;
    }

    /** The datatype in CSVW (W3C Metadata Vocabulary for Tabular Data). */
    String csvw() {
      return csvw;
    }

    String sql() {
      return sql;
    }
  }

  /**
   * A column.
   *
   * @param name as in the head row
   * @param type what it holds
   * @param about what it means
   */
  record Column(String name, Type type, String about) {}
}
