package readout.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.Buffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The network in ONNX Runtime. Windows go through one at a time, on the calling thread: numbers in
 * eight bits are scaled by what else is in a batch, so a batch would let one window change another.
 * Safe to share between threads.
 */
final class Network {

  private final OrtEnvironment environment;
  private final OrtSession session;

  /** Networks that share the table of words ask for its rows. */
  private final boolean wordsGiven;

  private Network(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
    this.wordsGiven = session.getInputNames().contains("words");
  }

  /**
   * The network of an ONNX file.
   *
   * @throws Unusable when the runtime cannot be loaded on this machine or the file is not fit for
   *     it
   */
  static Network of(byte[] model) {
    try {
      OrtEnvironment environment =
          LargeStacks.call(OrtEnvironment::getEnvironment, OrtException.class);
      try (var options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        // The fused kernel goes number by number; the two it stands for take an eighth less time.
        options.addConfigEntry("optimization.disable_specified_optimizers", "SkipLayerNormFusion");
        return new Network(
            environment,
            LargeStacks.call(() -> environment.createSession(model, options), OrtException.class));
      }
    } catch (OrtException | LinkageError failure) {
      throw new Unusable(
          "the network cannot be run on this machine: " + failure.getMessage(), failure);
    }
  }

  Scores read(List<Piece> window) {
    List<float[]> found = read(window, "tags", "links");
    return Scores.of(window.size() + 2, found.getFirst(), found.getLast());
  }

  /** What the network gives for one window under these names. */
  List<float[]> read(List<Piece> window, String... outputs) {
    long[] ids = ids(window);
    long[] shape = {1, ids.length};
    var inputs = new TreeMap<String, Input>();
    inputs.put("ids", new Input(LongBuffer.wrap(ids), shape));
    inputs.put("features", new Input(features(window), shape));
    if (wordsGiven) {
      WordTable table = WordTable.shipped();
      inputs.put("words", new Input(table.of(ids), new long[] {1, ids.length, table.width()}));
    }
    return run(inputs, outputs);
  }

  /** Numbers that go in under a name: whole ones or others, in a block of some shape. */
  static final class Input {

    private final Buffer values;
    private final long[] shape;

    Input(LongBuffer values, long... shape) {
      this.values = values;
      this.shape = shape.clone();
    }

    Input(FloatBuffer values, long... shape) {
      this.values = values;
      this.shape = shape.clone();
    }

    private OnnxTensor tensor(OrtEnvironment environment) throws OrtException {
      return values instanceof LongBuffer whole
          ? OnnxTensor.createTensor(environment, whole, shape)
          : OnnxTensor.createTensor(environment, (FloatBuffer) values, shape);
    }
  }

  /** What the network gives for these inputs under these names. */
  List<float[]> run(Map<String, Input> inputs, String... outputs) {
    var tensors = new TreeMap<String, OnnxTensor>();
    try {
      for (var input : inputs.entrySet()) {
        tensors.put(input.getKey(), input.getValue().tensor(environment));
      }
      try (OrtSession.Result result =
          LargeStacks.call(() -> session.run(tensors), OrtException.class)) {
        return Arrays.stream(outputs).map(output -> floats(result, output)).toList();
      }
    } catch (OrtException failure) {
      throw new IllegalStateException("the network failed: " + failure.getMessage(), failure);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private static long[] ids(List<Piece> window) {
    long[] ids = new long[window.size() + 2];
    ids[0] = Vocabulary.CLS;
    for (int i = 0; i < window.size(); i++) {
      ids[i + 1] = window.get(i).id();
    }
    ids[ids.length - 1] = Vocabulary.SEP;
    return ids;
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
