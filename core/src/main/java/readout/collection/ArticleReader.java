package readout.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.Document;
import readout.text.PublicationDate;
import readout.text.Span;
import readout.text.Stretch;

/**
 * From the text of a page to its articles: split, dated, titled, each stretch in its voice.
 *
 * <pre>
 * text -> parts -> paragraphs -> date -> furniture -> printed texts -> opinion -> language
 * </pre>
 */
final class ArticleReader {

  private static final Pattern ENTRY_TIME =
      Pattern.compile("\\d{1,2}[:.h]\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?\\p{Lu}{2,4})?");

  private final LanguageIdentifier languages;

  ArticleReader(LanguageIdentifier languages) {
    this.languages = languages;
  }

  /** The articles of one page, in order. What the input gave with the text is kept. */
  List<Received> read(Document page, List<String> notes) {
    List<RoundUp.Part> parts = RoundUp.split(page.text());
    boolean one = parts.size() <= 1;
    var received = new ArrayList<Received>();
    for (int i = 0; i < parts.size(); i++) {
      RoundUp.Part part = parts.get(i);
      Document article = one ? within(page, part.bounds()) : part(page, part.bounds(), i + 1);
      received.add(new Received.Article(marked(article), notes(notes, part)));
    }
    return received;
  }

  private static List<String> notes(List<String> notes, RoundUp.Part part) {
    if (part.cutOff().isEmpty() || part.cutOff().equals("rule-line")) {
      return notes;
    }
    var all = new ArrayList<>(notes);
    all.add("an excerpt: the article goes on elsewhere (" + part.cutOff() + ")");
    return all;
  }

  private static Document within(Document page, Span bounds) {
    return with(page, page.id(), bounds, page.partOf(), page.title());
  }

  private static Document part(Document page, Span bounds, int number) {
    return with(page, page.id() + "#" + number, bounds, page.id(), null);
  }

  private static Document with(
      Document page, String id, Span bounds, @Nullable String partOf, @Nullable String title) {
    return new Document(
        id,
        page.source(),
        page.text(),
        bounds,
        partOf,
        page.url(),
        title,
        page.outlet(),
        page.published(),
        page.language(),
        page.voices(),
        page.skipped());
  }

  private Document marked(Document article) {
    List<Paragraph> paragraphs = Paragraph.of(article.text(), article.bounds());
    if (paragraphs.isEmpty()) {
      return article;
    }
    String title = article.title() != null ? article.title() : headline(paragraphs);
    var voices = new ArrayList<Stretch>(article.voices());
    addFree(voices, Furniture.mark(paragraphs));
    addFree(voices, PrintedText.mark(paragraphs));
    addFree(voices, Opinion.mark(paragraphs, voices));
    voices.sort(Comparator.comparing(Stretch::span));
    return dated(language(article), paragraphs, title, voices);
  }

  private static void addFree(List<Stretch> voices, List<Stretch> more) {
    for (Stretch stretch : more) {
      if (voices.stream().noneMatch(s -> s.span().overlaps(stretch.span()))) {
        voices.add(stretch);
      }
    }
  }

  private static @Nullable String headline(List<Paragraph> paragraphs) {
    boolean timed = ENTRY_TIME.matcher(paragraphs.getFirst().text()).matches();
    int at = timed ? 1 : 0;
    return paragraphs.size() > at + 1 && paragraphs.get(at).isHeadline()
        ? paragraphs.get(at).text()
        : null;
  }

  private Document language(Document article) {
    return article.language().equals("und")
        ? article.inLanguage(languages.of(article.bounds().of(article.text())))
        : article;
  }

  private static Document dated(
      Document article, List<Paragraph> paragraphs, @Nullable String title, List<Stretch> voices) {
    PublicationDate date = article.published();
    String outlet = article.outlet();
    var skipped = new ArrayList<Span>(article.skipped());
    for (Dating.Dated dated : found(paragraphs)) {
      skipped.add(dated.skip());
      date = date == null ? dated.date() : date;
      outlet = outlet == null ? dated.outlet() : outlet;
    }
    addTeasers(paragraphs, skipped);
    addEntryTime(paragraphs.getFirst(), skipped);
    skipped.sort(Comparator.naturalOrder());
    return new Document(
        article.id(),
        article.source(),
        article.text(),
        article.bounds(),
        article.partOf(),
        article.url(),
        title,
        outlet,
        date,
        article.language(),
        voices,
        skipped);
  }

  private static List<Dating.Dated> found(List<Paragraph> paragraphs) {
    var found = new ArrayList<Dating.Dated>();
    for (Dating.Dated dated :
        new Dating.@Nullable Dated[] {Dating.stated(paragraphs), Dating.dateline(paragraphs)}) {
      if (dated != null) {
        found.add(dated);
      }
    }
    return found;
  }

  /** "14:32" over an entry of a live page is no sentence. */
  private static void addEntryTime(Paragraph first, List<Span> skipped) {
    if (ENTRY_TIME.matcher(first.text()).matches()) {
      skipped.add(first.span());
    }
  }

  private static void addTeasers(List<Paragraph> paragraphs, List<Span> skipped) {
    for (Paragraph paragraph : paragraphs) {
      Span teaser = FusedTeaser.find(paragraph);
      if (teaser != null) {
        skipped.add(teaser);
      }
    }
  }
}
