package readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The same tables as CSV in Apache Parquet, written by DuckDB in memory. */
final class ParquetFiles implements Exchange {

  private static final int BATCH = 1000;

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String description() {
    return "the same tables in Apache Parquet";
  }

  @Override
  public Files files() {
    return Files.FOLDER;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    Path scratch = java.nio.file.Files.createTempFile("readout", ".parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      try (Statement statement = duck.createStatement()) {
        statement.execute("SET threads = 1");
      }
      for (Table table : Tables.ALL) {
        fill(duck, table, holdings, tally);
        copy(duck, table, scratch);
        try (OutputStream out = drawer.open(table.name() + ".parquet")) {
          java.nio.file.Files.copy(scratch, out);
        }
      }
    } catch (SQLException failure) {
      throw new IOException("Parquet could not be written: " + failure.getMessage(), failure);
    } finally {
      java.nio.file.Files.deleteIfExists(scratch);
    }
    return tally;
  }

  private static void fill(Connection duck, Table table, Holdings holdings, Tally tally)
      throws SQLException {
    String columns =
        table.columns().stream()
            .map(column -> quoted(column.name()) + " " + column.type().sql())
            .collect(Collectors.joining(", "));
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TABLE " + quoted(table.name()) + " (" + columns + ")");
    }
    String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
    try (PreparedStatement insert =
            duck.prepareStatement(
                "INSERT INTO " + quoted(table.name()) + " VALUES (" + marks + ")");
        var rows = new Batch(insert, table, tally)) {
      table.rows().each(holdings, rows::add);
    }
  }

  private static void copy(Connection duck, Table table, Path file) throws SQLException {
    String path = file.toString().replace("'", "''");
    try (Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY " + quoted(table.name()) + " TO '" + path + "' (FORMAT parquet, COMPRESSION zstd)");
    }
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  /** Rows on their way into a table; a failure inside the callback is kept until the end. */
  private static final class Batch implements AutoCloseable {

    private final PreparedStatement insert;
    private final Table table;
    private final Tally tally;
    private int waiting;
    private @Nullable SQLException failure;

    Batch(PreparedStatement insert, Table table, Tally tally) {
      this.insert = insert;
      this.table = table;
      this.tally = tally;
    }

    void add(List<@Nullable String> row) {
      if (failure != null) {
        return;
      }
      try {
        set(row);
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
        tally.wrote();
      } catch (SQLException broken) {
        failure = broken;
      }
    }

    private void set(List<@Nullable String> row) throws SQLException {
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        switch (table.columns().get(i).type()) {
          case INTEGER -> integer(i + 1, cell);
          case NUMBER -> number(i + 1, cell);
          case TEXT, GIVEN, FACT, DOCUMENT, TEXTS, DAY, ADDRESS -> insert.setString(i + 1, cell);
        }
      }
    }

    private void integer(int at, @Nullable String cell) throws SQLException {
      if (cell == null) {
        insert.setNull(at, Types.BIGINT);
      } else {
        insert.setLong(at, Long.parseLong(cell));
      }
    }

    private void number(int at, @Nullable String cell) throws SQLException {
      if (cell == null) {
        insert.setNull(at, Types.DOUBLE);
      } else {
        insert.setDouble(at, Double.parseDouble(cell));
      }
    }

    @Override
    public void close() throws SQLException {
      if (failure != null) {
        throw failure;
      }
      if (waiting % BATCH != 0) {
        insert.executeBatch();
      }
    }
  }
}
