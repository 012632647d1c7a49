package readout.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.export.Brief;
import readout.export.Dispute;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.Promise;

/**
 * A brief to be printed or passed on: sections of lines, each line with the numbers of the
 * sentences it stands on.
 *
 * @param title what it is about
 * @param scope which coverage, from when to when
 * @param sections in the order an analyst asks
 * @param notes the sentences
 */
record PaperBrief(String title, String scope, List<Section> sections, List<Footnotes.Note> notes) {

  /**
   * A section; without lines it says why.
   *
   * @param title of it
   * @param lines of it
   */
  record Section(String title, List<Line> lines) {}

  /**
   * One line.
   *
   * @param when ISO day or days, empty where none is told
   * @param text who does what to whom
   * @param chain who says so, empty where the document itself does
   * @param notes the sentences
   */
  record Line(String when, String text, String chain, List<Footnotes.Note> notes) {}

  static PaperBrief of(Holdings holdings, Tally tally) {
    var maker = new Brief.Maker();
    holdings.eachDocument(maker::document);
    holdings.eachFact(maker::fact);
    Brief brief = maker.brief(holdings.links());
    var notes = new Footnotes();
    List<Section> sections =
        List.of(
            section("Timeline", brief.timeline(), notes),
            section("Day not told", brief.undated(), notes),
            said(brief.said(), notes),
            disputed(brief.disputed(), notes),
            promised(brief.promised(), notes));
    sections.forEach(each -> each.lines().forEach(line -> tally.wrote()));
    return new PaperBrief(Posting.titleOf(holdings), brief.scope(), sections, notes.all());
  }

  private static Section section(String title, List<Entry> entries, Footnotes notes) {
    return new Section(title, entries.stream().map(entry -> line(entry, notes)).toList());
  }

  private static Line line(Entry entry, Footnotes notes) {
    Fact fact = entry.fact();
    String when = fact.date() == null ? "" : Sentences.when(fact.date());
    return new Line(when, Sentences.headline(fact), Sentences.chain(fact), notes.of(entry));
  }

  private static Section said(Map<String, List<Entry>> said, Footnotes notes) {
    List<Line> lines = new ArrayList<>();
    said.forEach((speaker, entries) ->
        entries.forEach(entry ->
            lines.add(
                new Line(
                    "",
                    speaker + ": " + Sentences.quoted(entry.fact()),
                    Sentences.chain(entry.fact()),
                    notes.of(entry)))));
    return new Section("Who said what", lines);
  }

  private static Section disputed(List<Dispute> disputes, Footnotes notes) {
    List<Line> lines = new ArrayList<>();
    for (Dispute dispute : disputes) {
      String how = dispute.relation().replace('_', ' ') + ": ";
      dispute.one().forEach(entry -> lines.add(quoted(how, entry, notes)));
      dispute.other().forEach(entry -> lines.add(quoted("against: ", entry, notes)));
    }
    return new Section("What is disputed", lines);
  }

  private static Line quoted(String before, Entry entry, Footnotes notes) {
    String text = before + Sentences.quoted(entry.fact());
    return new Line("", text, Sentences.chain(entry.fact()), notes.of(entry));
  }

  private static Section promised(List<Entry> entries, Footnotes notes) {
    List<Line> lines = new ArrayList<>();
    for (Entry entry : entries) {
      Promise promise = entry.fact().commitment();
      String when = promise == null || promise.due() == null ? "" : Sentences.when(promise.due());
      String fate = promise == null ? "" : "; " + promise.fate();
      String text = Sentences.headline(entry.fact()) + fate;
      lines.add(new Line(when, text, Sentences.chain(entry.fact()), notes.of(entry)));
    }
    return new Section("What was promised, by the day it falls due", lines);
  }
}
