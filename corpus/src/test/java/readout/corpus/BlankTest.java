package readout.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second marker gets the page as it is, without the marks. */
class BlankTest {

  private static final Corpus CORPUS = CorpusReader.read(Path.of(""));

  @Test
  void everyArticleKeepsItsTextItsSentencesAndItsHeader(@TempDir Path folder) throws IOException {
    for (Affair affair : CORPUS.affairs()) {
      Blank.write(CORPUS, affair.id(), folder);
      for (Article article : affair.articles()) {
        Article blank = blank(folder, article);
        assertEquals(article.text(), blank.text());
        assertEquals(article.header(), blank.header());
        assertEquals(kinds(article), kinds(blank));
        assertEquals(List.of(), blank.marks());
      }
    }
  }

  @Test
  void somePagesAreInAnotherVoiceThanAReport() {
    assertTrue(
        CORPUS.articles().stream()
            .anyMatch(it -> it.header().voice() == readout.text.Voice.OPINION));
  }

  private static Article blank(Path folder, Article article) throws IOException {
    var problems = new ArrayList<Problem>();
    Path file = folder.resolve(article.file().substring("affairs/".length()));
    Article blank =
        CorpusReader.article(article.id(), article.file(), Files.readAllLines(file), problems);
    assertEquals(List.of(), problems);
    return blank;
  }

  private static List<String> kinds(Article article) {
    return article.sentences().stream().map(it -> it.kind() + " " + it.paragraph()).toList();
  }
}
