package readout.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns what the network says of the parts of an attribution into one probability that it is right:
 * a logistic regression on their logarithms (Platt 1999), fitted on articles that the network was
 * not trained on.
 */
final class Calibration {

  private static final double LEAST = 1e-4;

  private final double[] weights;

  /**
   * With given numbers.
   *
   * @param weights the constant, then the weight of each part: content, cue, source, link to the
   *     cue, link to the source
   */
  Calibration(double... weights) {
    this.weights = weights.clone();
  }

  /** How many parts it weighs. */
  int parts() {
    return weights.length - 1;
  }

  /** Reads the numbers of a file: one line, parted by blanks. */
  static Calibration read(InputStream file) {
    try (file) {
      String line = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Calibration(
          Arrays.stream(line.split(" +", -1)).mapToDouble(Double::parseDouble).toArray());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  double sure(double... parts) {
    double sum = weights[0];
    for (int i = 0; i < parts.length; i++) {
      sum += weights[i + 1] * StrictMath.log(Math.max(LEAST, parts[i]));
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
