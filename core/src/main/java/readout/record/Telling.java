package readout.record;

import java.util.List;
import readout.text.Span;

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
 */
public record Telling(
    String document,
    int sentence,
    Span span,
    Span trigger,
    String wording,
    List<String> adds,
    List<String> company,
    List<String> why) {

  public Telling {
    adds = List.copyOf(adds);
    company = List.copyOf(company);
    why = List.copyOf(why);
  }
}
