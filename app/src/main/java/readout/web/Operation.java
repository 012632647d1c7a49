package readout.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API: what is served and what is documented is made of the same declaration.
 *
 * @param method GET, POST or DELETE
 * @param path with parameters in braces
 * @param name of the operation
 * @param summary what it gives
 * @param parameters of the query and the path
 * @param body name of the schema of what is sent; null where nothing is
 * @param answer name of the schema of what it gives; with {@code []} a page of such
 * @param handler that answers
 */
record Operation(
    HandlerType method,
    String path,
    String name,
    String summary,
    List<Parameter> parameters,
    @Nullable String body,
    String answer,
    Handler handler) {

  Operation {
    parameters = List.copyOf(parameters);
  }

  /** A parameter of the query, or of the path where the path has its name in braces. */
  record Parameter(String name, String meaning) {}

  static Operation get(
      String path,
      String name,
      String summary,
      String answer,
      Handler handler,
      Parameter... parameters) {
    return new Operation(
        HandlerType.GET, path, name, summary, List.of(parameters), null, answer, handler);
  }

  static Operation post(
      String path, String name, String summary, String body, String answer, Handler handler) {
    return new Operation(HandlerType.POST, path, name, summary, List.of(), body, answer, handler);
  }

  static Operation delete(
      String path,
      String name,
      String summary,
      String answer,
      Handler handler,
      Parameter... parameters) {
    return new Operation(
        HandlerType.DELETE, path, name, summary, List.of(parameters), null, answer, handler);
  }

  boolean isPage() {
    return answer.endsWith("[]");
  }
}
