package dev.firsthand.fetch.address;

import dev.firsthand.model.Rejected;
import java.io.IOException;

/** An address that gave nothing, with the reason and the way out: becomes a {@link Rejected} where it is listed. */
public final class Unfetched extends IOException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String remedy;
    private final boolean isPutOff;

    /**
     * @param reason what is wrong with it
     * @param remedy what can be done about it
     */
    public Unfetched(String reason, String remedy) {
        this(reason, remedy, false);
    }

    private Unfetched(String reason, String remedy, boolean isPutOff) {
        super(reason);
        this.reason = reason;
        this.remedy = remedy;
        this.isPutOff = isPutOff;
    }

    /** One that has not been asked for, since too many others of its site stood before it. */
    public static Unfetched putOff() {
        return new Unfetched("has not had its turn", "try again", true);
    }

    /** Whether nothing is wrong with it but that it has not been asked for. */
    public boolean isPutOff() {
        return isPutOff;
    }

    /** The same as a value. */
    public Rejected of(String address) {
        return new Rejected(address, reason, remedy);
    }
}
