package readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;

/** The prepared statements of one connection, each prepared once. */
final class Statements {

  private final Connection connection;
  private final FactMemory memory;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  Statements(Connection connection) {
    this(connection, FactMemory.none());
  }

  /** Facts that are in the memory are not read anew. */
  Statements(Connection connection, FactMemory memory) {
    this.connection = connection;
    this.memory = memory;
  }

  /** Runs a change and gives the number of rows it touched. */
  int change(String sql, @Nullable Object... values) throws SQLException {
    return bind(sql, values).executeUpdate();
  }

  /** The rows of a question, each made into a value. */
  <T> List<T> ask(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    var answers = new ArrayList<T>();
    each(sql, rows -> answers.add(row.read(rows)), values);
    return answers;
  }

  /** The facts that a question asks for in its first column. */
  List<Fact> facts(String sql, @Nullable Object... values) throws SQLException {
    return ask(sql, row -> fact(row.getString(1)), values);
  }

  Fact fact(String stored) {
    return memory.fact(stored);
  }

  /** Hands the rows of a question on, one at a time. */
  void each(String sql, Rows rows, @Nullable Object... values) throws SQLException {
    try (ResultSet answer = bind(sql, values).executeQuery()) {
      while (answer.next()) {
        rows.accept(answer);
      }
    }
  }

  boolean any(String sql, @Nullable Object... values) throws SQLException {
    try (ResultSet answer = bind(sql, values).executeQuery()) {
      return answer.next();
    }
  }

  int number(String sql) throws SQLException {
    try (ResultSet answer = bind(sql).executeQuery()) {
      return answer.next() ? answer.getInt(1) : 0;
    }
  }

  private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** Makes a value of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes a row. */
  interface Rows {
    void accept(ResultSet row) throws SQLException;
  }
}
