package readout.corpus;

/**
 * What is wrong in a file of the corpus.
 *
 * @param file path inside the corpus folder
 * @param line line number from 1; 0 for the whole file
 * @param message what is wrong
 */
public record Problem(String file, int line, String message) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
