package readout.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
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
 * What a page shows as a file, in our own lines and in the formats of others. The parameters say
 * which facts: those of the search, or {@code fact}, {@code document}, or {@code view} with those
 * of the ledger of that name. Formats of several files come as one ZIP file.
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
  private final Ledgers ledgers;

  Downloads(Lending lending, Pages pages, Ledgers ledgers) {
    this.lending = lending;
    this.pages = pages;
    this.ledgers = ledgers;
  }

  void routes(RoutesConfig routes) {
    routes.get("/export", this::list);
    routes.get("/export/{format}", this::file);
  }

  private void list(Context context) {
    String asked = context.queryString();
    String query = asked == null || asked.isEmpty() ? "" : "?" + asked;
    var offers = new ArrayList<Offer>();
    offers.add(new Offer(OwnLines.NAME, OwnLines.DESCRIPTION, "/export/" + OwnLines.NAME + query));
    for (Exchange each : Exchanges.ALL) {
      offers.add(new Offer(each.name(), each.description(), "/export/" + each.name() + query));
    }
    pages.show(context, "downloads.jte", "Export", "", new DownloadsView(offers));
  }

  private void file(Context context) {
    String wanted = context.pathParam("format").toLowerCase(Locale.ROOT);
    Function<Catalogue, Holdings> part = part(context);
    if (wanted.equals(OwnLines.NAME)) {
      byte[] lines = lending.ask(it -> OwnLines.of(it, part.apply(it)));
      send(context, OwnLines.FILE, "application/jsonl; charset=utf-8", lines);
      return;
    }
    Exchange exchange =
        Exchanges.ALL.stream()
            .filter(it -> it.name().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("There is no such format."));
    Map<String, byte[]> files = lending.ask(it -> files(exchange, part.apply(it)));
    if (exchange.files() == Exchange.Files.ONE) {
      Map.Entry<String, byte[]> only = files.entrySet().iterator().next();
      String media = MEDIA.getOrDefault(exchange.name(), "application/octet-stream");
      send(context, only.getKey(), media, only.getValue());
    } else {
      send(context, "readout-" + exchange.name() + ".zip", "application/zip", zipped(files));
    }
  }

  private static void send(Context context, String name, String media, byte[] bytes) {
    context
        .contentType(media)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .result(bytes);
  }

  /** Which part of the record a page shows. */
  private Function<Catalogue, Holdings> part(Context context) {
    String ledger = Pages.parameter(context, "view");
    String fact = Pages.parameter(context, "fact");
    String document = Pages.parameter(context, "document");
    if (!ledger.isEmpty()) {
      List<String> ids = ledgers.facts(ledger, context);
      return it -> few(it, it.facts(ids.subList(0, Math.min(ids.size(), MOST + 1))));
    }
    if (!fact.isEmpty()) {
      return it -> few(it, one(it.fact(fact)));
    }
    if (!document.isEmpty()) {
      return it -> few(it, it.factsToldBy(Set.of(document)));
    }
    SearchView.Query query = Pages.query(context);
    return it -> found(it, query);
  }

  private static List<Fact> one(@Nullable Fact fact) {
    if (fact == null) {
      throw Refusal.notFound("There is no such fact in the record.");
    }
    return List.of(fact);
  }

  private static Holdings few(Catalogue catalogue, List<Fact> facts) {
    if (facts.size() > MOST) {
      throw Refusal.wrong(
          "These are more than " + MOST + " facts: ask for less, or use 'readout export'.");
    }
    return new Selection(catalogue, facts, List.of());
  }

  private static Holdings found(Catalogue catalogue, SearchView.Query query) {
    List<Fact> facts = catalogue.facts(query.resolved(catalogue).facts(), MOST + 1);
    Holdings few = few(catalogue, facts);
    if (query.story().isEmpty()) {
      return few;
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
