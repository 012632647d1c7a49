package readout.collection.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.collection.DayFinder;

/**
 * Chooses the days of publication and of the last change.
 *
 * <p>Trust goes: JSON-LD of the article, microdata, meta elements that name publication, the day in
 * the address, marked times near the headline, words near the headline. A day after the crawl, or
 * of a comment, a teaser, an offer's end, is never taken.
 */
final class Dates {

  private static final Pattern IN_ADDRESS =
      Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_-]?(\\d\\d)[/_-]?(\\d\\d)(?=[/_.-]|$|[a-z?])");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:\\D?\\d{4,6})?");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
  private static final Pattern OPENING_DASH = Pattern.compile("\\s*(?:[-–—|:]|\\()");
  private static final Pattern PUBLISHED_WORDS =
      Pattern.compile(
          "\\b(?:published|posted|first published|publication date|veröffentlicht|erschienen|erstellt|publié(?:e)?"
              + "|publicado|pubblicato|opublikowano|data publikacji|gepubliceerd|publicerad|julkaistu"
              + "|опубликовано|дата публикации)(?: (?:on|am|le|el|il|em|op|den))?\\s*:?\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern UPDATE_WORDS =
      Pattern.compile(
          "\\b(?:updated?|modified|last|revised|aktualisiert|stand|geändert|zuletzt|mis à jour|modifié"
              + "|actualizado|aggiornato|aktualizacja|bijgewerkt|atualizado|letzte änderung)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final String language;
  private final String latest;
  private final List<Candidate> published = new ArrayList<>();
  private final List<Candidate> updated = new ArrayList<>();

  private record Candidate(String day, String where, int rank) {}

  /**
   * @param latest no day after this one is taken; the day of the crawl, where it is known
   */
  private Dates(String language, @Nullable String latest) {
    this.language = language;
    this.latest = latest == null ? "9999" : latest;
  }

  /** What was chosen; either may be unknown. */
  record Choice(@Nullable Chosen published, @Nullable Chosen updated) {}

  static Choice choose(
      Document page,
      Witnesses witnesses,
      @Nullable String address,
      String language,
      List<Labelled> nearHeadline,
      List<Block> blocks,
      ZoneNames names,
      @Nullable String latest) {
    var dates = new Dates(language, latest);
    dates.hear(witnesses);
    dates.hearAddress(address);
    dates.hearMarked(page, names);
    if (dates.published.isEmpty()) {
      dates.hearWords(nearHeadline);
      dates.hearFarWords(blocks);
      dates.hearWeak(witnesses);
    }
    return dates.choice();
  }

  private Choice choice() {
    Candidate change = best(updated);
    Candidate first = best(published);
    Chosen publication = chosen(first);
    if (publication == null && change != null) {
      publication = new Chosen(change.day(), change.where() + " (the page gives no other day)");
    }
    return new Choice(publication, chosen(change));
  }

  private static @Nullable Chosen chosen(@Nullable Candidate candidate) {
    return candidate == null ? null : new Chosen(candidate.day(), candidate.where());
  }

  private static @Nullable Candidate best(List<Candidate> candidates) {
    return candidates.stream().min(Comparator.comparingInt(Candidate::rank)).orElse(null);
  }

  private void hear(Witnesses witnesses) {
    for (Witness w : witnesses.of(Field.PUBLISHED)) {
      add(published, w.value(), w.where(), w.rank());
    }
    for (Witness w : witnesses.of(Field.UPDATED)) {
      add(updated, w.value(), w.where(), w.rank());
    }
  }

  private void hearWeak(Witnesses witnesses) {
    for (Witness w : witnesses.of(Field.MAYBE_PUBLISHED)) {
      add(published, w.value(), w.where(), 75 + w.rank());
    }
  }

  private void hearAddress(@Nullable String address) {
    if (address == null) {
      return;
    }
    Matcher matcher = IN_ADDRESS.matcher(address);
    while (matcher.find()) {
      String day = DayFinder.day(matcher.group(1), matcher.group(2), matcher.group(3));
      if (day != null) {
        add(published, day, "address", 50);
      }
    }
  }

  private void hearMarked(Document page, ZoneNames names) {
    for (Element e :
        page.body().select("[itemprop=datePublished], [itemprop=dateModified], time")) {
      if (!isOfAnother(e, names)) {
        hearMarked(e);
      }
    }
  }

  private void hearMarked(Element e) {
    String property = e.attr("itemprop");
    String value = !e.attr("content").isEmpty() ? e.attr("content") : e.attr("datetime");
    String words = value.isBlank() ? e.text() : value;
    String about = (e.className() + " " + property).toLowerCase(Locale.ROOT);
    boolean change =
        property.equals("dateModified")
            || about.contains("updat")
            || about.contains("modif")
            || UPDATE_WORDS.matcher(before(e)).find();
    if (change) {
      add(updated, words, "marked " + e.normalName() + " " + about.strip(), 40);
    } else if (property.equals("datePublished")) {
      add(published, words, "microdata datePublished", 8);
    } else {
      boolean sure = e.hasAttr("pubdate") || about.contains("publish");
      add(published, words, "time element " + about.strip(), sure ? 45 : 55);
    }
  }

  private static String before(Element e) {
    return e.previousSibling() instanceof org.jsoup.nodes.TextNode words ? words.text() : "";
  }

  /** Whether a mark stands in a part of the page that is not the article's. */
  private static boolean isOfAnother(Element element, ZoneNames names) {
    for (Element e = element; e != null && !e.nameIs("body"); e = e.parent()) {
      Zone zone = names.zoneOf(e);
      if (zone == Zone.COMMENTS
          || zone == Zone.RELATED
          || zone == Zone.SIDEBAR
          || zone == Zone.NAVIGATION) {
        return true;
      }
    }
    return false;
  }

  /** Words further off, which say that they date the article, or stand in a part named for it. */
  private void hearFarWords(List<Block> blocks) {
    boolean first = true;
    for (Block block : blocks) {
      String words = block.text();
      if (block.zone() == Zone.BYLINE
          && words.length() <= 120
          && !UPDATE_WORDS.matcher(words).find()) {
        add(published, words, "words in a part named as byline", 69);
      } else if (block.zone() != Zone.COMMENTS && block.zone() != Zone.RELATED) {
        Matcher said =
            PUBLISHED_WORDS.matcher(words.length() <= 600 ? words : words.substring(0, 600));
        if (said.find()) {
          add(
              published,
              words.substring(said.end(), Math.min(words.length(), said.end() + 40)),
              "words: " + said.group().strip(),
              68);
        }
      }
      if (first && block.zone() == null && block.prose() > 0) {
        first = false;
        hearOpening(words);
      }
    }
  }

  /** "27.1.2022 - The ministers met": a day and a dash before the first sentence. */
  private void hearOpening(String words) {
    String start = words.substring(0, Math.min(words.length(), 40));
    DayFinder.Found found = DayFinder.first(start, language);
    if (found != null
        && found.span().start() == 0
        && OPENING_DASH.matcher(start.substring(found.span().end())).lookingAt()) {
      add(published, found.day(), "the day that opens the text", 67);
    }
  }

  private void hearWords(List<Labelled> nearHeadline) {
    for (Labelled one : nearHeadline) {
      String words = one.block().text();
      if ((words.length() <= 200 && !one.role().isText()) || words.length() <= 60) {
        boolean change = UPDATE_WORDS.matcher(words).find();
        add(change ? updated : published, words, "words near the headline", change ? 60 : 65);
      }
    }
  }

  private void add(List<Candidate> candidates, String words, String where, int rank) {
    String day = day(words);
    if (day != null && day.compareTo("1990") > 0 && day.compareTo(latest) <= 0) {
      candidates.add(new Candidate(day, where, rank));
    }
  }

  private @Nullable String day(String words) {
    String plain = words.strip();
    Matcher compact = COMPACT.matcher(plain);
    if (compact.matches()) {
      return DayFinder.day(compact.group(1), compact.group(2), compact.group(3));
    }
    if (EPOCH.matcher(plain).matches()) {
      return epoch(plain);
    }
    DayFinder.Found found = DayFinder.first(plain, language);
    return found == null ? null : found.day();
  }

  private static @Nullable String epoch(String digits) {
    try {
      long seconds = Long.parseLong(digits.substring(0, 10));
      return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate().toString();
    } catch (DateTimeException outside) {
      return null;
    }
  }
}
