package dev.firsthand.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

    @TempDir
    private Path folder;

    private Path write(int size) throws IOException {
        float[] run = new float[size];
        for (int i = 0; i < size; i++) {
            run[i] = i / 7f;
        }
        Path file = folder.resolve("c");
        new Checkpoint(2, 31, 99, List.of(run, run)).write(file);
        return file;
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Checkpoint read = Checkpoint.read(write((1 << 20) + 3));
        assertThat(List.of(read.epoch(), read.step(), read.steps())).containsExactly(2, 31, 99);
        assertThat(read.runs()).hasSize(2);
        assertThat(read.runs().get(1)).hasSize((1 << 20) + 3).endsWith(((1 << 20) + 2) / 7f);
    }

    @Test
    void nothingIsLeftBesideIt() throws IOException {
        write(10);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("c")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        Path file = write(10);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 60));
        assertThatThrownBy(() -> Checkpoint.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage("a checkpoint ends too early");
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("x"), new byte[100]);
        assertThatThrownBy(() -> Checkpoint.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage("file %s is no checkpoint".formatted(file));
    }
}
