package dev.firsthand.fetch.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepTest {

    private static final Instant MOMENT = Instant.parse("2026-03-02T10:00:00Z");
    private static final Visit LIST = new Visit(
            "https://a.example/feed",
            MOMENT,
            MOMENT,
            "\"é\"",
            "Mon, 02 Mar 2026 10:00:00 GMT",
            Duration.ofMinutes(90),
            null,
            null);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void whatIsKnownOfAnAddressOutlivesTheProcess() throws IOException {
        try (Keep keep = Keep.open(folder)) {
            keep.note(LIST);
            keep.note(LIST.again(MOMENT.plusSeconds(60)));
        }

        try (Keep keep = Keep.open(folder)) {
            assertThat(keep.all()).containsExactly(LIST.again(MOMENT.plusSeconds(60)));
            assertThat(keep.last("https://a.example/other")).isNull();
        }
    }

    @Test
    void aLineThatAKillCutOffIsAsIfItHadNeverBeen() throws IOException {
        try (Keep keep = Keep.open(folder)) {
            keep.note(LIST);
        }
        Path journal = folder.resolve(".visits.jsonl");
        Files.writeString(journal, "{\"address\":\"https://b.example/\",\"at\":\"2026-0", StandardOpenOption.APPEND);

        try (Keep keep = Keep.open(folder)) {
            assertThat(keep.all()).containsExactly(LIST);
            keep.note(LIST.again(MOMENT.plusSeconds(60)));
        }
        assertThat(Files.readAllLines(journal)).hasSize(2).allMatch(line -> line.endsWith("}"));
    }

    @Test
    void onlyOneAtATimeHasTheFolder() throws IOException {
        try (Keep keep = Keep.open(folder)) {
            assertThat(keep.all()).isEmpty();
            assertThatThrownBy(() -> Keep.open(folder)).hasMessage("another Firsthand is fetching into it");
        }
        Keep.open(folder).close();
    }

    @Test
    void aServersTagsAreSentBackAsTheyCame() {
        assertThat(LIST.conditions())
                .containsEntry("If-None-Match", "\"é\"")
                .containsEntry("If-Modified-Since", "Mon, 02 Mar 2026 10:00:00 GMT");
    }
}
