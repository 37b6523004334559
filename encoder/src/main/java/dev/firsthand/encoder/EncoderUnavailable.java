package dev.firsthand.encoder;

/** Says why the encoder cannot run here; whoever catches it may go on with rules alone. */
public final class EncoderUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    EncoderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    EncoderUnavailable(String message) {
        super(message);
    }
}
