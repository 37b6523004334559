package dev.firsthand.intake.kind;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Rendered;
import java.util.Set;

/** Makes the text of captures of some kinds. Any thread may call it. */
public interface Renderer {

    /** The kinds it renders. No two renderers share one. */
    Set<MediaType> types();

    /**
     * The text of a capture of such a kind, with what its structure says of the text's runs and what it declares of
     * itself after what is {@linkplain Capture#declared() known of the capture} already; or why it has none. Never throws
     * for what is wrong with the input, and takes linear time and memory whatever it holds.
     */
    Rendered render(Capture capture);
}
