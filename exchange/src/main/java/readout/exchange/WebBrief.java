package readout.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The brief as one page to print: no scripts, nothing fetched, each line with footnotes to the
 * sentences it stands on. Written as XML so that any reader of XHTML takes it.
 */
final class WebBrief implements Exchange {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String description() {
    return "a brief as a page to print, with footnotes to sentences";
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    String page = page(PaperBrief.of(holdings, tally));
    try (OutputStream out = drawer.open("brief.html")) {
      out.write(page.getBytes(StandardCharsets.UTF_8));
    }
    return tally;
  }

  /** Well-formed XHTML. */
  static String page(PaperBrief brief) {
    var page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n")
        .append("<head>\n<meta charset=\"utf-8\"/>\n<title>")
        .append(escaped(brief.title()))
        .append("</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(escaped(brief.title()))
        .append("</h1>\n<p class=\"scope\">")
        .append(escaped(brief.scope()))
        .append("</p>\n");
    brief.sections().forEach(section -> section(page, section));
    notes(page, brief);
    return page.append("</body>\n</html>\n").toString();
  }

  private static void section(StringBuilder page, PaperBrief.Section section) {
    page.append("<h2>").append(escaped(section.title())).append("</h2>\n");
    if (section.lines().isEmpty()) {
      page.append("<p class=\"none\">Nothing found.</p>\n");
      return;
    }
    page.append("<ul>\n");
    section.lines().forEach(line -> line(page, line));
    page.append("</ul>\n");
  }

  private static void line(StringBuilder page, PaperBrief.Line line) {
    page.append("<li>");
    if (!line.when().isEmpty()) {
      page.append("<b>").append(escaped(line.when())).append("</b> ");
    }
    page.append(escaped(line.text()));
    if (!line.chain().isEmpty()) {
      page.append(" <i>").append(escaped(line.chain())).append("</i>");
    }
    for (Footnotes.Note note : line.notes()) {
      page.append(" <a class=\"call\" href=\"#note-")
          .append(note.number())
          .append("\">")
          .append(note.number())
          .append("</a>");
    }
    page.append("</li>\n");
  }

  private static void notes(StringBuilder page, PaperBrief brief) {
    page.append("<h2>Sentences</h2>\n<ol class=\"notes\">\n");
    for (Footnotes.Note note : brief.notes()) {
      page.append("<li id=\"note-")
          .append(note.number())
          .append("\">\u201c")
          .append(escaped(note.wording()))
          .append("\u201d ")
          .append(escaped(note.signature()));
      if (!note.address().isEmpty()) {
        page.append(" <span class=\"address\">").append(escaped(note.address())).append("</span>");
      }
      page.append("</li>\n");
    }
    page.append("</ol>\n");
  }

  private static String style() {
    try (InputStream in = WebBrief.class.getResourceAsStream("paper.css")) {
      if (in == null) {
        throw new IllegalStateException("paper.css: not beside the classes");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Escaped, and without what XML cannot hold. */
  static String escaped(String text) {
    return TimelineJs.escaped(SyndicationFeed.printable(text));
  }
}
