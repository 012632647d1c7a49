package readout.text;

import org.jspecify.annotations.Nullable;

/**
 * When a document was published: its document creation time (DCT, TIMEX3 term).
 *
 * @param day ISO day, {@code 2022-02-20}
 * @param basis how we know
 * @param phrase the words that told, if the text did
 * @param why what an inference rests on
 */
public record PublicationDate(
    String day, Basis basis, @Nullable String phrase, @Nullable String why) {

  /** How a publication date is known, surest first. */
  public enum Basis {
    /** Given with the input: a field, a column. */
    METADATA("metadata"),
    /** The text says so in words: "date 2022-02-07", "Published on". */
    STATED("stated"),
    /** The dateline that opens an agency report. */
    DATELINE("dateline"),
    /** Worked out; {@link PublicationDate#why} says how. */
    INFERRED("inferred");

    private final String label;

    Basis(String label) {
      this.label = label;
    }

    /** The word used in exports. */
    public String label() {
      return label;
    }
  }
}
