package readout.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ledgers of the desk, of claims and of promises: their pages, and the facts they show. */
final class Ledgers {

  private final Lending lending;
  private final Pages pages;
  private final Standing<ClaimsView.Book> claims;
  private final Standing<CommitmentsView.Book> commitments;

  Ledgers(Lending lending, Pages pages) {
    this.lending = lending;
    this.pages = pages;
    this.claims = new Standing<>(lending, ClaimsView.Book::of);
    this.commitments = new Standing<>(lending, CommitmentsView.Book::of);
  }

  void routes(RoutesConfig routes) {
    routes.get("/claims", this::claims);
    routes.get("/commitments", this::commitments);
  }

  /**
   * The facts of a whole ledger, as it is narrowed by the parameters of its page.
   *
   * @throws Refusal if there is no ledger of that name
   */
  List<String> facts(String ledger, Context context) {
    return switch (ledger) {
      case "claims" -> {
        ClaimsView.Book book = claims.answer();
        yield lending.ask(it -> ClaimsView.facts(it, book, claimsFilter(context)));
      }
      case "commitments" -> {
        CommitmentsView.Book book = commitments.answer();
        yield lending.ask(it -> CommitmentsView.facts(it, book, commitmentsFilter(context)));
      }
      default -> throw Refusal.notFound("There is no such ledger.");
    };
  }

  private void claims(Context context) {
    ClaimsView.Filter filter = claimsFilter(context);
    ClaimsView.Book book = claims.answer();
    int after = Pages.row(context);
    ClaimsView view =
        pages.ask(context, ClaimsView.class, "", it -> ClaimsView.of(it, book, filter, after));
    pages.show(context, "claims.jte", "Claims", taken("claims", filter.parameters()), view);
  }

  private static ClaimsView.Filter claimsFilter(Context context) {
    return new ClaimsView.Filter(
        Pages.parameter(context, "q"),
        Pages.parameter(context, "state"),
        Pages.parameter(context, "speaker"),
        Pages.parameter(context, "outlet"),
        Pages.parameter(context, "from"),
        Pages.parameter(context, "to"));
  }

  private void commitments(Context context) {
    CommitmentsView.Filter filter = commitmentsFilter(context);
    CommitmentsView.Book book = commitments.answer();
    int after = Pages.row(context);
    CommitmentsView view =
        pages.ask(
            context, CommitmentsView.class, "", it -> CommitmentsView.of(it, book, filter, after));
    pages.show(
        context, "commitments.jte", "Commitments", taken("commitments", filter.parameters()), view);
  }

  private static CommitmentsView.Filter commitmentsFilter(Context context) {
    return new CommitmentsView.Filter(
        Pages.parameter(context, "q"),
        Pages.parameter(context, "standing"),
        Pages.parameter(context, "maker"),
        Pages.parameter(context, "outlet"),
        Pages.parameter(context, "from"),
        Pages.parameter(context, "to"));
  }

  private static Taken taken(String ledger, Map<String, String> parameters) {
    var all = new TreeMap<>(parameters);
    all.put("view", ledger);
    return new Taken(ledger, Links.with("/export/jsonl", all), Links.with("/export", all));
  }
}
