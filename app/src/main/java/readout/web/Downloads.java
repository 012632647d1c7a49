package readout.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import readout.exchange.Drawer;
import readout.exchange.Exchange;
import readout.exchange.Exchanges;
import readout.exchange.Holdings;
import readout.exchange.OfStory;
import readout.export.Card;
import readout.record.Fact;
import readout.store.Catalogue;
import readout.store.StoryCard;
import readout.story.Story;

/**
 * What a page shows as a file in the formats of others. The parameters are those of the search, so
 * every view can be taken along; formats of several files come as one ZIP file.
 *
 * <p>Always as an attachment: a browser keeps it and does not show it.
 */
public final class Downloads {

  private static final int MOST = 10_000;

  /** ZIP knows no day before this one, and the same facts give the same bytes. */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final Map<String, String> MEDIA =
      Map.of(
          "rss", "application/rss+xml",
          "atom", "application/atom+xml",
          "jsonfeed", "application/feed+json",
          "schema-org", "application/ld+json",
          "timelinejs", "application/json",
          "icalendar", "text/calendar",
          "pdf", "application/pdf");

  /**
   * One format on the page.
   *
   * @param name of it
   * @param description of it
   * @param path where the file is
   */
  public record Offer(String name, String description, String path) {}

  private final Lending lending;
  private final Pages pages;

  Downloads(Lending lending, Pages pages) {
    this.lending = lending;
    this.pages = pages;
  }

  void routes(RoutesConfig routes) {
    routes.get("/export", this::list);
    routes.get("/export/{format}", this::file);
  }

  private void list(Context context) {
    SearchView.Query query = Pages.query(context);
    List<Offer> offers =
        Exchanges.ALL.stream()
            .map(it -> new Offer(it.name(), it.description(), query.at("/export/" + it.name(), "")))
            .toList();
    pages.show(
        context,
        "downloads.jte",
        "Export",
        "",
        new DownloadsView(offers, query.at("/api/v1/facts", "")));
  }

  private void file(Context context) {
    String wanted = context.pathParam("format").toLowerCase(Locale.ROOT);
    Exchange exchange =
        Exchanges.ALL.stream()
            .filter(it -> it.name().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("There is no such format."));
    SearchView.Query query = Pages.query(context);
    Map<String, byte[]> files = lending.ask(it -> files(exchange, holdings(it, query)));
    boolean one = exchange.files() == Exchange.Files.ONE;
    String name = one ? files.keySet().iterator().next() : "readout-" + exchange.name() + ".zip";
    byte[] bytes = one ? files.get(name) : zipped(files);
    String media = one ? MEDIA.get(exchange.name()) : "application/zip";
    context
        .contentType(media == null ? "application/octet-stream" : media)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .result(bytes == null ? new byte[0] : bytes);
  }

  private static Holdings holdings(Catalogue catalogue, SearchView.Query query) {
    List<Fact> facts = catalogue.facts(query.resolved(catalogue).facts(), MOST + 1);
    if (facts.size() > MOST) {
      throw Refusal.wrong(
          "These are more than " + MOST + " facts: ask for less, or use 'readout export'.");
    }
    if (query.story().isEmpty()) {
      return new Selection(catalogue, facts, List.of());
    }
    StoryCard card = catalogue.story(query.story());
    if (card == null) {
      throw Refusal.notFound("There is no such story.");
    }
    List<String> documents = catalogue.documentsOf(card).stream().map(Card::id).toList();
    var story = new Story(card.id(), card.title(), documents, card.first(), card.last());
    return new OfStory(new Selection(catalogue, facts, List.of(story)), story);
  }

  private static Map<String, byte[]> files(Exchange exchange, Holdings holdings) {
    var files = new TreeMap<String, byte[]>();
    Drawer drawer =
        name ->
            new FilterOutputStream(new ByteArrayOutputStream()) {
              @Override
              public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
              }

              @Override
              public void close() throws IOException {
                super.close();
                files.put(name, ((ByteArrayOutputStream) out).toByteArray());
              }
            };
    try {
      exchange.write(holdings, drawer);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return files;
  }

  private static byte[] zipped(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
