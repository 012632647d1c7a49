package readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.export.Entry;
import readout.ontology.EventType;
import readout.record.Fact;
import readout.record.Party;
import readout.record.Telling;

/**
 * GDELT 2.0: 61 columns of events and 16 of mentions (Event Codebook V2.0, 2015), tab-separated,
 * without a head row. Only acts that occurred, on the day told.
 *
 * <p>GDELT knows one actor on each side: an act of several is written once for each pair. What we
 * do not reckon (tone, coordinates) stays empty. DATEADDED is the day of the first report,
 * midnight: the record knows no hour, and writes none that it does not know.
 */
final class GdeltTables implements Exchange {

  private static final int EVENT_COLUMNS = 61;
  private static final int ID_BYTES = 6;

  /** CAMEO's role codes where they are not PLOVER's sectors. */
  private static final Map<String, String> ROLES = Map.of("JRN", "MED", "PRM", "MIL", "UNK", "");

  /** Who fights when he attacks; an attack by others is no use of military force. */
  private static final List<String> ARMED = List.of("MIL", "GOV", "REB", "PRM", "UAF");

  /** One act between two sides. */
  private record Pair(Act act, int number, @Nullable Party one, @Nullable Party other) {

    /** A number that stays the same as long as the fact does. */
    String id() {
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        byte[] hash =
            digest.digest((act.fact().id() + ' ' + number).getBytes(StandardCharsets.UTF_8));
        return new BigInteger(1, Arrays.copyOf(hash, ID_BYTES)).toString();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }

  @Override
  public String name() {
    return "gdelt";
  }

  @Override
  public String description() {
    return "GDELT 2.0, 61 columns of events and 16 of mentions; acts that occurred";
  }

  @Override
  public Files files() {
    return Files.FOLDER;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    Papers papers = Papers.measured(holdings);
    try (OutputStream events = drawer.open("readout.export.CSV");
        OutputStream mentions = drawer.open("readout.mentions.CSV")) {
      holdings.eachFact(fact -> {
        Act act = Act.of(fact, tally);
        if (act != null) {
          for (Pair pair : pairs(act)) {
            line(events, event(pair, papers));
            fact.tellings().forEach(it -> line(mentions, mention(pair, it, papers)));
            tally.wrote();
          }
        }
      });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return tally;
  }

  /**
   * Every actor with every recipient; without recipients the first actor with each of the others.
   */
  private static List<Pair> pairs(Act act) {
    List<Party> actors = act.fact().actors();
    List<Party> recipients = act.fact().recipients();
    var pairs = new ArrayList<Pair>();
    if (recipients.isEmpty() && actors.size() > 1) {
      actors
          .subList(1, actors.size())
          .forEach(other -> pairs.add(new Pair(act, pairs.size(), actors.getFirst(), other)));
    } else {
      List<@Nullable Party> others =
          recipients.isEmpty() ? Collections.singletonList(null) : List.copyOf(recipients);
      for (Party actor : actors) {
        others.forEach(other -> pairs.add(new Pair(act, pairs.size(), actor, other)));
      }
    }
    return pairs;
  }

  private static List<String> event(Pair pair, Papers papers) {
    Fact fact = pair.act().fact();
    LocalDate day = LocalDate.parse(pair.act().day());
    var row = new ArrayList<String>();
    row.add(pair.id());
    row.add(digits(pair.act().day()));
    row.add(String.format(Locale.ROOT, "%04d%02d", day.getYear(), day.getMonthValue()));
    row.add(Integer.toString(day.getYear()));
    row.add(fraction(day));
    actor(row, pair.one());
    actor(row, pair.other());
    row.add(isRoot(fact) ? "1" : "0");
    codes(row, pair.act());
    List<Papers.Paper> told = papers.of(fact);
    row.add(Integer.toString(fact.tellings().size()));
    row.add(Long.toString(told.stream().map(Papers.Paper::name).distinct().count()));
    row.add(Integer.toString(told.size()));
    row.add("");
    geography(row, country(pair.one()));
    geography(row, country(pair.other()));
    geography(row, fact.place());
    row.add(added(fact, papers));
    row.add(told.getFirst().address());
    if (row.size() != EVENT_COLUMNS) {
      throw new IllegalStateException(row.size() + " columns of " + EVENT_COLUMNS);
    }
    return row;
  }

  /** FractionDate of the codebook: the year, and (month * 30 + day) / 365 behind the point. */
  private static String fraction(LocalDate day) {
    double part = Math.min(0.9999, (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0);
    return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
  }

  private static void codes(List<String> row, Act act) {
    ActCodes codes = act.codes();
    boolean force = act.fact().type() == EventType.ASSAULT && codes.cameo().equals("180");
    if (force && act.fact().actors().stream().anyMatch(GdeltTables::isArmed)) {
      row.addAll(List.of("190", "190", "19", "4", "-10.0"));
      return;
    }
    row.add(codes.cameo());
    row.add(codes.base());
    row.add(codes.root());
    row.add(Integer.toString(codes.quad()));
    row.add(Double.toString(codes.goldstein()));
  }

  private static boolean isArmed(Party party) {
    return ARMED.contains(String.valueOf(party.sector()));
  }

  /** Code, name, country, four codes we do not give, one role of three. */
  private static void actor(List<String> row, @Nullable Party party) {
    if (party == null) {
      row.addAll(Collections.nCopies(10, ""));
      return;
    }
    String country = States.cameo(party.country());
    String role = role(party.sector());
    row.add(country + role);
    row.add(party.name().toUpperCase(Locale.ROOT));
    row.add(country);
    row.addAll(List.of("", "", "", ""));
    row.addAll(List.of(role, "", ""));
  }

  private static String role(@Nullable String sector) {
    return sector == null ? "" : ROLES.getOrDefault(sector, sector);
  }

  /** Told at the top of a document: GDELT's lead paragraph. */
  private static boolean isRoot(Fact fact) {
    return fact.tellings().stream().anyMatch(telling -> telling.sentence() <= 1);
  }

  /** A state as a place; persons and bodies have none of their own. */
  private static @Nullable Party country(@Nullable Party party) {
    boolean state = party != null && String.valueOf(party.id()).startsWith("state:");
    return state ? party : null;
  }

  /** Type 1 is a state; without one the place is only named. No coordinates. */
  private static void geography(List<String> row, @Nullable Party place) {
    String fips = place == null ? "" : States.fips(place.country());
    row.add(place == null ? "0" : fips.isEmpty() ? "0" : "1");
    row.add(place == null ? "" : place.name());
    row.addAll(List.of(fips, fips, "", "", "", ""));
  }

  private static List<String> mention(Pair pair, Telling telling, Papers papers) {
    Papers.Paper paper = papers.of(telling);
    return List.of(
        pair.id(),
        midnight(pair.act().day()),
        paper.day() == null ? "" : midnight(String.valueOf(paper.day())),
        paper.linked() ? "1" : "2",
        paper.name(),
        paper.address(),
        Integer.toString(telling.sentence() + 1),
        "-1",
        "-1",
        Integer.toString(papers.at(telling, telling.trigger().start())),
        "1",
        Long.toString(Math.round(pair.act().fact().confidence() * 100)),
        Integer.toString(paper.length()),
        "",
        "",
        "");
  }

  private static String added(Fact fact, Papers papers) {
    String day = papers.firstDay(fact);
    return day == null ? "" : midnight(day);
  }

  private static String midnight(String day) {
    return digits(day) + "000000";
  }

  private static String digits(String day) {
    return day.replace("-", "");
  }

  /** Without a needless fraction. */
  static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static void line(OutputStream out, List<String> cells) {
    try {
      List<String> flat = cells.stream().map(Entry::flat).toList();
      out.write((String.join("\t", flat) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
