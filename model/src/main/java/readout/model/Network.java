package readout.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.Buffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
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

  /** Gives back the memory of the network; nothing goes through it any more. */
  void close() {
    try {
      session.close();
    } catch (OrtException failure) {
      throw new IllegalStateException("the network does not end: " + failure.getMessage(), failure);
    }
  }

  /** What the network gives for one window. */
  Outputs read(List<Piece> window) {
    long[] ids = ids(window);
    long[] shape = {1, ids.length};
    var inputs = new TreeMap<String, Input>();
    inputs.put("ids", new Input(LongBuffer.wrap(ids), shape));
    inputs.put("features", new Input(features(window), shape));
    return run(inputs);
  }

  /** Tables of numbers that come out, each under its name. */
  static final class Outputs {

    private final Map<String, float[]> tables = new TreeMap<>();

    private Outputs(OrtSession.Result result) {
      for (Map.Entry<String, OnnxValue> output : result) {
        FloatBuffer buffer = ((OnnxTensor) output.getValue()).getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        tables.put(output.getKey(), values);
      }
    }

    /**
     * The table of this name, row by row.
     *
     * @throws IllegalArgumentException when nothing of this name comes out
     */
    float[] of(String name) {
      float[] table = tables.get(name);
      if (table == null) {
        throw new IllegalArgumentException("the network gives no " + name);
      }
      return table;
    }
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

  /** What the network gives for these inputs. */
  Outputs run(Map<String, Input> inputs) {
    var tensors = new TreeMap<String, OnnxTensor>();
    try {
      for (var input : inputs.entrySet()) {
        tensors.put(input.getKey(), input.getValue().tensor(environment));
      }
      try (OrtSession.Result result =
          LargeStacks.call(() -> session.run(tensors), OrtException.class)) {
        return new Outputs(result);
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
}
