package readout.text;

/** Cuts a document into sentences, tokens and quotations. */
public interface Segmenter {
  SegmentedText segment(Document document);
}
