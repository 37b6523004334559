package dev.firsthand.fetch.address;

import dev.firsthand.model.Rejected;
import java.io.IOException;

/** An address that gave nothing, with the reason and the way out: becomes a {@link Rejected} where it is listed. */
public final class Unfetched extends IOException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String remedy;

    /**
     * @param reason what is wrong with it
     * @param remedy what can be done about it
     */
    public Unfetched(String reason, String remedy) {
        super(reason);
        this.reason = reason;
        this.remedy = remedy;
    }

    /** The same as a value. */
    public Rejected of(String address) {
        return new Rejected(address, reason, remedy);
    }
}
