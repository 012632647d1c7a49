package readout.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import readout.reuse.Sketch;
import readout.story.Neighbourhood;

/** Documents of a record that hang together; what they are like and about stays in the record. */
final class TiedDocuments implements Neighbourhood<SQLException> {

  private final Statements sql;
  private final Map<Integer, String> documents;
  private final Map<String, Integer> numbers;
  private final Runnable between;

  private TiedDocuments(
      Statements sql,
      Map<Integer, String> documents,
      Map<String, Integer> numbers,
      Runnable between) {
    this.sql = sql;
    this.documents = documents;
    this.numbers = numbers;
    this.between = between;
  }

  /**
   * Those of some numbers.
   *
   * @param between done after each question, so that memory is looked after
   */
  static TiedDocuments of(Statements sql, Set<Integer> numbers, Runnable between)
      throws SQLException {
    var documents = new TreeMap<Integer, String>();
    var byDocument = new TreeMap<String, Integer>();
    for (int number : numbers) {
      String document =
          sql.ask("SELECT document FROM trace WHERE number = ?", row -> row.getString(1), number)
              .getFirst();
      documents.put(number, document);
      byDocument.put(document, number);
    }
    return new TiedDocuments(sql, documents, byDocument, between);
  }

  @Override
  public Collection<String> documents() {
    return numbers.keySet();
  }

  @Override
  public void alike(String document, double least, Consumer<String> other) throws SQLException {
    sql.each(
        "SELECT other FROM tie WHERE one = ?1 AND other > ?1 AND likeness >= ?2",
        row -> other.accept(documents.get(row.getInt(1))),
        number(document),
        least);
    between.run();
  }

  @Override
  public Sketch sketch(String document) throws SQLException {
    between.run();
    return sql.ask(
            "SELECT sketch FROM trace WHERE number = ?",
            row -> Json.read(row.getString(1), Sketch.class),
            number(document))
        .getFirst();
  }

  private int number(String document) {
    return Objects.requireNonNull(numbers.get(document), document);
  }
}
