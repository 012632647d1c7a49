package readout.event;

import java.util.LinkedHashMap;
import java.util.List;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.text.Sentence;

/**
 * Whom "the two leaders", "both sides", "they" mean: the pair that the text has named before.
 *
 * @param together whether people act together here: only there is "they" the pair named last
 */
record TwoMeant(ParsedSentence sentence, Pairs pairs, boolean together) {

  /** How many sentences behind two persons they may still be "the two sides". */
  private static final int FAR = 3;

  /** The pair that a noun phrase means; empty where it means none. */
  List<Integer> of(int chunk) {
    Chunk nouns = sentence.chunk(chunk);
    String first = sentence.tokens().lower(nouns.first());
    if (nouns.first() == nouns.last() && first.equals("they")) {
      return together ? pairs.last() : List.of();
    }
    String word = pairWord(nouns);
    boolean two = first.equals("both") || sentence.lower(chunk, chunk).contains("two ");
    List<Integer> named = two && Pairs.arePersons(word) ? personsBefore() : List.of();
    if (!named.isEmpty()) {
      return named;
    }
    boolean bare = first.equals("the") && isPairNoun(word) && nouns.last() == nouns.first() + 1;
    List<Integer> pair = pairs.of(word, two);
    boolean meant = two || bare && isNear(pair);
    return meant && !(Pairs.areSides(word) && isOfOthers(pair)) ? pair : List.of();
  }

  /**
   * Whether a pair holds persons who are hardly "the two sides" here: such as hold no office and
   * stand for no state, or are too far back.
   */
  private boolean isOfOthers(List<Integer> pair) {
    List<Integer> persons =
        pair.stream().filter(m -> actor(m).kind() == Actor.Kind.PERSON).toList();
    int last = pair.stream().mapToInt(this::sentenceOf).max().orElse(0);
    int away = sentence.sentence().index() - last;
    boolean unknown = persons.stream().anyMatch(m -> isUnknown(actor(m)));
    return !persons.isEmpty() && (unknown || away > FAR);
  }

  private static boolean isUnknown(Actor person) {
    return person.country() == null && person.role() == null;
  }

  private Actor actor(int mention) {
    return sentence.cast().of(sentence.cast().mentions().get(mention));
  }

  /** The last two persons that the sentence before names; empty where it names fewer. */
  private List<Integer> personsBefore() {
    var last = new LinkedHashMap<Integer, Integer>();
    List<Mention> mentions = sentence.cast().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Sentence here = sentence.text().sentenceAt(mention.span().start());
      boolean before = here != null && here.index() == sentence.sentence().index() - 1;
      if (before
          && mention.form() == Mention.Form.NAME
          && sentence.cast().of(mention).kind() == Actor.Kind.PERSON) {
        last.putIfAbsent(mention.actor(), i);
      }
    }
    List<Integer> all = List.copyOf(last.values());
    return all.size() < 2 ? List.of() : all.subList(all.size() - 2, all.size());
  }

  /**
   * "The sides" of a call or a reproach are those of whom this sentence or the one before tells;
   * farther back they may be others.
   */
  private boolean isNear(List<Integer> pair) {
    return together
        || pair.stream().allMatch(m -> sentenceOf(m) >= sentence.sentence().index() - 1);
  }

  private int sentenceOf(int mention) {
    Sentence found =
        sentence.text().sentenceAt(sentence.cast().mentions().get(mention).span().start());
    return found == null ? -1 : found.index();
  }

  /** The word of a phrase that can stand for both: "heads" in "the two heads of state". */
  private String pairWord(Chunk nouns) {
    for (int i = nouns.first(); i <= nouns.last(); i++) {
      if (Pairs.isPlural(sentence.tokens().lower(i))) {
        return sentence.tokens().lower(i);
      }
    }
    return sentence.tokens().lower(nouns.head());
  }

  private static boolean isPairNoun(String head) {
    return head.equals("leaders")
        || head.equals("presidents")
        || head.equals("sides")
        || head.equals("pair")
        || head.equals("ministers");
  }
}
