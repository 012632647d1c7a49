package readout.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How much is asked, how it is answered and how long that takes (Prometheus text format 0.0.4). */
final class Metrics {

  private static final double[] BOUNDS = {0.01, 0.03, 0.1, 0.3, 1, 3};
  private static final double NANOS = 1e9;

  private final Map<String, Series> byRoute = new ConcurrentSkipListMap<>();

  private static final class Series {
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length];
    private final LongAdder count = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    Series() {
      for (int i = 0; i < buckets.length; i++) {
        buckets[i] = new LongAdder();
      }
    }
  }

  void begin(Context context) {
    context.attribute("begun", System.nanoTime());
  }

  void end(Context context) {
    Long begun = context.attribute("begun");
    if (begun != null) {
      long nanos = System.nanoTime() - begun;
      String labels =
          "route=\"" + route(context.path()) + "\",status=\"" + context.status().getCode() + "\"";
      Series series = byRoute.computeIfAbsent(labels, any -> new Series());
      series.count.increment();
      series.nanos.add(nanos);
      for (int i = 0; i < BOUNDS.length; i++) {
        if (nanos / NANOS <= BOUNDS[i]) {
          series.buckets[i].increment();
        }
      }
    }
  }

  /** Few names, whatever is asked for: what no page has is counted together. */
  private static String route(String path) {
    String[] parts = path.split("/", 5);
    String first = parts.length > 1 ? parts[1] : "";
    return switch (first) {
      case "" -> "/";
      case "story",
          "document",
          "event",
          "claims",
          "commitments",
          "actors",
          "actor",
          "search",
          "add",
          "changes",
          "correct",
          "undo",
          "seen",
          "login",
          "logout",
          "assets",
          "health",
          "metrics" ->
          "/" + first;
      case "api" ->
          parts.length > 3 && parts[3].matches("documents?|facts|stories|actors|news")
              ? "/api/v1/" + parts[3]
              : "/api";
      default -> "other";
    };
  }

  String text(int documents) {
    var out = new StringBuilder();
    out.append(
        "# HELP readout_documents Documents in the record.\n# TYPE readout_documents gauge\n");
    out.append("readout_documents ").append(documents).append('\n');
    out.append("# HELP readout_request_seconds Time from request to answer.\n");
    out.append("# TYPE readout_request_seconds histogram\n");
    byRoute.forEach((labels, series) -> write(out, labels, series));
    return out.toString();
  }

  private static void write(StringBuilder out, String labels, Series series) {
    for (int i = 0; i < BOUNDS.length; i++) {
      line(out, "_bucket{" + labels + ",le=\"" + BOUNDS[i] + "\"}", series.buckets[i].sum());
    }
    line(out, "_bucket{" + labels + ",le=\"+Inf\"}", series.count.sum());
    line(out, "_count{" + labels + "}", series.count.sum());
    out.append("readout_request_seconds_sum{").append(labels).append("} ");
    out.append(String.format(Locale.ROOT, "%.6f", series.nanos.sum() / NANOS)).append('\n');
  }

  private static void line(StringBuilder out, String name, long value) {
    out.append("readout_request_seconds").append(name).append(' ').append(value).append('\n');
  }
}
