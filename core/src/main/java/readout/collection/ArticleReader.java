package readout.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private static final int LONGEST_TIME = 45;

  private final LanguageIdentifier languages;

  ArticleReader(LanguageIdentifier languages) {
    this.languages = languages;
  }

  /** The articles of one page, in order. What the input gave with the text is kept. */
  List<Received> read(Document page, List<String> notes) {
    List<RoundUp.Part> parts = RoundUp.split(page.text());
    boolean one = parts.size() <= 1;
    var voices = new Stretches(page.voices());
    boolean sameDay = one || EntryClock.runWithinADay(firstLines(page.text(), parts));
    var received = new ArrayList<Received>();
    for (int i = 0; i < parts.size(); i++) {
      RoundUp.Part part = parts.get(i);
      Document article =
          one
              ? with(page, page.id(), part.bounds(), page.partOf(), page.title(), voices)
              : with(page, page.id() + "#" + (i + 1), part.bounds(), page.id(), null, voices);
      received.add(new Received.Article(marked(article, sameDay), notes(notes, part)));
    }
    return received;
  }

  /** The time over each entry of a live page; nothing of a part without one. */
  private static List<String> firstLines(String text, List<RoundUp.Part> parts) {
    var lines = new ArrayList<String>();
    for (RoundUp.Part part : parts) {
      Paragraph first = Paragraph.of(text, part.bounds()).getFirst();
      if (RoundUp.isEntryTime(first)) {
        lines.add(first.text());
      }
    }
    return lines;
  }

  private static List<String> notes(List<String> notes, RoundUp.Part part) {
    if (part.cutOff().isEmpty() || part.cutOff().equals("rule-line")) {
      return notes;
    }
    var all = new ArrayList<>(notes);
    all.add("an excerpt: the article goes on elsewhere (" + part.cutOff() + ")");
    return all;
  }

  private static Document with(
      Document page,
      String id,
      Span bounds,
      @Nullable String partOf,
      @Nullable String title,
      Stretches voices) {
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
        voices.within(bounds),
        page.skipped());
  }

  private Document marked(Document article, boolean sameDay) {
    List<Paragraph> paragraphs = Paragraph.of(article.text(), article.bounds());
    if (paragraphs.isEmpty()) {
      return article;
    }
    String title = article.title() != null ? article.title() : headline(paragraphs);
    var voices = new ArrayList<Stretch>(article.voices());
    addFree(voices, Furniture.mark(paragraphs));
    addFree(voices, PrintedText.mark(paragraphs));
    addFree(voices, OwnText.mark(article, paragraphs, voices));
    addFree(voices, Opinion.mark(paragraphs, voices));
    voices.sort(Comparator.comparing(Stretch::span));
    return dated(
        atItsHour(language(article), paragraphs.getFirst(), sameDay), paragraphs, title, voices);
  }

  private static void addFree(List<Stretch> voices, List<Stretch> more) {
    var taken = new Stretches(voices);
    for (Stretch stretch : more) {
      if (!taken.overlap(stretch.span())) {
        voices.add(stretch);
      }
    }
  }

  private static @Nullable String headline(List<Paragraph> paragraphs) {
    boolean timed = isBareTime(paragraphs.getFirst());
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
    for (Dating.Dated dated : found(paragraphs, article.title() == null && date == null)) {
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

  /**
   * An entry of a live page was published at the time over it, on the day over it or the page's.
   */
  private static Document atItsHour(Document entry, Paragraph first, boolean sameDay) {
    PublicationDate page = entry.published();
    if (entry.partOf() == null || !isBareTime(first)) {
      return entry;
    }
    DayFinder.Found own = DayFinder.first(first.text(), entry.language());
    if (own != null) {
      return entry.publishedOn(
          new PublicationDate(
              own.day(), PublicationDate.Basis.STATED, first.text(), "the time over the entry"));
    }
    if (page == null) {
      return entry;
    }
    return entry.publishedOn(
        sameDay
            ? new PublicationDate(page.day(), page.basis(), first.text(), page.why())
            : new PublicationDate(
                page.day(),
                PublicationDate.Basis.INFERRED,
                first.text(),
                "the day of the whole page, whose entries run over several"));
  }

  private static List<Dating.Dated> found(List<Paragraph> paragraphs, boolean undated) {
    var found = new ArrayList<Dating.Dated>();
    add(found, Dating.stated(paragraphs));
    add(found, Dating.dateline(paragraphs));
    if (undated && found.stream().allMatch(dated -> dated.date() == null)) {
      add(found, HeadingDay.find(paragraphs));
    }
    return found;
  }

  private static void add(List<Dating.Dated> found, Dating.@Nullable Dated one) {
    if (one != null) {
      found.add(one);
    }
  }

  /** A time of day alone, without a headline behind it. */
  private static boolean isBareTime(Paragraph paragraph) {
    return paragraph.text().length() <= LONGEST_TIME && RoundUp.isEntryTime(paragraph);
  }

  /** "14:32" over an entry of a live page is no sentence. */
  private static void addEntryTime(Paragraph first, List<Span> skipped) {
    if (isBareTime(first)) {
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
