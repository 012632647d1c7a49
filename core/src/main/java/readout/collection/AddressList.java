package readout.collection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses, one a line: bare, or a column of a table (RFC 4180 or parted by tabs), as Media Cloud
 * and GDELT give them.
 *
 * <p>A day counts as the day of publication only where its column says so, or where a line holds
 * nothing but an address and an ISO day: other days of such tables are those of an event or of a
 * crawl. A quoted field ends with its line, so that one lost quotation mark costs one line.
 */
public final class AddressList implements Format {

  private static final List<String> ADDRESS =
      List.of("url", "link", "address", "sourceurl", "documentidentifier");
  private static final List<String> DAY =
      List.of("date", "publish_date", "published", "published_at", "publication_date", "pubdate");
  private static final List<String> OUTLET = List.of("outlet", "media_name", "source_name");
  private static final Pattern WHOLE_ADDRESS = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:[T ].*)?");

  /** So many lines at the start must hold an address. */
  private static final int LOOKED_AT = 5;

  private final Follower follower;
  private final int limit;

  /**
   * @param limit bytes beyond which a line is refused
   */
  public AddressList(int limit, Follower follower) {
    this.follower = follower;
    this.limit = limit;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    if (Decoder.isBinary(head)) {
      return false;
    }
    List<String> lines = firstLines(Head.whole(head));
    if (lines.isEmpty()) {
      return false;
    }
    return isTitled(lines) || lines.stream().allMatch(line -> addressAt(line) >= 0);
  }

  /** Names of columns tell a table; a single name only where addresses follow. */
  private static boolean isTitled(List<String> lines) {
    List<String> names = fields(lines.getFirst());
    boolean several = names.size() > 1;
    return Columns.of(names) != null
        && (several || lines.stream().anyMatch(line -> addressAt(line) >= 0));
  }

  /** The first lines; the last one may be cut off where the head ends, and is left out. */
  private static List<String> firstLines(String head) {
    var lines = new ArrayList<String>();
    int end = head.length() < 1000 ? head.length() : Math.max(0, head.lastIndexOf('\n'));
    head.substring(0, end).lines().filter(AddressList::isRow).limit(LOOKED_AT).forEach(lines::add);
    return lines;
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static int addressAt(String row) {
    List<String> fields = fields(row);
    for (int i = 0; i < fields.size(); i++) {
      if (WHOLE_ADDRESS.matcher(fields.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean isList() {
    return true;
  }

  @Override
  public void read(String source, InputStream bytes, Consumer<Received> each) throws IOException {
    var lines = new Lines(new BufferedInputStream(bytes, 1 << 16), limit);
    Columns columns = null;
    int seen = 0;
    int rows = 0;
    while (lines.next()) {
      String line = Decoder.decode(lines.bytes(), null).text().strip();
      if (isRow(line)) {
        columns = seen == 0 ? Columns.of(fields(line)) : columns;
        boolean isTitle = seen == 0 && columns != null;
        seen++;
        if (!isTitle) {
          read(source + " line " + lines.number(), lines.isTooLong() ? "" : line, columns, each);
          rows++;
        }
      }
    }
    if (rows == 0) {
      each.accept(new Received.Unreadable(source, "a list without addresses"));
    }
  }

  private void read(String source, String row, @Nullable Columns columns, Consumer<Received> each) {
    int at = addressAt(row);
    List<String> fields = fields(row);
    if (columns != null && WHOLE_ADDRESS.matcher(columns.address(fields)).matches()) {
      follower.follow(columns.reference(fields, source), each);
    } else if (columns == null && at >= 0) {
      follower.follow(bare(fields, at, source), each);
    } else {
      each.accept(new Received.Unreadable(source, "holds no address of a page"));
    }
  }

  private static Reference bare(List<String> fields, int at, String source) {
    String day = fields.size() == 2 ? isoDay(fields.get(1 - at)) : null;
    return new Reference(fields.get(at), source, day, null, null, null);
  }

  private static @Nullable String isoDay(String field) {
    DayFinder.Found day = ISO_DAY.matcher(field).matches() ? DayFinder.first(field, "en") : null;
    return day == null ? null : day.day();
  }

  /** Fields of a line, parted by tabs where it has any, else by commas outside quotation marks. */
  static List<String> fields(String row) {
    return row.indexOf('\t') >= 0 ? split(row, '\t') : split(row, ',');
  }

  private static List<String> split(String row, char mark) {
    if (mark == ',' && WHOLE_ADDRESS.matcher(row).matches() && !row.contains(",\"")) {
      return bareOrDated(row);
    }
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"' && (quoted || field.toString().isBlank())) {
        boolean doubled = quoted && i + 1 < row.length() && row.charAt(i + 1) == '"';
        field.append(doubled ? "\"" : "");
        quoted = doubled || !quoted;
        i += doubled ? 1 : 0;
      } else if (c == mark && !quoted) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString().strip());
    return fields;
  }

  /** An address may hold commas: it ends at one only where a day follows. */
  private static List<String> bareOrDated(String row) {
    int comma = row.lastIndexOf(',');
    boolean dated = comma > 0 && ISO_DAY.matcher(row.substring(comma + 1)).matches();
    return dated ? List.of(row.substring(0, comma), row.substring(comma + 1)) : List.of(row);
  }

  /** Which column holds what, as the first line names them; -1 where none does. */
  private record Columns(int address, int day, int title, int outlet) {

    static @Nullable Columns of(List<String> names) {
      List<String> lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
      int address = indexOf(lower, ADDRESS);
      return address < 0
          ? null
          : new Columns(
              address, indexOf(lower, DAY), lower.indexOf("title"), indexOf(lower, OUTLET));
    }

    private static int indexOf(List<String> names, List<String> any) {
      return any.stream().mapToInt(names::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
    }

    String address(List<String> fields) {
      return address < fields.size() ? fields.get(address) : "";
    }

    Reference reference(List<String> fields, String source) {
      String date = field(fields, day);
      DayFinder.Found found = date == null ? null : DayFinder.first(date, "en");
      return new Reference(
          address(fields),
          source,
          found == null ? null : found.day(),
          field(fields, title),
          field(fields, outlet),
          null);
    }

    private static @Nullable String field(List<String> fields, int at) {
      boolean there = at >= 0 && at < fields.size() && !fields.get(at).isBlank();
      return there ? fields.get(at) : null;
    }
  }
}
