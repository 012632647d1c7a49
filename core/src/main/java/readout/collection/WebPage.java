package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.collection.page.Chosen;
import readout.collection.page.Html;
import readout.collection.page.Page;
import readout.collection.page.PageReader;
import readout.collection.page.TooSlow;
import readout.text.Document;
import readout.text.PublicationDate;
import readout.text.PublicationDate.Basis;
import readout.text.Span;

/**
 * A web page: its article, without what stands around it.
 *
 * <p>The text of the document is the headline and the article's paragraphs, each apart by an empty
 * line.
 */
public final class WebPage implements Format {

  private static final Pattern OPENING =
      Pattern.compile("<(?:!doctype html|html|head|body|meta|title|article|div|p)\\b");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  private final LanguageIdentifier languages;
  private final ArticleReader articles;
  private final PageReader pages;
  private final int limit;

  /**
   * @param limit bytes beyond which a page is refused
   */
  public WebPage(LanguageIdentifier languages, int limit) {
    this(languages, limit, new PageReader());
  }

  WebPage(LanguageIdentifier languages, int limit, PageReader pages) {
    this.pages = pages;
    this.languages = languages;
    this.articles = new ArticleReader(languages);
    this.limit = limit;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return true;
    }
    String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    Matcher opening = OPENING.matcher(start.substring(0, Math.min(start.length(), 1000)));
    return start.stripLeading().startsWith("<") && opening.find();
  }

  @Override
  public void read(String source, InputStream bytes, Consumer<Received> each) throws IOException {
    byte[] all = bytes.readNBytes(limit + 1);
    if (all.length > limit) {
      each.accept(new Received.Unreadable(source, "is larger than " + limit / 1_000_000 + " MB"));
    } else if (Decoder.isBinary(Arrays.copyOf(all, Math.min(all.length, HEAD)))) {
      each.accept(new Received.Unreadable(source, "is binary, not a page"));
    } else {
      Decoded page = decoded(all, null);
      String refusal = page.html().refusal();
      if (refusal == null) {
        readTimely(source, page, each);
      } else {
        each.accept(new Received.Unreadable(source, refusal));
      }
    }
  }

  private void readTimely(String source, Decoded page, Consumer<Received> each) {
    try {
      document(source, pages.read(page.html(), null, null), page.notes(), each);
    } catch (TooSlow late) {
      each.accept(new Received.Unreadable(source, String.valueOf(late.getMessage())));
    }
  }

  /**
   * Reads a page that was fetched. One that holds no article is passed over.
   *
   * @param declared charset the server named
   * @param crawled ISO day of the fetch
   * @return whether anything was handed on
   */
  boolean readFetched(
      String address,
      byte[] bytes,
      @Nullable Charset declared,
      @Nullable String crawled,
      Consumer<Received> each) {
    Decoded decoded = decoded(bytes, declared);
    String refusal = decoded.html().refusal();
    if (refusal != null) {
      each.accept(new Received.Unreadable(address, refusal));
      return true;
    }
    try {
      Page page = pages.read(decoded.html(), address, crawled);
      boolean holdsArticle = !page.body().isBlank();
      if (holdsArticle) {
        document(address, page, decoded.notes(), each);
      }
      return holdsArticle;
    } catch (TooSlow late) {
      each.accept(new Received.Unreadable(address, String.valueOf(late.getMessage())));
      return true;
    }
  }

  /**
   * The characters of a page, as bytes decode: BOM, UTF-8, what is told, what the page declares,
   * what it looks like.
   *
   * @param told charset that a server named
   */
  public static Html html(byte[] bytes, @Nullable Charset told) {
    return decoded(bytes, told).html();
  }

  /**
   * A page to be read.
   *
   * @param notes what had to be guessed or replaced
   */
  private record Decoded(Html html, List<String> notes) {}

  /** Nearly all pages are UTF-8: of these, only what is read is decoded. */
  private static Decoded decoded(byte[] bytes, @Nullable Charset told) {
    Html utf8 = Decoder.isMarked(bytes) ? null : Html.ofUtf8(bytes);
    if (utf8 != null) {
      return new Decoded(utf8, List.of());
    }
    Decoder.Decoded page = Decoder.decode(bytes, told == null ? declared(bytes) : told);
    return new Decoded(Html.of(page.text()), page.notes());
  }

  /** Whether these are the bytes of a program, a picture or a PDF, and of no page. */
  public static boolean isNone(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    return new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-")
        || Decoder.isBinary(head);
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    try {
      return charset.find() ? Charset.forName(charset.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  private void document(String source, Page page, List<String> notes, Consumer<Received> each) {
    PageText.Whole whole = PageText.of(page);
    if (whole.text().isBlank()) {
      each.accept(new Received.Unreadable(source, "no article on this page"));
      return;
    }
    articles.read(document(source, whole, page), notes(notes, page)).forEach(each);
  }

  private static List<String> notes(List<String> notes, Page page) {
    var all = new ArrayList<>(notes);
    if (!page.authors().isEmpty()) {
      all.add("by " + String.join(", ", page.authors().stream().map(Chosen::value).toList()));
    }
    if (page.origin() != null) {
      all.add("first published by " + page.origin().value() + " (" + page.origin().why() + ")");
    }
    if (page.cutOff() != null) {
      all.add("an excerpt: the article goes on elsewhere (" + page.cutOff() + ")");
    }
    return all;
  }

  private Document document(String source, PageText.Whole whole, Page page) {
    String text = whole.text();
    String spoken = languages.of(text);
    return new Document(
        Ids.of(source, text),
        source,
        text,
        new Span(0, text.length()),
        null,
        value(page.url()),
        value(page.title()),
        value(page.outlet()),
        published(page),
        spoken.equals("und") && page.language() != null ? page.language().value() : spoken,
        whole.voices(),
        List.of());
  }

  private static @Nullable String value(@Nullable Chosen chosen) {
    return chosen == null ? null : chosen.value();
  }

  private static @Nullable PublicationDate published(Page page) {
    Chosen day = page.published();
    if (day == null) {
      return null;
    }
    Basis basis =
        day.why().contains("no other day")
            ? Basis.INFERRED
            : day.why().contains("words") ? Basis.STATED : Basis.METADATA;
    return new PublicationDate(day.value(), basis, null, day.why());
  }
}
