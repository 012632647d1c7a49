package readout.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readout.text.Span;

/** The corpus in the repository holds together. */
class WholeCorpusTest {

  private static final Corpus CORPUS = CorpusReader.read(Path.of(""));

  @Test
  void thereIsSomethingToRead() {
    assertTrue(CORPUS.affairs().size() >= 14, "affairs: " + CORPUS.affairs().size());
    assertTrue(CORPUS.articles().size() >= 110, "articles: " + CORPUS.articles().size());
  }

  @Test
  void everyMarkIsWellFormedAndEveryReferenceResolves() {
    assertEquals("", lines(Validator.check(CORPUS)));
  }

  @Test
  void noSentenceRepeatsAnotherOutsideMarkedReuse() {
    assertEquals("", lines(NearDuplicates.find(CORPUS)));
  }

  @Test
  void affairsAreNumberedWithoutGapsOrRepeats() {
    Set<String> ids = new TreeSet<>(CORPUS.affairs().stream().map(Affair::id).toList());
    assertEquals(CORPUS.affairs().size(), ids.size());
  }

  @Test
  void everyAffairIsToldBySixToFourteenArticles() {
    for (Affair affair : CORPUS.affairs()) {
      int articles = affair.articles().size();
      assertTrue(articles >= 6 && articles <= 14, affair.folder() + " has " + articles);
    }
  }

  @Test
  void sentencesCoverTheTextWithoutOverlap() {
    for (Article article : CORPUS.articles()) {
      int end = 0;
      for (MarkedSentence sentence : article.sentences()) {
        Span span = sentence.span();
        assertTrue(article.text().substring(end, span.start()).isBlank(), article.file());
        end = span.end();
      }
      assertEquals(article.text().length(), end, article.file());
    }
  }

  @Test
  void everyArticleBecomesADocumentAndAPage() {
    for (Affair affair : CORPUS.affairs()) {
      for (Article article : affair.articles()) {
        assertNotNull(article.document().outlet());
        assertTrue(Viewer.show(affair, article).contains(article.header().outlet()));
      }
    }
  }

  @Test
  void theCountsOfTheDataSheetAreThoseOfTheCorpus() throws IOException {
    assertEquals(Counts.of(CORPUS), Files.readString(Path.of("COUNTS.txt")));
  }

  @Test
  void theSecondMarkingIsOfTheSameSentences() {
    Corpus second = CorpusReader.readSecond(Path.of(""));
    assertEquals(12, second.affairs().size());
    for (Affair affair : second.affairs()) {
      Affair first =
          CORPUS.affairs().stream().filter(a -> a.id().equals(affair.id())).toList().getFirst();
      assertEquals("test", first.split());
      assertEquals(
          first.articles().stream().map(Article::text).toList(),
          affair.articles().stream().map(Article::text).toList());
    }
    assertEquals(List.of(), second.problems());
    assertEquals(List.of(), Validator.check(second));
  }

  @Test
  void inventedAffairsNameOnlyInventedStates() {
    for (Affair affair : CORPUS.affairs()) {
      for (Affair.Member member : affair.cast().values()) {
        String country = member.country();
        if (country != null) {
          String where = affair.folder() + " " + member.id();
          assertEquals(affair.invented(), isInvented(country), where + " " + country);
        }
      }
    }
  }

  /** User-assigned codes; XKX, also user-assigned, is by common use Kosovo. */
  private static boolean isInvented(String country) {
    return country.startsWith("X") && !country.equals("XKX");
  }

  private static String lines(List<Problem> problems) {
    return String.join("\n", problems.stream().map(Problem::toString).toList());
  }
}
