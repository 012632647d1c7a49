package readout.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.fetch.Network;
import readout.web.Role;
import readout.web.Server;
import readout.web.Settings;
import readout.web.Users;

/** The desk, open in a browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Opens the desk in a browser: stories, timelines, accounts side by side, search; add"
            + " documents, correct, undo; an HTTP API. On this machine only, unless users are"
            + " given. Until it is stopped (Ctrl-C).",
    footer = {
      "",
      "Examples:",
      "  readout serve                           http://localhost:8420/ over readout.db",
      "  readout serve --port 9000 --offline     elsewhere, and never using the network",
      "  readout serve --host 0.0.0.0 --users users.txt --certificate c.pem --key k.pem"
    })
final class ServeCommand implements Callable<Integer> {

  private static final int PORT = 8420;
  private static final int MOST = 65_535;

  private final Console console;
  private final Network network;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(names = "--host", paramLabel = "ADDRESS", description = "default: 127.0.0.1")
  private String host = "127.0.0.1";

  @Option(names = "--port", paramLabel = "N", description = "default: ${DEFAULT-VALUE}; 0: any")
  private int port = PORT;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description = "who may sign in: a line 'name role hash' each; without it nobody needs to")
  private @Nullable Path users;

  @Option(names = "--certificate", paramLabel = "FILE", description = "PEM chain, for HTTPS")
  private @Nullable Path certificate;

  @Option(names = "--key", paramLabel = "FILE", description = "PEM private key, for HTTPS")
  private @Nullable Path key;

  @Option(names = "--offline", description = "never use the network")
  private boolean offline;

  @Option(
      names = "--add-user",
      paramLabel = "NAME",
      description = "print a line for the users' file; the password is the first line of input")
  private @Nullable String user;

  @Option(
      names = "--add-key",
      paramLabel = "NAME",
      description =
          "print a line for the users' file, and the key of a program on the error stream")
  private @Nullable String program;

  @Option(names = "--role", paramLabel = "read|edit|admin", description = "default: read")
  private Role role = Role.READ;

  @Mixin private final ReaderOption reader = new ReaderOption();

  ServeCommand(Console console, Network network) {
    this.console = console;
    this.network = network;
  }

  @Override
  @SuppressWarnings("try") // Signals are heard as long as the block runs.
  public Integer call() throws IOException, InterruptedException {
    if (user != null || program != null) {
      return addUser();
    }
    if (port < 0 || port > MOST) {
      console.complain("--port: " + port + " is no port; there are 0 to " + MOST);
      return ExitCode.MISUSE;
    }
    var settings =
        new Settings(
            record.file(),
            host,
            port,
            users,
            certificate,
            key,
            reader.readout(console),
            Commands.fold(),
            offline ? null : network,
            network.clock(),
            Version.ofProgram());
    if (!settings.refusal().isEmpty()) {
      console.complain(settings.refusal());
      return ExitCode.MISUSE;
    }
    var stop = new CountDownLatch(1);
    try (StopSignals told = StopSignals.on(stop::countDown);
        Server server = Server.start(settings)) {
      String scheme = certificate == null ? "http" : "https";
      String name = host.equals("127.0.0.1") ? "localhost" : host;
      console
          .out()
          .println("The desk is open: " + scheme + "://" + name + ":" + server.port() + "/");
      console.out().flush();
      stop.await();
    } catch (BindException taken) {
      console.complain("--port: " + taken.getMessage());
      return ExitCode.MISUSE;
    }
    return ExitCode.FINE;
  }

  private int addUser() throws IOException {
    if (user != null) {
      var input = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
      String password = input.readLine();
      if (password == null || password.isBlank()) {
        console.complain("give the password as the first line of standard input");
        return ExitCode.MISUSE;
      }
      console.out().println(Users.line(user, role, password));
    }
    if (program != null) {
      String secret = Users.newKey();
      console.out().println(Users.keyLine(program, role, secret));
      console.err().println(secret);
    }
    return ExitCode.FINE;
  }
}
