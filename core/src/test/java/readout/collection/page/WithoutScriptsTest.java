package readout.collection.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is left out is what nobody reads, and the rest of the page stays as it was. */
class WithoutScriptsTest {

  private static String lean(String html) {
    var kept = new StringWriter();
    try {
      WithoutScripts.of(html).transferTo(kept);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return kept.toString();
  }

  @Test
  void scriptsAndStylesAreEmptied() {
    assertEquals(
        "<p>a</p><SCRIPT src=x></Script><style></style ><p>b</p>",
        lean("<p>a</p><SCRIPT src=x>if (1 < 2) '</p>'</Script><style>p > a {}</style ><p>b</p>"));
  }

  @Test
  void commentsAreEmptied() {
    assertEquals(
        "a<!---->b<!-->c<!--->d<!----!>e", lean("a<!-- <p> -->b<!-->c<!--->d<!-- x --!>e"));
  }

  @Test
  void whatAPageSaysOfItselfIsKept() {
    String html = "<script type=\"application/ld+json\">{\"headline\": \"Talks open\"}</script>";
    assertEquals(html, lean(html));
  }

  @Test
  void aScriptInAValueIsNone() {
    String html = "<div title=\"<script>\" data-x='<!--'>Talks</div><p>open</script>";
    assertEquals(html, lean(html));
  }

  @Test
  void aScriptInATitleOrTextFieldIsNone() {
    String html = "<title>On <script> and <!--</title><textarea><style></textarea><p>Talks";
    assertEquals(html, lean(html));
  }

  @Test
  void whatIsLeftOpenIsKept() {
    for (String html :
        List.of("a<!-- b", "a<script>b", "a<style>b</script>c", "a<p title=\"b", "<")) {
      assertEquals(html, lean(html));
    }
  }

  @Test
  void aScriptThatHidesScriptsInAMadeUpCommentIsKept() {
    String html = "<script><!-- <script>a</script> --></script><p>Talks</p><script>b</script>";
    assertEquals(html, lean(html));
  }

  /** The library is the judge: the same tree, but for what scripts, styles and comments hold. */
  @Property(tries = 3000)
  void theRestOfThePageStaysAsItWas(@ForAll @From("pages") String html) {
    assertEquals(bare(html), bare(lean(html)), html);
  }

  private static String bare(String html) {
    Document page = Parser.htmlParser().parseInput(html, "");
    page.outputSettings().prettyPrint(false);
    page.nodeStream()
        .filter(node -> node instanceof DataNode || isComment(node))
        .toList()
        .forEach(WithoutScriptsTest::empty);
    return page.outerHtml();
  }

  private static boolean isComment(Node node) {
    return node instanceof Comment;
  }

  private static void empty(Node node) {
    if (node instanceof Comment comment) {
      comment.setData("");
    } else {
      node.remove();
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "<script>",
            "</script>",
            "<script src=\"a\">",
            "<script type='application/ld+json'>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "--!>",
            "->",
            "<!",
            "<![CDATA[",
            "]]>",
            "<?",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<iframe>",
            "</iframe>",
            "<noscript>",
            "</noscript>",
            "<svg>",
            "</svg>",
            "<p>",
            "</p>",
            "<p title=\"",
            "<p title='",
            "<p a=",
            "<a href=/x?y=",
            "\"",
            "'",
            "=",
            ">",
            "/>",
            "<",
            "</",
            " ",
            "\n",
            "words",
            "<b class=\"x\">",
            "</b>",
            "<scripted>",
            "</styles>",
            "<xmp>",
            "</xmp>",
            "<template>")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
