package readout.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.actor.Actor;
import readout.event.EventMention;
import readout.text.Sentence;
import readout.text.Voice;

/** Small articles, right and wrong. */
class ArticlesTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void linesBecomeTextAsItWasPublished() {
    Article article =
        given("# Talks end", "", "They met.", "They left.\\", "Read on", "", "* one", "* two");
    assertEquals("Talks end\n\nThey met. They left.Read on\n\none\ntwo", article.text());
    assertEquals(Sentence.Kind.LIST_ITEM, article.sentences().get(5).kind());
    assertEquals(3, article.sentences().get(4).paragraph() + 1);
  }

  @Test
  void quotedWordsAreFound() {
    Article article =
        given(
            "He said that he and she met on Friday.",
            "  who [He] velia; [he and she] velia+ostmar",
            "  when [on Friday] 1997-03-14 dct",
            "  says official | [He] | [said] | [that ..]",
            "  event @met [met] CONSULT occurred | actors velia ostmar | date [on Friday]");
    assertEquals(List.of(), problems);
    Mark.Event event = article.all(Mark.Event.class).getFirst();
    assertEquals("met", event.trigger().of(article.text()));
    assertEquals("1997-03-14", event.date());
    assertEquals(EventMention.Kind.EVENT, event.kind());
    assertEquals(article.all(Mark.Says.class).getFirst(), article.attributionOf(event));
    assertEquals("", check(article));
  }

  @Test
  void attributionsNest() {
    Article article =
        given(
            "The Post said that a clerk said that it rained.",
            "  says outlet | [The Post] | [said#1] | [that#1 ..]",
            "  says unnamed | [a clerk] | [said#2] | [that#2 ..]");
    List<Mark.Says> says = article.all(Mark.Says.class);
    assertNull(article.within(says.get(0)));
    assertEquals(says.get(0), article.within(says.get(1)));
  }

  @Test
  void voicesCanChangeInsideAnArticle() {
    Article article =
        given("We print the note.", "We agree.", "  voice official-text", "So there.");
    assertEquals(Voice.REPORT, article.sentences().get(0).voice());
    assertEquals(Voice.OFFICIAL_TEXT, article.sentences().get(1).voice());
    assertEquals(1, article.document().voices().size());
  }

  @Test
  void aNumberSaysWhoseItIs() {
    Article article =
        given(
            "Three Velians fell.",
            "  who [Three Velians] velia",
            "  event @met [fell] ASSAULT occurred | number [Three] 3 exact killed men of=velia");
    Mark.Figure number = article.all(Mark.Event.class).getFirst().numbers().getFirst();
    assertEquals("men", number.quantity().unit());
    assertEquals(new Mark.Part("velia", false), number.of());
    assertEquals("", check(article));
    assertEquals(
        "not mentioned here, wants ^: velia",
        wrong("  event @met [met] ASSAULT occurred | number [met] 1 exact killed of=velia"));
  }

  @Test
  void wordsThatAreNotThereAreReported() {
    given("They met.", "  who [She] velia");
    assertEquals("not in the sentence: [She]", problems.getFirst().message());
    assertEquals(7, problems.getFirst().line());
  }

  @Test
  void wordsThatStandTwiceWantAnIndex() {
    given("They met and they met.", "  event @met [met] CONSULT occurred");
    assertTrue(problems.getFirst().message().startsWith("stands 2 times"));
  }

  @Test
  void partsOfWordsAreNotFound() {
    given("The meeting ended.", "  event @met [meet] CONSULT occurred");
    assertEquals(1, problems.size());
  }

  @Test
  void wrongMarksAreReported() {
    assertEquals("not in the cast: nobody", wrong("  who [They] nobody"));
    assertEquals("1997-03-13 is a THURSDAY", wrong("  when [on Friday] 1997-03-13 dct"));
    assertEquals("not a TIMEX3 value: soon", wrong("  when [on Friday] soon dct"));
    assertEquals("no cue", wrong("  says official | [They] | - | [met]"));
    assertEquals("no content", wrong("  says official | [They] | [met] | -"));
    assertEquals("no such fact: gone", wrong("  event @gone [met] CONSULT occurred"));
    assertEquals(
        "CONSULT has no mode firearms", wrong("  event @met [met] CONSULT:firearms occurred"));
    assertEquals(
        "not mentioned here, wants ^: velia",
        wrong("  event @met [met] CONSULT occurred | actors velia"));
    assertEquals("DENIED stands in no attribution", wrong("  event @met [met] CONSULT denied"));
    assertEquals(
        "not a bound: some", wrong("  event @met [met] CONSULT occurred | number [met] 1 some x"));
    assertEquals("no such field: wher", wrong("  event @met [met] CONSULT occurred | wher here"));
    assertEquals("no EventType is called MEET", wrong("  event @met [met] MEET occurred"));
    assertEquals("no such layer: whom", wrong("  whom [They] velia"));
  }

  @Test
  void anAffairMustHoldTogether() {
    assertWrong("told by no article: met", "fact met: they meet");
    assertWrong("no such fact: gone", "apart gone | because");
    assertWrong("not a fate: fine", "fate gone fine");
    assertWrong("not a sector: ABC", "actor x person | X | XAA ABC");
    assertWrong("no such article", "reuse 09 copy 01");
    assertWrong("cannot be read: no such layer: facts", "facts met");
    assertWrong("denial without a scope", "link claim_denied_by a -> b | because");
  }

  @Test
  void nearDuplicatesAreFoundUnlessMarked() {
    Article one = given("The ferry left the harbour of Tessin at nine.");
    Article two =
        CorpusReader.article(
            "01/02", "b", lines("The ferry left the harbour of Tessin at ten."), problems);
    assertEquals(1, NearDuplicates.find(corpus(affair(List.of(), one, two))).size());
    var marked = affair(List.of(new Affair.Reuse(1, "02", "copy", "01")), one, two);
    assertEquals(List.of(), NearDuplicates.find(corpus(marked)));
  }

  @Test
  void countsAndCommandsTellWhatIsThere() {
    Article article = given("They met.", "  event @met [met] CONSULT occurred");
    String counts = Main.run(corpus(affair(List.of(), article)), "counts", List.of());
    assertTrue(counts.contains("type CONSULT 1\n"));
    assertTrue(counts.contains("sentences 1\n"));
    assertEquals(
        "They met.\n", Main.run(corpus(affair(List.of(), article)), "text", List.of("01/01")));
    assertTrue(
        Main.run(corpus(affair(List.of())), "show", List.of("01/01"))
            .startsWith("no such article"));
  }

  private Article given(String... body) {
    return CorpusReader.article("01/01", "a", lines(body), problems);
  }

  private static List<String> lines(String... body) {
    var lines =
        new ArrayList<>(
            List.of("outlet: The Post", "genre: agency", "date: 1997-03-15", "place: x", ""));
    lines.addAll(List.of(body));
    return lines;
  }

  private String wrong(String mark) {
    problems.clear();
    Article article = given("They met on Friday.", mark);
    return problems.isEmpty() ? check(article) : problems.getFirst().message();
  }

  private static String check(Article article) {
    List<Problem> found = ArticleValidator.check(affair(List.of(), article), article);
    return found.isEmpty() ? "" : found.getFirst().message();
  }

  private static void assertWrong(String message, String line) {
    var found = new ArrayList<Problem>();
    var reader = new AffairReader("affair.marks", found);
    List<String> lines = List.of("title: t", "invented: yes", "region: Europe", line);
    found.addAll(Validator.check(reader.read(lines, "01", "01-test", "train", List.of())));
    List<String> messages = found.stream().map(Problem::message).toList();
    assertTrue(messages.contains(message), messages::toString);
  }

  private static Corpus corpus(Affair affair) {
    return new Corpus(List.of(affair), List.of());
  }

  private static Affair affair(List<Affair.Reuse> reuses, Article... articles) {
    Map<String, Affair.Member> cast = new LinkedHashMap<>();
    for (String id : List.of("velia", "ostmar")) {
      cast.put(id, member(id, "XAA"));
    }
    Map<String, Affair.Fact> facts = Map.of("met", new Affair.Fact(1, "met", "met", List.of()));
    return new Affair(
        "01",
        "01-test",
        "t",
        true,
        "Europe",
        "train",
        cast,
        facts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        reuses,
        List.of(articles));
  }

  private static Affair.Member member(String id, @Nullable String country) {
    return new Affair.Member(1, id, Actor.Kind.STATE, id, country, null, null, List.of());
  }
}
