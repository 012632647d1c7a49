package readout.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.collection.CanonicalUrl;

/**
 * Under which addresses each document was met. A site shows one article under several; an address
 * that a page only claims for itself counts where it lies on the same host.
 */
final class AddressTable {

  private final Statements sql;

  AddressTable(Connection connection) {
    this.sql = new Statements(connection);
  }

  /** Notes where a document was met, if it is in the record. */
  void add(Met met) throws SQLException {
    String source = CanonicalUrl.of(met.source());
    String claimed = met.url() == null ? null : CanonicalUrl.of(met.url());
    if (source != null) {
      insert(source, met.document(), met.source());
    }
    if (claimed != null && (source == null || hostOf(claimed).equals(hostOf(source)))) {
      insert(claimed, met.document(), met.url());
    }
    nameByTheFirstOfTheAlphabet(met);
  }

  /** So that what a document is called does not hang on which of its inputs was read first. */
  private void nameByTheFirstOfTheAlphabet(Met met) throws SQLException {
    sql.change(
        "UPDATE document SET source = min(source, ?1), url = coalesce(min(url, ?2), url, ?2)"
            + " WHERE id = ?3 AND (source > ?1 OR url > ?2 OR (url IS NULL AND ?2 IS NOT NULL))",
        met.source(),
        met.url(),
        met.document());
  }

  private void insert(String canonical, String document, @Nullable String url) throws SQLException {
    sql.change(
        "INSERT OR IGNORE INTO address SELECT ?, id, ? FROM document WHERE id = ?",
        canonical,
        url,
        document);
  }

  /** Takes over from an attached record where the documents of this one were met. */
  void copy() throws SQLException {
    sql.change(
        "INSERT INTO address SELECT * FROM whole.address WHERE document IN (SELECT id FROM document)");
  }

  private static String hostOf(String canonical) {
    return canonical.split("/", 4)[2];
  }

  boolean holds(String canonical) throws SQLException {
    return sql.any("SELECT 1 FROM address WHERE canonical = ?", canonical);
  }

  List<String> of(String document) throws SQLException {
    return sql.ask(
        "SELECT url FROM address WHERE document = ? ORDER BY canonical",
        row -> row.getString(1),
        document);
  }
}
