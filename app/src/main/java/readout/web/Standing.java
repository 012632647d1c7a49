package readout.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.store.Catalogue;

/**
 * An answer that stands as long as the record does not change, however many ask for it.
 *
 * <p>The edition is looked at before the record is asked: if somebody changes the record meanwhile,
 * the answer may be newer than it is marked, never older, and is worked out again next time.
 */
final class Standing<T> {

  private final Lending lending;
  private final Function<Catalogue, T> question;
  private int edition;
  private @Nullable T answer;

  Standing(Lending lending, Function<Catalogue, T> question) {
    this.lending = lending;
    this.question = question;
  }

  synchronized T answer() {
    int now = lending.edition();
    T known = answer;
    if (known == null || now != edition) {
      known = lending.ask(question);
      answer = known;
      edition = now;
    }
    return known;
  }
}
