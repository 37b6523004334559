package dev.firsthand.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.app.Footbridge;
import dev.firsthand.app.StoryBuilder;
import dev.firsthand.app.reading.Outcome;
import dev.firsthand.model.Published;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAccountTest {

    private static String write(int columns, Style style, boolean all, List<StoryFile> stories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextAccount(columns, style, all).write(new Outcome(stories, List.of()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = TextAccountTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aStoryReadsAsInTheGoldenFile() throws IOException {
        assertThat(write(80, Style.PLAIN, false, List.of(Footbridge.story()))).isEqualTo(golden("footbridge.txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 57, 80, 100})
    void noLineIsWiderThanTheTerminal(int columns) throws IOException {
        assertThat(write(columns, Style.PLAIN, false, List.of(Footbridge.story()))
                        .lines())
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void coloursChangeNothingButColours() throws IOException {
        String coloured = write(80, Style.COLOURED, false, List.of(Footbridge.story()));

        assertThat(coloured).contains("\u001B[1mFootbridge\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d*m", ""))
                .isEqualTo(write(80, Style.PLAIN, false, List.of(Footbridge.story())));
    }

    @Test
    void ofManyStoriesTheBiggestIsToldAndTheOthersAreListed() throws IOException {
        List<StoryFile> stories = Stream.concat(
                        IntStream.range(0, 5).mapToObj(TextAccountTest::small), Stream.of(Footbridge.story()))
                .toList();

        assertThat(write(80, Style.PLAIN, false, stories))
                .startsWith(golden("footbridge.txt"))
                .endsWith("""

                        5 MORE STORIES
                          Small matter 0 · 1 report · no date
                          Small matter 1 · 1 report · no date
                          Small matter 2 · 1 report · no date
                          Small matter 3 · 1 report · no date
                          Small matter 4 · 1 report · no date

                          With --all every story is given in full; --page stories.html puts all of them
                          on a page.
                        """);
        assertThat(write(80, Style.PLAIN, true, stories)).contains("THE REPORTS\n  Paper 4 · no date");
    }

    @Test
    void textOfCapturesCannotCommandTheTerminal() throws IOException {
        StoryBuilder story = new StoryBuilder()
                .report(
                        "h",
                        "Evil\u001B]0;title\u0007 Post",
                        new Published.Unknown("none"),
                        "Head \u001B[2J\u202Eline\n");
        Speaker speaker = new Speaker("e", "Eve\u009B31m", Speaker.Kind.PERSON, "\u001B[8mchief", null, "name");
        story.statement("h", speaker, Stance.ASSERTS, null, "", "", "Head \u001B[2J\u202Eline");

        String text = write(
                80, Style.PLAIN, false, List.of(story.build(new Story("s", "T\u001B[2J", List.of("h"), null, null))));

        assertThat(text.codePoints().filter(point -> (point < 0x20 && point != 10) || (point >= 0x7F && point < 0xA0)))
                .isEmpty();
        assertThat(text)
                .doesNotContain("\u202E")
                .contains("Evil␛]0;title␇ Post")
                .contains("Eve⟨U+009B⟩31m");
    }

    @Test
    void withoutReportsItSaysSo() throws IOException {
        assertThat(write(80, Style.PLAIN, false, List.of())).isEqualTo("No report could be read.\n");
    }

    private static StoryFile small(int number) {
        return new StoryBuilder()
                .report("s" + number, "Paper " + number, new Published.Unknown("none"), "Small matter " + number + "\n")
                .build(new Story("small" + number, "Small matter " + number, List.of("s" + number), null, null));
    }
}
