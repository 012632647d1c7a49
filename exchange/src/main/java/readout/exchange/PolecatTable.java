package readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.Party;
import readout.record.Telling;

/**
 * POLECAT's 40 columns (Halterman et al. 2023), tab-separated, with a head row; several values in a
 * cell are separated by "; ", what is missing is {@code None}. Only acts that occurred, on the day
 * told.
 *
 * <p>Written in UTF-8: the public loaders read ISO 8859-1, which cannot hold most names.
 */
final class PolecatTable implements Exchange {

  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private static final String NONE = "None";

  @Override
  public String name() {
    return "polecat";
  }

  @Override
  public String description() {
    return "POLECAT's 40 columns; acts that occurred";
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    Papers papers = Papers.of(holdings);
    try (OutputStream out = drawer.open("polecat.txt")) {
      line(out, COLUMNS);
      holdings.eachFact(fact -> {
        Act act = Act.of(fact, tally);
        if (act != null) {
          line(out, row(act, papers));
          tally.wrote();
        }
      });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return tally;
  }

  private static List<String> row(Act act, Papers papers) {
    Fact fact = act.fact();
    var row = new ArrayList<String>();
    row.add(fact.id());
    row.add(act.day());
    row.add(fact.type().name());
    row.add(cell(fact.mode()));
    row.add(GdeltTables.plain(act.codes().intensity()));
    row.add(Integer.toString(fact.type().quad().code()));
    row.add(cells(fact.context().stream()));
    parties(row, fact.actors());
    parties(row, fact.recipients());
    place(row, fact.place());
    Telling first = fact.tellings().getFirst();
    row.add(cell(papers.of(first).name()));
    row.add(cell(papers.of(first).day()));
    row.addAll(List.of(NONE, NONE, NONE));
    row.add(papers.of(first).language());
    row.add("readout");
    return row;
  }

  private static void parties(List<String> row, List<Party> parties) {
    row.add(each(parties, Party::name));
    row.add(each(parties, Party::country));
    row.add(each(parties, party -> States.cow(party.country())));
    row.add(parties.isEmpty() ? NONE : cell(parties.getFirst().sector()));
    row.add(each(parties, Party::sector));
    row.add(each(parties, Party::role));
    row.add(each(parties, Party::text));
    row.add(NONE);
  }

  private static void place(List<String> row, @Nullable Party place) {
    row.add(place == null ? NONE : cell(place.name()));
    row.addAll(List.of(NONE, NONE, NONE));
    row.add(place == null ? NONE : cell(place.country()));
    row.addAll(List.of(NONE, NONE, NONE));
    row.add(place == null ? NONE : cell(place.text()));
    row.add(NONE);
  }

  private static String each(List<Party> parties, Function<Party, @Nullable String> what) {
    return cells(parties.stream().map(party -> cell(what.apply(party))));
  }

  private static String cells(Stream<String> values) {
    return cell(values.map(value -> value.replace(';', ',')).collect(Collectors.joining("; ")));
  }

  private static String cell(@Nullable String value) {
    return value == null || value.isBlank() ? NONE : Entry.flat(value);
  }

  private static void line(OutputStream out, List<String> cells) {
    try {
      out.write((String.join("\t", cells) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(String.format(Locale.ROOT, "%s", cells.getFirst()), failure);
    }
  }
}
