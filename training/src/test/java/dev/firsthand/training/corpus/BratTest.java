package dev.firsthand.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firsthand.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratTest {

    @Test
    void eventsTieSpansTogetherInTextOrder() {
        List<Relation> relations = Brat.relations(List.of(
                "T1\tSource 10 16\tmaster",
                "T2\tCue 17 21\tsaid",
                "T3\tContent 22 27;0 9\twater“The ship",
                "T4\tContent 40 44\tsank",
                "T5\tAttribution 17 21\tsaid",
                "E1\tAttribution:T5 Content:T3 Content2:T4 Cue:T2 Source:T1"));
        assertThat(relations)
                .containsExactly(new Relation(
                        List.of(new Span(10, 16)),
                        List.of(new Span(17, 21)),
                        List.of(new Span(0, 9), new Span(22, 27), new Span(40, 44))));
    }

    @Test
    void rolesThatAreMissingAreEmpty() {
        assertThat(Brat.relations(List.of("T1\tCue 0 4\tsaid", "E1\tAttribution:T9 Cue:T1")))
                .containsExactly(new Relation(List.of(), List.of(new Span(0, 4)), List.of()));
    }

    @Test
    void textsAreReadByName(@TempDir Path folder) throws IOException {
        for (String name : List.of("b", "a")) {
            Files.writeString(folder.resolve(name + ".txt"), "The master said.");
            Files.writeString(folder.resolve(name + ".ann"), "");
        }
        assertThat(Brat.folder(folder)).extracting(Brat.Annotated::name).containsExactly("a.txt", "b.txt");
    }

    @Test
    void anEmptyFolderIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> Brat.folder(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("folder %s holds no .ann file".formatted(folder));
    }
}
