package dev.firsthand.app.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes text on with every control character made visible, wherever in the text it stands; see {@link Visible}. */
public final class VisibleWriter extends FilterWriter {

    /** A writer that passes on to {@code out}. */
    public VisibleWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (Visible.isHidden(c)) {
            out.write(Visible.text(Character.toString(c)));
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        write(new String(chars, offset, length), 0, length);
    }

    /** None of these characters lies beyond the Basic Multilingual Plane, so that no pair can be torn. */
    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(Visible.text(text.substring(offset, offset + length)));
    }
}
