/** The Readout corpus: marked articles, read, checked, counted and shown. */
@org.jspecify.annotations.NullMarked
package readout.corpus;
