package readout.record;

import java.util.List;
import readout.event.Status;
import readout.text.Span;
import readout.text.Voice;

/**
 * One sentence of one document that tells a fact.
 *
 * @param document id of the document
 * @param sentence index of the sentence in it
 * @param span the sentence, UTF-16 offsets into the document's text
 * @param trigger the words that name the event
 * @param wording the sentence as printed
 * @param adds names of the fields that only this telling gave
 * @param company keys of the groups of named parties that the same document tells of, sorted: two
 *     documents that share several tell of one affair
 * @param why the reasons behind the fact, one line each: the rule, the date proof, how actors were
 *     resolved
 * @param account how this sentence has it: its status and who says so
 */
public record Telling(
    String document,
    int sentence,
    Span span,
    Span trigger,
    String wording,
    List<String> adds,
    List<String> company,
    List<String> why,
    Account account) {

  public Telling {
    adds = List.copyOf(adds);
    company = List.copyOf(company);
    why = List.copyOf(why);
  }

  /** How the line of the reasons starts that says whose voice the sentence has. */
  static final String VOICE = "voice ";

  /** Whether it stands in a text that an office has put out. */
  boolean isOfficialText() {
    return why.stream().anyMatch(line -> line.startsWith(VOICE + Voice.OFFICIAL_TEXT.label()));
  }

  /** The words that name the event; empty where they do not stand in the sentence. */
  String triggerWords() {
    int from = trigger.start() - span.start();
    int to = trigger.end() - span.start();
    boolean inside = from >= 0 && to <= wording.length() && from < to;
    return inside ? wording.substring(from, to) : "";
  }

  /** The same telling with other names of fields that only it gave. */
  Telling adding(List<String> names) {
    return new Telling(document, sentence, span, trigger, wording, names, company, why, account);
  }

  /** The same telling in a document that tells of these groups. */
  Telling among(List<String> groups) {
    return new Telling(document, sentence, span, trigger, wording, adds, groups, why, account);
  }

  /** The same telling of what was said in a contact. */
  Telling in(String contact) {
    return new Telling(
        document, sentence, span, trigger, wording, adds, company, why, account.in(contact));
  }

  Telling as(Status other) {
    return new Telling(
        document, sentence, span, trigger, wording, adds, company, why, account.as(other));
  }
}
