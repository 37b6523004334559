package dev.firsthand.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * A model file in ONNX Runtime. One window at a time goes through on the calling thread, so that what is computed for it
 * depends on nothing else; many threads may call at once.
 */
public final class Model implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Scheme scheme;

    private Model(OrtEnvironment environment, OrtSession session) throws OrtException {
        this.environment = environment;
        this.session = session;
        this.scheme = Scheme.read(session.getMetadata().getCustomMetadata());
    }

    /**
     * Loads a model file's bytes.
     *
     * @throws EncoderUnavailable if ONNX Runtime has no native library for this system, or cannot read the file
     */
    public static Model load(byte[] file) {
        OrtEnvironment environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            return new Model(environment, environment.createSession(file, options));
        } catch (OrtException e) {
            throw new EncoderUnavailable("ONNX Runtime cannot read the encoder's file: " + e.getMessage(), e);
        }
    }

    private static OrtEnvironment environment() {
        try {
            return OrtEnvironment.getEnvironment();
        } catch (LinkageError | IllegalStateException e) {
            throw new EncoderUnavailable(
                    "ONNX Runtime has no native library that runs on %s %s: %s"
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), e.getMessage()),
                    e);
        }
    }

    /** What the file says of itself. */
    public Scheme scheme() {
        return scheme;
    }

    /** Reads a window. */
    public Scores scores(Window window) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            inputs.put(
                    "subwords",
                    row(Arrays.stream(window.subwords(scheme.vocabulary())).asLongStream()));
            inputs.put("positions", row(LongStream.range(0, window.length())));
            inputs.put("shapes", row(Arrays.stream(window.shapes()).asLongStream()));
            try (OrtSession.Result result = session.run(inputs)) {
                return new Scores(floats(result, "labels"), floats(result, "links"), window.positions());
            }
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the encoder cannot read a window of %d subwords".formatted(window.length()), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor row(LongStream values) throws OrtException {
        long[] row = values.toArray();
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    private static float[] floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor) result.get(name)
                .orElseThrow(() -> new IllegalStateException("the encoder gives no %s".formatted(name)));
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] floats = new float[buffer.remaining()];
        buffer.get(floats);
        return floats;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot be closed", e);
        }
    }
}
