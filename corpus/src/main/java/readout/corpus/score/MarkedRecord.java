package readout.corpus.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.corpus.Affair;
import readout.corpus.Article;
import readout.record.Chronicle;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Promise;
import readout.record.RecordInMemory;

/**
 * The record that the program makes of what is marked in each article: what it joins and links
 * then, right or wrong, no reader of articles can be blamed for. Each affair is a record of its
 * own, for the codes of invented states are used again.
 */
final class MarkedRecord {

  private MarkedRecord() {}

  static Told of(List<Affair> affairs) {
    var facts = new ArrayList<Told.Fact>();
    var ties = new ArrayList<Told.Tie>();
    for (Affair affair : affairs) {
      RecordInMemory record = of(affair);
      record.facts().forEach(f -> facts.add(fact(f)));
      record.links().forEach(l -> ties.add(new Told.Tie(l.relation().label(), l.from(), l.to())));
    }
    return new Told(facts, ties, List.of(), Map.of());
  }

  static RecordInMemory of(Affair affair) {
    var fold = new Chronicle();
    var told = new ArrayList<List<Fact>>();
    for (Article article : affair.articles()) {
      told.add(fold.tell(MarkedReading.of(affair, article)));
    }
    return RecordInMemory.of(fold, told);
  }

  private static Told.Fact fact(Fact fact) {
    List<Told.Place> places =
        fact.tellings().stream().map(t -> new Told.Place(t.document(), t.trigger())).toList();
    Promise promise = fact.commitment();
    Told.Commitment commitment =
        promise == null ? null : new Told.Commitment(days(promise.due()), promise.fate());
    return new Told.Fact(fact.id(), fact.type().name(), places, commitment);
  }

  private static @Nullable String days(@Nullable FactDate due) {
    if (due == null) {
      return null;
    }
    return due.start().equals(due.end()) ? due.start() : due.start() + "/" + due.end();
  }
}
