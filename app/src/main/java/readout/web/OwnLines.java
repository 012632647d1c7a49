package readout.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import readout.exchange.Holdings;
import readout.store.Catalogue;
import readout.store.RecordObjects;

/** A part of a record as 'readout export --to jsonl' writes it whole: one object a line. */
final class OwnLines {

  static final String NAME = "jsonl";
  static final String FILE = "record.jsonl";
  static final String DESCRIPTION = "everything: documents, facts, links, stories, one a line";

  private final RecordObjects objects;
  private final StringBuilder out = new StringBuilder();

  private OwnLines(Catalogue catalogue) {
    this.objects = new RecordObjects(catalogue);
  }

  static byte[] of(Catalogue catalogue, Holdings part) {
    var lines = new OwnLines(catalogue);
    part.eachDocument(
        it -> lines.add(lines.objects.document(it, catalogue.origins(List.of(it.id())))));
    part.eachFact(it -> lines.add(lines.objects.fact(it)));
    part.links().forEach(it -> lines.add(lines.objects.link(it)));
    part.stories().forEach(it -> lines.add(lines.objects.story(it, part.factsOf(it))));
    return lines.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void add(String line) {
    out.append(line).append('\n');
  }
}
