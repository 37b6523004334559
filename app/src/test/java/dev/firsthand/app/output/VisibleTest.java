package dev.firsthand.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void controlCharactersBecomeSigns() {
        assertThat(Visible.text("a\u001B[2Jb\u0007\u007F\u009Bc")).isEqualTo("a␛[2Jb␇␡⟨U+009B⟩c");
    }

    @Test
    void whatTurnsTheDirectionIsNamed() {
        assertThat(Visible.text("\u202Eevil\u2066x\u2069")).isEqualTo("⟨U+202E⟩evil⟨U+2066⟩x⟨U+2069⟩");
    }

    @Test
    void lettersOfAnyScriptAndEmojiStay() {
        String text = "שלום, Köln, 東京 🌉";

        assertThat(Visible.text(text)).isEqualTo(text);
    }

    @Test
    void aLineHasNoBreaks() {
        assertThat(Visible.line("  one\n\ttwo\r\nthree ")).isEqualTo("one two three");
    }

    @Test
    void aWriterShowsThemWhereverTheyStand() throws IOException {
        StringWriter out = new StringWriter();
        try (VisibleWriter writer = new VisibleWriter(out)) {
            writer.write("xa\u001Bbx", 1, 3);
            writer.write(0x202E);
            writer.write(new char[] {'\u0000', '\n'});
        }

        assertThat(out.toString()).isEqualTo("a␛b⟨U+202E⟩␀\n");
    }
}
