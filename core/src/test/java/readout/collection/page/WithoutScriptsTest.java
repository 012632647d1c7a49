package readout.collection.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is left out is what nobody reads, and the rest of the page stays as it was. */
class WithoutScriptsTest {

  private static String lean(String html) {
    return characters(Html.of(html));
  }

  private static String characters(Html html) {
    var kept = new StringWriter();
    try {
      html.characters().transferTo(kept);
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
    String html = "<div title=\"<script>\" lang='<!--'>Talks</div><p>open</script>";
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

  @Test
  void attributesForScriptsAndPicturesAreLeftOut() {
    assertEquals(
        "<img  class=x ><div  ><p id='p'>",
        lean(
            "<img src=\"a.png\" class=x ALT='a > b'><div data-x-1='<p>' aria-label=\"\"><p id='p'>"));
  }

  @Test
  void attributesThatMayBePartOfAnotherAreKept() {
    for (String html :
        List.of(
            "<p data-x =\"y\">",
            "<p class= data-x=\"y\">",
            "<p class=a\"data-x=\"y\">",
            "<p a data-x=\"y\" =b>",
            "<p x/data-x=\"y\">",
            "<p data=\"y\" srcdoc='z' data-é=\"x\">",
            "<b data-x='1'>",
            "</p data-x='1'>",
            "<p data-x='1' alt='")) {
      assertEquals(html, lean(html));
    }
  }

  @Test
  void whatIsLeftOutNeedNotBeDecodedButMustBeOfTheSameCharset() {
    assertEquals("<style></style><p>Zürich", utf8("<style>é</style><p>Zürich".getBytes(UTF_8)));
    assertEquals("none", utf8("<style>é</style><p>Zurich".getBytes(ISO_8859_1)));
    assertEquals("none", utf8("<style>e</style><p>Zürich".getBytes(ISO_8859_1)));
    assertEquals("<p>\uFFFD", utf8("<p>\uFFFD".getBytes(UTF_8)));
  }

  private static String utf8(byte[] page) {
    Html html = Html.ofUtf8(page);
    return html == null ? "none" : characters(html);
  }

  @Property(tries = 1000)
  void bytesAndCharactersGiveTheSamePage(@ForAll @From("pages") String html) {
    assertEquals(lean(html), utf8(html.getBytes(UTF_8)), html);
  }

  /**
   * The library is the judge: the same tree, but for what scripts, styles, comments and pictures
   * hold.
   */
  @Property(tries = 3000)
  void theRestOfThePageStaysAsItWas(@ForAll @From("pages") String html) {
    assertEquals(bare(html), bare(lean(html)), html);
  }

  private static String bare(String html) {
    Document page = Parser.htmlParser().parseInput(html, "");
    page.outputSettings().prettyPrint(false);
    page.getAllElements().forEach(WithoutScriptsTest::forgetAttributes);
    page.nodeStream()
        .filter(node -> node instanceof DataNode || isComment(node))
        .toList()
        .forEach(WithoutScriptsTest::empty);
    return page.outerHtml();
  }

  private static void forgetAttributes(Element element) {
    element.attributes().asList().stream()
        .map(Attribute::getKey)
        .filter(
            name -> name.matches("(data-|aria-).*|src|srcset|sizes|alt|d|onclick|onload|onerror"))
        .toList()
        .forEach(element::removeAttr);
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
            "<div data-x=\"",
            "<img src='a' alt=\"b\" class=\"c\">",
            " data-x=\"y\"",
            " alt='",
            " class=",
            "<u data-x='1'>",
            "<u data-x='2'>",
            "\u00e9",
            "<p x= b=",
            "x\"y=",
            "<path d=\"M0\" />",
            "<xmp>",
            "</xmp>",
            "<template>")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }
}
