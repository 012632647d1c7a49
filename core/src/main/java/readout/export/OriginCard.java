package readout.export;

import org.jspecify.annotations.Nullable;
import readout.reuse.Origin;

/**
 * What a brief says of a text that comes from another.
 *
 * @param document whose text it is
 * @param source what it comes from; absent where that is not in the record
 * @param origin how, and what shows it
 */
public record OriginCard(Card document, @Nullable Card source, Origin origin) {

  /** "copy of Harbour Post, 2015-07-14; 92 % of its words stand there in the same order". */
  String line() {
    Card from = source;
    String of = from == null ? String.valueOf(origin.outlet()) : from.signature();
    return Entry.flat(
        switch (origin.relation()) {
              case COPY -> "copy of " + of;
              case REWRITE -> "rewrite of " + of;
              case TRANSLATION -> "translation of " + of;
              case EMBEDDED -> "holds a passage of " + of;
              case SHARED_SOURCE -> "shares a source with " + of;
              case CITES -> "cites " + of;
            }
            + "; "
            + origin.why());
  }
}
