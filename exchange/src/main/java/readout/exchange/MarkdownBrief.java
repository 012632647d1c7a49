package readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import readout.export.Entry;

/**
 * The brief in Markdown (CommonMark, with footnotes as GitHub and Pandoc read them). What comes
 * from a document is escaped: it makes no links, no HTML, no headings.
 */
final class MarkdownBrief implements Exchange {

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String description() {
    return "a brief in Markdown with footnotes to sentences";
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    PaperBrief brief = PaperBrief.of(holdings, tally);
    try (OutputStream out = drawer.open("brief.md")) {
      out.write(text(brief).getBytes(StandardCharsets.UTF_8));
    }
    return tally;
  }

  private static String text(PaperBrief brief) {
    var text = new StringBuilder("# " + escaped(brief.title()) + "\n\n");
    text.append(escaped(brief.scope())).append("\n");
    for (PaperBrief.Section section : brief.sections()) {
      text.append("\n## ").append(section.title()).append("\n\n");
      section.lines().forEach(line -> text.append(line(line)));
      if (section.lines().isEmpty()) {
        text.append("Nothing found.\n");
      }
    }
    text.append("\n");
    brief.notes().forEach(note -> text.append(note(note)));
    return text.toString();
  }

  private static String line(PaperBrief.Line line) {
    String when = line.when().isEmpty() ? "" : "**" + line.when() + "** ";
    String chain = line.chain().isEmpty() ? "" : " *(" + escaped(line.chain()) + ")*";
    String notes =
        line.notes().stream().map(note -> "[^" + note.number() + "]").collect(Collectors.joining());
    return "- " + when + escaped(line.text()) + chain + notes + "\n";
  }

  private static String note(Footnotes.Note note) {
    String address = note.address().isEmpty() ? "" : ", " + escaped(note.address());
    return "[^"
        + note.number()
        + "]: \u201c"
        + escaped(note.wording())
        + "\u201d "
        + escaped(note.signature())
        + address
        + "\n";
  }

  static String escaped(String text) {
    return Entry.flat(text)
        .replaceAll("([\\\\`*_{}\\[\\]()#!|<>&~^])", "\\\\$1")
        .replaceAll("(?i)(https?|ftp)://", "$1\\\\://")
        .replaceAll("(?i)www\\.", "www\\\\.");
  }
}
