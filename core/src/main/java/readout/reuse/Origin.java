package readout.reuse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a document has its text or part of it from.
 *
 * @param document the derived document
 * @param source id of the document it is from, if that is in the record
 * @param outlet name of the outlet it is from, if no document of the record is known to be it
 * @param relation how
 * @param share of the document, between 0 and 1; 0 where nothing was compared
 * @param order how it is known which came first
 * @param why the reasons in words
 */
public record Origin(
    String document,
    @Nullable String source,
    @Nullable String outlet,
    Relation relation,
    double share,
    Kinship.Order order,
    String why) {

  static Origin of(Kinship kinship) {
    return new Origin(
        kinship.derived(),
        kinship.source(),
        null,
        kinship.relation(),
        kinship.share(),
        kinship.order(),
        kinship.why());
  }

  static Origin cited(String document, String outlet) {
    return new Origin(
        document,
        null,
        outlet,
        Relation.CITES,
        0,
        Kinship.Order.NAMED,
        "names " + outlet + " as a source; nothing of it is in the record");
  }

  /** What it is from: a document, else an outlet. */
  public String from() {
    return source != null ? source : "outlet:" + String.valueOf(outlet).toLowerCase(Locale.ROOT);
  }
}
