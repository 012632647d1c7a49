package readout.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.text.Voice;

/**
 * Writes an affair without its marks, so that a second marker starts from the text alone: articles
 * with header and sentences, and of {@code affair.marks} the first three lines.
 */
final class Blank {

  private Blank() {}

  static String write(Corpus corpus, String id, Path folder) {
    for (Affair affair : corpus.affairs()) {
      if (affair.id().equals(id)) {
        return write(affair, folder.resolve(affair.folder()));
      }
    }
    return "no such affair: " + id + "\n";
  }

  private static String write(Affair affair, Path folder) {
    try {
      Files.createDirectories(folder);
      for (Article article : affair.articles()) {
        String name = article.file().substring(article.file().lastIndexOf('/') + 1);
        Files.write(folder.resolve(name), lines(article));
      }
      String invented = affair.invented() ? "yes" : "no";
      Files.write(
          folder.resolve("affair.marks"),
          List.of(
              "title: " + affair.title(), "invented: " + invented, "region: " + affair.region()));
      return folder + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Article article) {
    var lines = new ArrayList<String>();
    Header header = article.header();
    lines.add("outlet: " + header.outlet());
    lines.add("genre: " + header.genre());
    lines.add("date: " + (header.date() == null ? "unknown" : header.date()));
    if (header.voice() != Voice.REPORT) {
      lines.add("voice: " + header.voice().label());
    }
    lines.add("");
    for (int i = 0; i < article.sentences().size(); i++) {
      lines.addAll(lines(article, i));
    }
    return lines;
  }

  private static List<String> lines(Article article, int index) {
    MarkedSentence sentence = article.sentences().get(index);
    String words = sentence.span().of(article.text());
    String start =
        switch (sentence.kind()) {
          case HEADLINE -> "# ";
          case LIST_ITEM -> "* ";
          case FURNITURE -> "% ";
          case BODY -> "";
        };
    MarkedSentence next =
        index + 1 < article.sentences().size() ? article.sentences().get(index + 1) : null;
    boolean fused = next != null && next.span().start() == sentence.span().end();
    boolean last = next != null && next.paragraph() != sentence.paragraph();
    String line = start + words + (fused ? "\\" : "");
    return last ? List.of(line, "") : List.of(line);
  }
}
