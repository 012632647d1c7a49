package readout.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import org.jspecify.annotations.Nullable;
import readout.store.Catalogue;

/** A desk that is open: pages, API and live news of one record. */
public final class Server implements AutoCloseable {

  /** No single upload is larger. */
  private static final long LARGEST = 100_000_000;

  /** So many requests ask the record at once. */
  private static final int READERS = 8;

  private final Javalin javalin;
  private final Lending lending;
  private final Intake intake;
  private final Readings readings;

  private Server(Javalin javalin, Lending lending, Intake intake, Readings readings) {
    this.javalin = javalin;
    this.lending = lending;
    this.intake = intake;
    this.readings = readings;
  }

  /**
   * Opens a desk.
   *
   * @throws IllegalArgumentException if it may not be opened so
   * @throws BindException if another program listens on the port
   * @throws IOException if the users cannot be read
   */
  public static Server start(Settings settings) throws IOException {
    String refusal = settings.refusal();
    if (!refusal.isEmpty()) {
      throw new IllegalArgumentException(refusal);
    }
    Users users = settings.users() == null ? null : Users.of(settings.users());
    Catalogue.layOut(settings.record());
    var lending = new Lending(settings.record(), READERS);
    var intake = new Intake(settings);
    var readings = new Readings(settings.readout(), settings.record());
    Javalin javalin = javalin(settings, users, lending, intake, readings);
    var server = new Server(javalin, lending, intake, readings);
    try {
      if (settings.certificate() == null) {
        server.javalin.start(settings.host(), settings.port());
      } else {
        server.javalin.start();
      }
    } catch (JavalinBindException taken) {
      server.close();
      var refused = new BindException("another program listens on port " + settings.port());
      refused.initCause(taken);
      throw refused;
    }
    return server;
  }

  private static Javalin javalin(
      Settings settings, @Nullable Users users, Lending lending, Intake intake, Readings readings) {
    var gate = new Gate(settings, users);
    var kept = new Kept(lending);
    var pages = new Pages(engine(), gate, lending, kept, readings);
    var audit = new Audit(settings.beside("-desk.log"), settings.clock());
    var metrics = new Metrics();
    return Javalin.create(config -> {
      configure(config, settings);
      config.routes.before(metrics::begin);
      config.routes.before(gate::pass);
      new Assets().routes(config.routes);
      pages.routes(config.routes);
      var ledgers = new Ledgers(lending, pages);
      ledgers.routes(config.routes);
      var corrections = new Corrections(intake, audit, settings);
      new Changes(pages, intake, audit, corrections).routes(config.routes);
      new Feeds(lending).routes(config.routes);
      new Downloads(lending, pages, ledgers).routes(config.routes);
      var changes = new ApiChanges(lending, intake, audit, corrections);
      new Api(lending, kept, pages, changes, settings.program()).routes(config.routes);
      new Entrance(gate, pages, users != null).routes(config.routes);
      config.routes.get(
          "/health", context -> context.result("ok " + lending.ask(Catalogue::lastRun)));
      config.routes.get(
          "/metrics",
          context ->
              context
                  .contentType("text/plain; version=0.0.4")
                  .result(metrics.text(lending.ask(Catalogue::countDocuments))));
      config.routes.exception(Refusal.class, (refusal, context) -> pages.refuse(context, refusal));
      config.routes.exception(Exception.class, (defect, context) -> pages.broke(context, defect));
      config.routes.error(404, pages::missing);
      config.routes.after(metrics::end);
    });
  }

  private static void configure(JavalinConfig config, Settings settings) {
    if (settings.certificate() != null && settings.key() != null) {
      Certificate.use(
          config.jetty, settings.certificate(), settings.key(), settings.host(), settings.port());
    }
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.http.generateEtags = true;
    config.http.maxRequestSize = LARGEST;
    config.jetty.multipartConfig.maxFileSize(LARGEST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(2 * LARGEST, SizeUnit.BYTES);
  }

  private static TemplateEngine engine() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, Server.class.getClassLoader(), "readout.web.page");
  }

  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
    intake.close();
    readings.close();
    lending.close();
  }
}
