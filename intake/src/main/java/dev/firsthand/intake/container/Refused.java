package dev.firsthand.intake.container;

import dev.firsthand.model.Rejected;
import java.io.IOException;

/** A container that will not be read further, because of what it does or is. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String remedy;

    /**
     * @param reason what is wrong with it
     * @param remedy what its owner can do
     */
    public Refused(String reason, String remedy) {
        super(reason);
        this.reason = reason;
        this.remedy = remedy;
    }

    /** The same as a value. */
    public Rejected of(String file) {
        return new Rejected(file, reason, remedy);
    }
}
