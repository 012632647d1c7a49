package readout.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/**
 * The network in ONNX Runtime. Windows go through one at a time, on the calling thread: numbers in
 * eight bits are scaled by what else is in a batch, so a batch would let one window change another.
 * Safe to share between threads.
 */
final class Network {

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Network(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * The network of an ONNX file.
   *
   * @throws Unusable when the runtime cannot be loaded on this machine or the file is not fit for
   *     it
   */
  static Network of(byte[] model) {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (var options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        return new Network(environment, environment.createSession(model, options));
      }
    } catch (OrtException | LinkageError failure) {
      throw new Unusable(
          "the network cannot be run on this machine: " + failure.getMessage(), failure);
    }
  }

  Scores read(List<Piece> window) {
    int length = window.size() + 2;
    long[] shape = {1, length};
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, ids(window), shape);
        OnnxTensor features = OnnxTensor.createTensor(environment, features(window), shape);
        OrtSession.Result result = session.run(Map.of("ids", ids, "features", features))) {
      return Scores.of(length, floats(result, "tags"), floats(result, "links"));
    } catch (OrtException failure) {
      throw new IllegalStateException(
          "the network failed on a window of " + length + " pieces", failure);
    }
  }

  private static LongBuffer ids(List<Piece> window) {
    long[] ids = new long[window.size() + 2];
    ids[0] = Vocabulary.CLS;
    for (int i = 0; i < window.size(); i++) {
      ids[i + 1] = window.get(i).id();
    }
    ids[ids.length - 1] = Vocabulary.SEP;
    return LongBuffer.wrap(ids);
  }

  private static LongBuffer features(List<Piece> window) {
    long[] features = new long[window.size() + 2];
    for (int i = 0; i < window.size(); i++) {
      features[i + 1] = window.get(i).feature();
    }
    return LongBuffer.wrap(features);
  }

  private static float[] floats(OrtSession.Result result, String output) {
    OnnxTensor tensor = (OnnxTensor) result.get(output).orElseThrow();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }
}
