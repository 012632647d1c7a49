package readout.exchange;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Party;
import readout.record.Promise;

/**
 * What is planned and what falls due, as a calendar (iCalendar, RFC 5545): whole days, no hours.
 *
 * <p>A plan of which only the month or the year is told has no day to stand on and is left out. The
 * stamp of an entry is the day of its first report, since no clock is read.
 */
final class CalendarFile implements Exchange {

  private static final int DAY_LENGTH = "2000-01-01".length();

  @Override
  public String name() {
    return "icalendar";
  }

  @Override
  public String description() {
    return "what is planned and due (iCalendar, RFC 5545)";
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    Papers papers = Papers.of(holdings);
    var calendar = new ICalendar();
    calendar.setProductId("-//Readout//EN");
    holdings.eachFact(fact -> add(calendar, fact, papers, tally));
    try (OutputStream out = drawer.open("calendar.ics")) {
      out.write(Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8));
    }
    return tally;
  }

  private static void add(ICalendar calendar, Fact fact, Papers papers, Tally tally) {
    Promise promise = fact.commitment();
    boolean planned =
        Kinds.isAct(fact)
            && (fact.status() == readout.event.Status.PLANNED
                || fact.status() == readout.event.Status.CANCELLED);
    if (promise == null && !planned) {
      tally.leftOut("neither planned nor due");
      return;
    }
    FactDate date = promise == null ? fact.date() : promise.due();
    if (date == null || date.start().length() != DAY_LENGTH || date.end().length() != DAY_LENGTH) {
      tally.leftOut("day not told");
      return;
    }
    calendar.addEvent(event(fact, date, promise, papers));
    tally.wrote();
  }

  private static VEvent event(Fact fact, FactDate date, @Nullable Promise promise, Papers papers) {
    var event = new VEvent();
    event.setUid("urn:readout:" + fact.id());
    String day = papers.firstDay(fact);
    event.setDateTimeStamp(day == null ? Date.from(Instant.EPOCH) : midnight(day));
    event.setSummary((promise == null ? "" : "Due: ") + Sentences.headline(fact));
    event.setDateStart(new DateStart(whole(LocalDate.parse(date.start()))));
    event.setDateEnd(new DateEnd(whole(LocalDate.parse(date.end()).plusDays(1))));
    event.setDescription(description(fact, promise, papers));
    Party place = fact.place();
    if (place != null) {
      event.setLocation(place.name());
    }
    boolean cancelled = fact.status() == readout.event.Status.CANCELLED;
    event.setStatus(cancelled ? Status.cancelled() : Status.tentative());
    return event;
  }

  private static String description(Fact fact, @Nullable Promise promise, Papers papers) {
    Papers.Paper paper = papers.of(fact.tellings().getFirst());
    String fate = promise == null ? "" : "\nFate: " + promise.fate();
    return "\u201c" + Sentences.wording(fact) + "\u201d\n" + paper.signature() + fate;
  }

  /** A day without hours, whatever the zone of the JVM. */
  private static ICalDate whole(LocalDate day) {
    var parts =
        new DateTimeComponents(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false);
    return new ICalDate(parts, false);
  }

  private static Date midnight(String day) {
    return Date.from(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
