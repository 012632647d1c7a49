package readout.corpus.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.corpus.Affair;
import readout.corpus.Article;
import readout.corpus.Mark;
import readout.record.Fact;
import readout.record.Link;
import readout.record.RecordInMemory;
import readout.record.Telling;

/** What {@link MarkedRecord} has wrong, with the sentences, to be read by people. */
final class MarkedMistakes {

  private final Affair affair;
  private final RecordInMemory record;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> marked = new HashMap<>();
  private final Map<String, String> meant = new HashMap<>();

  private MarkedMistakes(Affair affair) {
    this.affair = affair;
    this.record = MarkedRecord.of(affair);
    for (Article article : affair.articles()) {
      article
          .all(Mark.Event.class)
          .forEach(e -> marked.put(place(article.id(), e.trigger().start()), e.fact()));
    }
  }

  static String of(List<Affair> affairs) {
    var all = new StringBuilder();
    affairs.forEach(a -> all.append(new MarkedMistakes(a).print()));
    return all.toString();
  }

  private static String place(String article, int offset) {
    return article + " " + offset;
  }

  private String fact(Telling telling) {
    return marked.getOrDefault(place(telling.document(), telling.trigger().start()), "?");
  }

  private String print() {
    out.append("== ").append(affair.id()).append(' ').append(affair.title()).append('\n');
    record.facts().forEach(this::mixed);
    apart();
    links();
    fates();
    return out.toString();
  }

  private void mixed(Fact fact) {
    var votes = new TreeMap<String, Integer>();
    fact.tellings().forEach(t -> votes.merge(fact(t), 1, Integer::sum));
    meant.put(
        fact.id(),
        votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    if (votes.size() > 1) {
      out.append("JOINED ").append(votes).append('\n');
      fact.tellings().forEach(t -> out.append("  ").append(line(fact, t)).append('\n'));
    }
  }

  private String line(Fact fact, Telling telling) {
    String date = fact.date() == null ? "-" : fact.date().start() + "/" + fact.date().end();
    int start = telling.trigger().start() - telling.span().start();
    int end = telling.trigger().end() - telling.span().start();
    String words = telling.wording();
    return String.join(
        " ",
        fact(telling),
        telling.document() + ":" + telling.sentence(),
        fact.type() + ":" + fact.mode(),
        telling.account().status().label(),
        fact.kind().label(),
        date,
        names(fact),
        words.substring(0, start) + "{" + words.substring(start, end) + "}" + words.substring(end));
  }

  private static String names(Fact fact) {
    var names = new StringBuilder();
    fact.actors().forEach(p -> names.append(p.name()).append('+'));
    names.append(">");
    fact.recipients().forEach(p -> names.append(p.name()).append('+'));
    return names.toString();
  }

  private void apart() {
    var pieces = new TreeMap<String, List<Fact>>();
    for (Fact fact : record.facts()) {
      pieces.computeIfAbsent(meaning(fact.id()), any -> new ArrayList<>()).add(fact);
    }
    pieces.forEach((fact, told) -> {
      if (told.size() > 1) {
        out.append("APART ").append(fact).append('\n');
        told.forEach(f -> out.append("  ").append(line(f, f.tellings().getFirst())).append('\n'));
      }
    });
  }

  private String meaning(String id) {
    return Objects.requireNonNull(meant.get(id), id);
  }

  private void links() {
    var there = new TreeSet<String>();
    for (Affair.Tie tie : affair.ties()) {
      tie.from()
          .forEach(
              f -> tie.to().forEach(t -> there.add(tie.relation().label() + " " + f + " " + t)));
    }
    var found = new TreeSet<String>();
    for (Link link :
        record.links().stream().sorted(Comparator.comparing(Link::relation)).toList()) {
      for (String from : link.from()) {
        for (String to : link.to()) {
          String tie = link.relation().label() + " " + meaning(from) + " " + meaning(to);
          String turned = link.relation().label() + " " + meaning(to) + " " + meaning(from);
          boolean right = there.contains(tie) || there.contains(turned);
          found.add(there.contains(tie) ? tie : turned);
          if (!right) {
            out.append("WRONG LINK ").append(tie).append(" | ").append(link.why()).append('\n');
            told(from);
            told(to);
          }
        }
      }
    }
    there.removeAll(found);
    there.forEach(t -> missed(t));
  }

  private void missed(String tie) {
    out.append("MISSED LINK ").append(tie).append('\n');
    String[] words = tie.split(" ", -1);
    record.facts().stream()
        .filter(f -> meaning(f.id()).equals(words[1]) || meaning(f.id()).equals(words[2]))
        .forEach(f -> told(f.id()));
  }

  private void told(String id) {
    record.facts().stream()
        .filter(f -> f.id().equals(id))
        .forEach(f -> out.append("    ").append(line(f, f.tellings().getFirst())).append('\n'));
  }

  private void fates() {
    for (Fact fact : record.facts()) {
      var promise = fact.commitment();
      String fate =
          affair.fates().stream()
              .filter(f -> f.fact().equals(meaning(fact.id())))
              .map(Affair.Fate::fate)
              .findFirst()
              .orElse("not-reported");
      if (promise != null && !promise.fate().equals(fate)) {
        out.append("FATE ").append(fate).append(" but found ").append(promise.fate());
        String due =
            promise.due() == null ? "-" : promise.due().start() + "/" + promise.due().end();
        out.append(" due ").append(due).append('\n');
        told(fact.id());
        if (promise.fateFact() != null) {
          told(promise.fateFact());
        }
      }
    }
  }
}
