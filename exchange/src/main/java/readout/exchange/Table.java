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
 * @param key the columns that no two rows have alike; empty where rows may be alike
 * @param rows gives every row, each with one value a column, null where unknown
 */
record Table(String name, String about, List<Column> columns, List<String> key, Rows rows) {

  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /** Gives rows one after another. */
  interface Rows {
    void each(Holdings holdings, Consumer<List<@Nullable String>> row);
  }

  /** What a column holds. */
  enum Type {
    TEXT("string", null),
    /** A text that every row has. */
    GIVEN("string", null),
    /** The id of a fact of the table of facts. */
    FACT("string", "facts"),
    /** The id of a document of the table of documents. */
    DOCUMENT("string", "documents"),
    /** Several texts in one cell, "; " between them. */
    TEXTS("string", null),
    /** A day, month or year (ISO 8601), as precise as is known. */
    DAY("string", null),
    INTEGER("integer", null),
    NUMBER("number", null),
    ADDRESS("anyURI", null);

    private final String csvw;
    private final @Nullable String table;

    Type(String csvw, @Nullable String table) {
      this.csvw = csvw;
      this.table = table;
    }

    /** The datatype in CSVW (W3C Metadata Vocabulary for Tabular Data). */
    String csvw() {
      return csvw;
    }

    /** The type of a column in DuckDB. */
    String sql() {
      return switch (this) {
        case INTEGER -> "BIGINT";
        case NUMBER -> "DOUBLE";
        case TEXT, GIVEN, FACT, DOCUMENT, TEXTS, DAY, ADDRESS -> "VARCHAR";
      };
    }

    /** The table whose {@code id} it holds. */
    @Nullable String table() {
      return table;
    }

    /** Whether no cell is empty. */
    boolean always() {
      return switch (this) {
        case GIVEN, FACT, DOCUMENT, INTEGER, NUMBER -> true;
        case TEXT, TEXTS, DAY, ADDRESS -> false;
      };
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
