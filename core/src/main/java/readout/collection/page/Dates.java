package readout.collection.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** How much older than its last change a loosely named day may be. */
  private static final int DAYS_OF_CHANGE = 400;

  /** Ranks above are words, not marks made for machines. */
  private static final int SHOWN = 60;

  private final String language;
  private final String latest;
  private final ShownDays days;
  private final List<Candidate> published = new ArrayList<>();
  private final List<Candidate> updated = new ArrayList<>();

  private record Candidate(String day, String where, int rank) {}

  /**
   * @param latest no day after this one is taken; the day of the crawl, where it is known
   */
  private Dates(String language, @Nullable String latest) {
    this.language = language;
    this.latest = latest == null ? "9999" : latest;
    this.days = new ShownDays(language);
  }

  /** What was chosen; either may be unknown. */
  record Choice(@Nullable Chosen published, @Nullable Chosen updated) {}

  static Choice choose(
      Marks marks,
      Witnesses witnesses,
      @Nullable String address,
      String language,
      List<Labelled> nearHeadline,
      List<Block> blocks,
      ZoneNames names,
      @Nullable String latest,
      Deadline deadline) {
    var dates = new Dates(language, latest);
    dates.hear(witnesses, marks);
    dates.hearAddress(address);
    dates.hearMarked(marks.times(), nearHeadline, names);
    boolean marked = !dates.published.isEmpty();
    List<ShownDays.Shown> shown = dates.days.near(nearHeadline);
    dates.hearShown(shown);
    shown = withTitleDay(shown, dates.days.betweenBars(witnesses));
    if (!marked) {
      dates.hearFarWords(blocks, deadline);
      dates.hearWeak(witnesses);
    }
    return dates.choice(shown);
  }

  /** A day in the page's title counts as a line of its own, where no line shows one. */
  private static List<ShownDays.Shown> withTitleDay(
      List<ShownDays.Shown> shown, @Nullable String day) {
    return day == null || !shown.isEmpty() ? shown : List.of(new ShownDays.Shown(day, false, true));
  }

  private Choice choice(List<ShownDays.Shown> shown) {
    Candidate change = best(updated);
    Candidate first = best(published);
    Chosen publication = first == null ? null : asShown(first, shown);
    if (publication == null) {
      publication = onlyChange();
    }
    return new Choice(publication, chosen(change));
  }

  /**
   * Machines often write the day of another time zone, or of the draft. Where the page shows its
   * readers one day, next to the marked one, that is the day of the outlet's own calendar.
   */
  private static Chosen asShown(Candidate marked, List<ShownDays.Shown> shown) {
    List<String> lines =
        shown.stream()
            .filter(s -> s.isLine() && !s.isChange())
            .map(ShownDays.Shown::day)
            .distinct()
            .toList();
    boolean beside =
        marked.rank() < SHOWN
            && lines.size() == 1
            && Math.abs(between(marked.day(), lines.getFirst())) == 1;
    return beside
        ? new Chosen(
            lines.getFirst(),
            "words near the headline or in the page's title, a day from " + marked.where())
        : new Chosen(marked.day(), marked.where());
  }

  /** A page that shows only the day of its last change is dated by it; a hidden mark dates none. */
  private @Nullable Chosen onlyChange() {
    for (Candidate change : updated) {
      if (change.rank() == SHOWN) {
        return new Chosen(change.day(), change.where() + " (the page gives no other day)");
      }
    }
    return null;
  }

  private static long between(String day, String other) {
    return ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.parse(other));
  }

  private static @Nullable Chosen chosen(@Nullable Candidate candidate) {
    return candidate == null ? null : new Chosen(candidate.day(), candidate.where());
  }

  private static @Nullable Candidate best(List<Candidate> candidates) {
    return candidates.stream().min(Comparator.comparingInt(Candidate::rank)).orElse(null);
  }

  private void hear(Witnesses witnesses, Marks marks) {
    boolean wiki = isWiki(witnesses);
    for (Witness w : witnesses.of(Field.PUBLISHED)) {
      if (!wiki && !(marks.isContinued() && isThread(w))) {
        add(published, w.value(), w.where(), w.rank());
      }
    }
    for (Witness w : witnesses.of(Field.UPDATED)) {
      add(updated, w.value(), w.where(), w.rank());
      if (wiki) {
        add(published, w.value(), w.where() + " of a wiki", w.rank());
      }
    }
  }

  /** A wiki marks the day on which its page was begun; the words are those of the last change. */
  private static boolean isWiki(Witnesses witnesses) {
    Witness software = witnesses.first(Field.GENERATOR);
    return software != null && software.value().toLowerCase(Locale.ROOT).contains("wiki");
  }

  /** A later page of a thread is marked with the day of the thread's first post. */
  private static boolean isThread(Witness witness) {
    return witness.where().contains("discussionforumposting");
  }

  /** A loosely named day long before the last change is that of a template, or of a first draft. */
  private void hearWeak(Witnesses witnesses) {
    Candidate change = best(updated);
    for (Witness w : witnesses.of(Field.MAYBE_PUBLISHED)) {
      String day = day(w.value());
      if (day != null && (change == null || between(day, change.day()) <= DAYS_OF_CHANGE)) {
        add(published, day, w.where(), 75 + w.rank());
      }
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

  /** Plain times of several days date a list; then only those about the headline are heard. */
  private void hearMarked(List<Element> times, List<Labelled> nearHeadline, ZoneNames names) {
    List<Element> own = times.stream().filter(e -> !isOfAnother(e, names)).toList();
    int before = published.size();
    own.forEach(this::hearMarked);
    List<Candidate> plain =
        published.subList(before, published.size()).stream().filter(c -> c.rank() == 55).toList();
    if (plain.stream().map(Candidate::day).distinct().count() > 1) {
      published.removeAll(plain);
      Set<Element> near = Collections.newSetFromMap(new IdentityHashMap<>());
      nearHeadline.forEach(line -> near.add(line.block().element()));
      own.stream()
          .filter(e -> e.nameIs("time") && isIn(e, near))
          .findFirst()
          .ifPresent(this::hearMarked);
    }
  }

  private static boolean isIn(Element element, Set<Element> near) {
    for (Element e = element; e != null && !e.nameIs("body"); e = e.parent()) {
      if (near.contains(e)) {
        return true;
      }
    }
    return false;
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
            || ShownDays.sayChange(before(e));
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
  private void hearFarWords(List<Block> blocks, Deadline deadline) {
    var openings = new ArrayList<String>();
    for (Block block : blocks) {
      deadline.check();
      String words = block.text();
      if (block.zone() == Zone.BYLINE && words.length() <= 120 && !ShownDays.sayChange(words)) {
        add(published, words, "words in a part named as byline", 69);
      } else if (block.zone() != Zone.COMMENTS && block.zone() != Zone.RELATED) {
        String said = ShownDays.afterPublished(words);
        if (said != null) {
          add(published, said, "words: published", 68);
        }
      }
      if (block.zone() == null && block.prose() > 0) {
        openings.add(Objects.requireNonNullElse(days.opening(words), ""));
      }
    }
    hearOpenings(openings);
  }

  /** A day opens the first paragraph, or the one under a lead; several open a list of events. */
  private void hearOpenings(List<String> openings) {
    List<String> found = openings.stream().filter(day -> !day.isEmpty()).toList();
    if (found.size() == 1 && openings.indexOf(found.getFirst()) <= 1) {
      add(published, found.getFirst(), "the day that opens the text", 67);
    }
  }

  private void hearShown(List<ShownDays.Shown> shown) {
    for (ShownDays.Shown one : shown) {
      add(
          one.isChange() ? updated : published,
          one.day(),
          "words near the headline",
          one.isChange() ? SHOWN : 65);
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
