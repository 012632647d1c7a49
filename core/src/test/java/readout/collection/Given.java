package readout.collection;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import readout.text.Document;
import readout.text.Stretch;
import readout.text.Voice;

/** Short ways to read a text in tests. */
final class Given {

  private Given() {}

  static List<Received> received(String name, byte[] bytes) {
    var all = new ArrayList<Received>();
    new Coverage().read(name, new ByteArrayInputStream(bytes), all::add);
    return all;
  }

  static List<Document> documents(String text) {
    var documents = new ArrayList<Document>();
    for (Received received : received("page.txt", text.getBytes(StandardCharsets.UTF_8))) {
      switch (received) {
        case Received.Article article -> documents.add(article.document());
        case Received.Unreadable bad -> throw new AssertionError(bad.reason());
      }
    }
    return documents;
  }

  static Document document(String text) {
    return documents(text).getFirst();
  }

  static String reason(String name, byte[] bytes) {
    return switch (received(name, bytes).getFirst()) {
      case Received.Article article -> "read: " + article.document().text();
      case Received.Unreadable bad -> bad.reason();
    };
  }

  /** The words of all stretches in one voice. */
  static List<String> words(Document document, Voice voice) {
    return document.voices().stream()
        .filter(stretch -> stretch.voice() == voice)
        .map(Stretch::span)
        .map(span -> span.of(document.text()))
        .toList();
  }

  static List<String> skipped(Document document) {
    return document.skipped().stream().map(span -> span.of(document.text())).toList();
  }
}
