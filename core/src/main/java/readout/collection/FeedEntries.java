package readout.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.collection.page.PageReader;
import readout.text.Document;
import readout.text.PublicationDate;
import readout.text.Span;

/** From the entries of a feed to articles, or to the addresses where the articles lie. */
final class FeedEntries {

  /** Shorter text from a summary is an excerpt, not the article. */
  private static final int SUMMARY = 800;

  /** An entry that goes on elsewhere says so at its end. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)(?:\\[?(?:…|\\.\\.\\.)\\]?|(?:continue reading|read (?:more|on|the full \\w+))\\W*)\\s*$");

  private final LanguageIdentifier languages;
  private final ArticleReader articles;
  private final PageReader pages = new PageReader();
  private final Follower follower;

  FeedEntries(LanguageIdentifier languages, Follower follower) {
    this.languages = languages;
    this.articles = new ArticleReader(languages);
    this.follower = follower;
  }

  /**
   * Hands on what one entry gives.
   *
   * @param source the feed
   * @param notes how the feed was taken in
   */
  void read(String source, FeedEntry entry, List<String> notes, Consumer<Received> each) {
    String body = pages.text(Objects.requireNonNullElse(written(entry), ""));
    String address = entry.address();
    String name = source + "#" + Objects.requireNonNullElse(entry.title(), "untitled");
    if (address == null && body.isBlank()) {
      each.accept(new Received.Unreadable(name, "the feed gives no text for it"));
    } else if (address != null && isTeaser(entry, body)) {
      follower.follow(reference(source, entry, address, body, notes), each);
    } else {
      List<Received> found = read(document(source, entry, body), notes(entry, body, notes));
      found.forEach(each);
      if (found.isEmpty()) {
        String what = Objects.requireNonNullElse(address, name);
        each.accept(new Received.Unreadable(what, "what the feed gives of it is no article"));
      }
    }
  }

  private static @Nullable String written(FeedEntry entry) {
    return entry.content() == null ? entry.summary() : entry.content();
  }

  private static boolean isTeaser(FeedEntry entry, String body) {
    return GOES_ON.matcher(body).find() || (entry.content() == null && body.length() < SUMMARY);
  }

  private static List<String> notes(FeedEntry entry, String body, List<String> notes) {
    if (!isTeaser(entry, body)) {
      return notes;
    }
    var all = new ArrayList<>(notes);
    all.add(Received.EXCERPT);
    return all;
  }

  private Reference reference(
      String source, FeedEntry entry, String address, String body, List<String> notes) {
    PublicationDate day = published(entry);
    Received.Article excerpt = null;
    if (!body.isBlank()) {
      List<Received> found = read(document(source, entry, body), notes(entry, body, notes));
      excerpt =
          !found.isEmpty() && found.getFirst() instanceof Received.Article article ? article : null;
    }
    return new Reference(
        address, source, day == null ? null : day.day(), entry.title(), entry.outlet(), excerpt);
  }

  private List<Received> read(Document document, List<String> notes) {
    return articles.read(document, notes);
  }

  private Document document(String source, FeedEntry entry, String body) {
    String title = entry.title();
    String text = title == null ? body : title + "\n\n" + body;
    String name = Objects.requireNonNullElse(entry.address(), source + "#" + title);
    return new Document(
        Ids.of(name, text),
        name,
        text,
        new Span(0, text.length()),
        null,
        entry.address(),
        title,
        entry.outlet(),
        published(entry),
        languages.of(text),
        List.of(),
        List.of());
  }

  private static @Nullable PublicationDate published(FeedEntry entry) {
    String date = entry.date();
    DayFinder.Found day = date == null ? null : DayFinder.first(date, "en");
    return day == null
        ? null
        : new PublicationDate(
            day.day(), PublicationDate.Basis.METADATA, date, "the date in the feed");
  }
}
