package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import readout.export.Brief;
import readout.export.HtmlBrief;
import readout.export.Ink;
import readout.export.TerminalBrief;
import readout.store.RecordFile;
import readout.store.Thrift;

/** The brief of a record, on the terminal and in a file. */
final class Briefing {

  private static final int WIDTH = 100;
  private static final int MOST_IN_HTML = 2_000;

  private final Brief brief;

  private Briefing(Brief brief) {
    this.brief = brief;
  }

  static Briefing of(RecordFile record) {
    return new Briefing(record.whileUnchanged(() -> made(record)));
  }

  private static Brief made(RecordFile record) {
    var thrift = new Thrift();
    thrift.look();
    var maker = new Brief.Maker();
    record.eachDocument(maker::document);
    record.eachFact(fact -> {
      thrift.look();
      maker.fact(fact);
    });
    thrift.look();
    return maker.brief(record.links(), record.stories(), record.origins());
  }

  void print(Console console, int most) {
    Ink ink = console.colour() ? Ink.COLOUR : Ink.PLAIN;
    console.out().print(TerminalBrief.of(brief, ink, WIDTH, most));
  }

  Brief brief() {
    return brief;
  }

  /** Writes the HTML brief; the file is whole or not there. */
  void writeHtml(Path file, int most) throws IOException {
    Path whole = file.toAbsolutePath();
    refuseWhereNoneCanBe(file, whole);
    Path draft = whole.resolveSibling(whole.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (var out = Files.newBufferedWriter(draft)) {
        HtmlBrief.write(brief, Math.max(most, MOST_IN_HTML), out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void refuseWhereNoneCanBe(Path file, Path whole) throws FileSystemException {
    if (Files.isDirectory(whole)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    if (whole.getParent() == null || !Files.isDirectory(whole.getParent())) {
      throw new NoSuchFileException(file.toString());
    }
  }
}
