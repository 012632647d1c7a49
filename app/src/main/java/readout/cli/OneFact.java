package readout.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;
import readout.store.RecordFile;

/** The fact that somebody means who types an id, or enough of its beginning. */
final class OneFact {

  private OneFact() {}

  /** The only fact whose id begins so; complains if there is none or more than one. */
  static @Nullable Fact find(RecordFile file, String typed, Console console) {
    List<Fact> found = file.factsLike(typed.toLowerCase(Locale.ROOT));
    if (found.size() == 1) {
      return found.getFirst();
    }
    console.complain(found.isEmpty() ? none(typed) : several(typed, found));
    return null;
  }

  private static String none(String typed) {
    return "no fact '" + typed + "' in the record; ids stand behind the lines of the brief";
  }

  private static String several(String typed, List<Fact> found) {
    List<String> ids = found.stream().map(Fact::id).toList();
    return "'" + typed + "' begins " + ids.size() + " or more ids: " + String.join(", ", ids);
  }
}
