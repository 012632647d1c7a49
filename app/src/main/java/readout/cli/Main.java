package readout.cli;

/** The front door: {@link Commands} lists the commands. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    int code = Commands.run(console, arguments);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }
}
