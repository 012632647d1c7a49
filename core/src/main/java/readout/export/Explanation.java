package readout.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Link;
import readout.record.Overrule;
import readout.record.Party;
import readout.record.Source;
import readout.record.Telling;
import readout.text.Document;

/** All that stands behind one fact: every sentence that tells it, with the reasons. */
public final class Explanation {

  private final Fact fact;
  private final Map<String, Document> documents = new TreeMap<>();
  private final List<String> ties = new ArrayList<>();

  public Explanation(Fact fact) {
    this.fact = fact;
  }

  /** Gives one of the documents that tell the fact; all must be given before anything is asked. */
  public void tellingDocument(Document document) {
    documents.put(document.id(), document);
  }

  /** Gives one of the links of the record; those of other facts are passed over. */
  public void link(Link link) {
    boolean from = link.from().contains(fact.id());
    if (from || link.to().contains(fact.id())) {
      String relation = link.relation().label().replace('_', ' ');
      String others = String.join(" ", from ? link.to() : link.from());
      ties.add((from ? relation + " \u2192 " : relation + " \u2190 ") + others + ": " + link.why());
    }
  }

  /** Gives one of the decisions of an analyst; those on other facts are passed over. */
  public void overrule(Overrule overrule) {
    boolean here =
        fact.tellings().stream().anyMatch(t -> t.account().told().equals(overrule.told()));
    if (here) {
      ties.add("overruled, number " + overrule.act() + ": " + overrule.words());
    }
  }

  /** The fact as its line of the record's export. */
  public String json() {
    var line = new StringBuilder();
    var ignoredDocuments = new StringBuilder();
    try {
      var lines = new RecordLines(ignoredDocuments);
      for (Document document : documents.values()) {
        lines.document(document);
      }
      int before = ignoredDocuments.length();
      lines.fact(fact);
      line.append(ignoredDocuments, before, ignoredDocuments.length());
    } catch (IOException impossible) {
      throw new IllegalStateException("a StringBuilder does not fail", impossible);
    }
    return line.toString();
  }

  /** For a person at a terminal. */
  public String text(Ink ink) {
    var entry =
        new Entry(fact, fact.tellings().stream().map(it -> Card.of(documentOf(it))).toList());
    var out = new StringBuilder();
    out.append(ink.strong(entry.headline())).append("  ").append(ink.id(fact.id())).append('\n');
    row(out, "kind", fact.kind().label());
    row(out, "status", fact.status().label());
    row(out, "according to", entry.according());
    date(out, fact.date());
    fact.actors().forEach(party -> row(out, "actor", described(party)));
    fact.recipients().forEach(party -> row(out, "recipient", described(party)));
    row(out, "place", fact.place() == null ? "" : described(fact.place()));
    row(out, "duration", fact.duration() == null ? "" : fact.duration());
    row(out, "promise", entry.terms());
    ties.stream().distinct().forEach(tie -> row(out, "link", Entry.flat(tie)));
    for (int i = 0; i < fact.tellings().size(); i++) {
      telling(out, ink, fact.tellings().get(i), entry.cards().get(i));
    }
    return out.toString();
  }

  private Document documentOf(Telling telling) {
    Document document = documents.get(telling.document());
    if (document == null) {
      throw new IllegalStateException(telling.document() + ": was not given");
    }
    return document;
  }

  private static void row(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append("  ")
          .append(name)
          .append(" ".repeat(14 - name.length()))
          .append(value)
          .append('\n');
    }
  }

  private static void date(StringBuilder out, @Nullable FactDate date) {
    if (date == null) {
      row(out, "date", "not told");
      return;
    }
    row(out, "date", Entry.days(date) + quoted(date.phrase()));
    row(out, "reckoned from", date.anchor() == null ? "" : date.anchor());
    row(out, "proof", date.basis() == null ? "" : date.basis());
  }

  private static String quoted(@Nullable String phrase) {
    return phrase == null ? "" : " (\u201c" + Entry.flat(phrase) + "\u201d)";
  }

  private static String described(Party party) {
    String known =
        java.util.stream.Stream.of(party.role(), party.country(), party.sector(), party.id())
            .filter(it -> it != null)
            .collect(Collectors.joining(", "));
    String as = party.text().equals(party.name()) ? "" : quoted(party.text());
    return Entry.flat(party.name()) + (known.isEmpty() ? "" : " [" + known + "]") + as;
  }

  private static void telling(StringBuilder out, Ink ink, Telling telling, Card card) {
    out.append('\n').append(ink.faint(card.signature() + ", sentence " + (telling.sentence() + 1)));
    out.append("\n  \u201c").append(marked(ink, telling)).append("\u201d\n");
    String speakers =
        telling.account().attribution().stream()
            .map(Source::name)
            .map(Entry::flat)
            .collect(Collectors.joining(" \u2190 "));
    out.append("    - told as ").append(telling.account().status().label());
    out.append(" by ").append(speakers).append('\n');
    telling.why().forEach(reason -> out.append("    - ").append(Entry.flat(reason)).append('\n'));
  }

  private static String marked(Ink ink, Telling telling) {
    String wording = telling.wording();
    int from = telling.trigger().start() - telling.span().start();
    int to = telling.trigger().end() - telling.span().start();
    if (from < 0 || to > wording.length()) {
      return Entry.flat(wording);
    }
    String before = Entry.flat(wording.substring(0, from));
    String after = Entry.flat(wording.substring(to));
    return spaced(before, ink.strong(Entry.flat(wording.substring(from, to))), after);
  }

  private static String spaced(String before, String trigger, String after) {
    String left = before.isEmpty() ? "" : before + " ";
    boolean joined = !after.isEmpty() && !Character.isLetterOrDigit(after.charAt(0));
    return left + trigger + (joined || after.isEmpty() ? "" : " ") + after;
  }
}
