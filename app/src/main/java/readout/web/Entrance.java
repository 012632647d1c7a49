package readout.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Signing in and out. */
final class Entrance {

  private final Gate gate;
  private final Pages pages;
  private final boolean hasUsers;

  Entrance(Gate gate, Pages pages, boolean hasUsers) {
    this.gate = gate;
    this.pages = pages;
    this.hasUsers = hasUsers;
  }

  void routes(RoutesConfig routes) {
    if (hasUsers) {
      routes.get("/login", context -> pages.login(context, ""));
      routes.post("/login", this::signIn);
      routes.post("/logout", this::signOut);
    }
  }

  private void signIn(Context context) {
    String name = String.valueOf(context.formParam("name"));
    String password = String.valueOf(context.formParam("password"));
    if (gate.signIn(context, name, password)) {
      context.redirect("/");
    } else {
      context.status(403);
      pages.login(context, "Name and password do not match.");
    }
  }

  private void signOut(Context context) {
    gate.signOut(context);
    context.redirect("/login");
  }
}
