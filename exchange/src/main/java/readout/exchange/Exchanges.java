package readout.exchange;

import java.util.List;

/** Every format. A new one is one class and one line here. */
public final class Exchanges {

  public static final List<Exchange> ALL =
      List.of(
          new CsvFiles(),
          new ParquetFiles(),
          new PloverLines(),
          new PolecatTable(),
          new GdeltTables(),
          new SchemaOrg(),
          new NinjsItems(),
          new TimelineJs(),
          new SyndicationFeed(SyndicationFeed.Kind.RSS),
          new SyndicationFeed(SyndicationFeed.Kind.ATOM),
          new JsonFeedFile(),
          new CalendarFile(),
          new MarkdownBrief(),
          new WebBrief(),
          new PdfBrief());

  private Exchanges() {}
}
