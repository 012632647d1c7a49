package readout.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.export.Card;
import readout.export.Entry;
import readout.record.Telling;

/** The sentences behind a brief, numbered in the order in which they are first called upon. */
final class Footnotes {

  /**
   * One sentence.
   *
   * @param number from 1
   * @param wording as printed, on one line
   * @param signature outlet and day
   * @param address where it was published, or the input's name
   */
  record Note(int number, String wording, String signature, String address) {}

  private final Map<String, Note> notes = new LinkedHashMap<>();

  /** The notes of an entry, in order of its tellings. */
  List<Note> of(Entry entry) {
    List<Note> found = new ArrayList<>();
    for (int i = 0; i < entry.fact().tellings().size(); i++) {
      Telling telling = entry.fact().tellings().get(i);
      Card card = entry.cards().get(i);
      String key = telling.document() + ' ' + telling.sentence();
      found.add(notes.computeIfAbsent(key, unused -> note(telling, card)));
    }
    return found.stream().distinct().toList();
  }

  private Note note(Telling telling, Card card) {
    String url = card.url();
    String day = card.day();
    return new Note(
        notes.size() + 1,
        Entry.flat(telling.wording()),
        card.name() + ", " + (day == null ? "no date" : day),
        url == null ? "" : url);
  }

  List<Note> all() {
    return List.copyOf(notes.values());
  }
}
