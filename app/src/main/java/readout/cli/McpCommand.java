package readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.assistant.AssistantServer;

/** The record, for an assistant to ask. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description =
        "Answers an assistant's questions about the record (Model Context Protocol, standard input"
            + " and output). It only looks. Started by the assistant's program.",
    footer = {
      "",
      "In the assistant's settings:",
      "  {\"mcpServers\": {\"readout\": {\"command\": \"/path/to/readout\","
          + " \"args\": [\"mcp\", \"--record\", \"/path/to/readout.db\"]}}}"
    })
final class McpCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  McpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    record.openExisting().close();
    AssistantServer.serve(record.file(), Version.ofProgram(), console.in(), console.out());
    return ExitCode.FINE;
  }
}
