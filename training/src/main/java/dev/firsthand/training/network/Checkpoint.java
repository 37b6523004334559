package dev.firsthand.training.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A training's state in one file, so that it may be stopped at any moment: the place in the plan, then runs of floats in
 * little-endian order. A file is written beside its place and then moved there, so that there is always a whole one.
 *
 * @param epoch the epoch that was going on
 * @param step how many of its steps were made
 * @param steps how many steps were made in all
 * @param runs the weights, their moving average, then the optimiser's two moments; or an average alone
 */
public record Checkpoint(int epoch, int step, int steps, List<float[]> runs) {

    private static final int MAGIC = 0x46486B31;
    private static final int CHUNK = 1 << 20;

    public Checkpoint {
        runs = List.copyOf(runs);
    }

    /** Weights alone, as a training gives them at each measurement. */
    static Checkpoint ofWeights(int steps, float[] weights) {
        return new Checkpoint(0, 0, steps, List.of(weights));
    }

    /** The weights to use: their moving average, or all there is in a file of weights alone. */
    public float[] average() {
        return runs.get(Math.min(1, runs.size() - 1));
    }

    /** Writes the checkpoint. */
    public void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel out = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer head = buffer(6);
            head.putInt(MAGIC).putInt(epoch).putInt(step).putInt(steps);
            head.putInt(runs.size()).putInt(runs.getFirst().length);
            writeAll(out, head.flip());
            for (float[] run : runs) {
                write(out, run);
            }
            out.force(false);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(FileChannel out, float[] run) throws IOException {
        ByteBuffer bytes = buffer(CHUNK);
        for (int at = 0; at < run.length; at += CHUNK) {
            int size = Math.min(CHUNK, run.length - at);
            bytes.clear();
            bytes.asFloatBuffer().put(run, at, size);
            writeAll(out, bytes.limit(size * Float.BYTES));
        }
    }

    /**
     * Reads a checkpoint.
     *
     * @throws IOException if the file is none or not whole
     */
    public static Checkpoint read(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            ByteBuffer head = readAll(in, buffer(6));
            if (head.getInt() != MAGIC) {
                throw new IOException("file %s is no checkpoint".formatted(file));
            }
            int epoch = head.getInt();
            int step = head.getInt();
            int steps = head.getInt();
            int count = head.getInt();
            int length = head.getInt();
            List<float[]> runs = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                runs.add(readRun(in, length));
            }
            return new Checkpoint(epoch, step, steps, runs);
        }
    }

    private static float[] readRun(FileChannel in, int length) throws IOException {
        float[] run = new float[length];
        for (int at = 0; at < length; at += CHUNK) {
            int size = Math.min(CHUNK, length - at);
            readAll(in, buffer(size)).asFloatBuffer().get(run, at, size);
        }
        return run;
    }

    private static ByteBuffer buffer(int numbers) {
        return ByteBuffer.allocateDirect(numbers * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static ByteBuffer readAll(FileChannel in, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (in.read(bytes) < 0) {
                throw new IOException("a checkpoint ends too early");
            }
        }
        return bytes.flip();
    }
}
