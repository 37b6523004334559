package dev.firsthand.intake.container;

import dev.firsthand.model.Rejected;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP archive, read from its beginning to its list of contents. An entry that is damaged, encrypted or packed in an
 * unknown way harms no other; where no entry is in its place, the next is sought.
 */
final class Zip implements Contents {

    static final int MOST = 100_000;

    /** What stands behind the last entry: lists of contents and what belongs to them. */
    private static final List<byte[]> ENDS =
            List.of(new byte[] {'P', 'K', 1, 2}, new byte[] {'P', 'K', 5, 6}, new byte[] {'P', 'K', 6, 6}, new byte[] {
                'P', 'K', 6, 8
            });

    /** What is shorter holds neither an entry nor a list of contents. */
    private static final int SHORTEST = 22;

    private final String file;
    private final Ahead in;
    private final ZipData data;
    private final InputStream guarded;
    private int entries;
    private boolean ended;

    /** Whether the end of the entry before is known, so that another entry must follow, or the list of contents. */
    private boolean placed = true;

    Zip(String file, InputStream in) {
        this.file = file;
        Counted packed = new Counted(in);
        this.in = new Ahead(packed);
        data = new ZipData(this.in);
        guarded = new Inflated(data, packed);
    }

    @Override
    public @Nullable Held next() throws IOException {
        pass();
        while (!ended) {
            Held held = ZipHead.isNext(in) ? entry() : between();
            if (held != null) {
                return held;
            }
        }
        return null;
    }

    /** Passes what is left of the entry in hand, under the same guard. */
    private void pass() throws Refused {
        try {
            guarded.transferTo(OutputStream.nullOutputStream());
        } catch (Refused e) {
            throw e;
        } catch (IOException e) {
            placed = false;
        }
    }

    private @Nullable Held entry() throws IOException {
        entries++;
        if (entries > MOST) {
            throw new Refused("holds more than %,d entries".formatted(MOST), "unpack it yourself and give the folder");
        }
        ZipHead head = head();
        placed = true;
        if (head.isEncrypted()) {
            return closed(head, "is encrypted", "unpack it with its password and give the files");
        }
        if (!head.isPackedAsKnown()) {
            return closed(
                    head,
                    "is packed by method %d, which Firsthand does not unpack".formatted(head.method()),
                    "unpack it yourself and give the files");
        }
        data.begin(head);
        if (head.isFolder()) {
            pass();
            return null;
        }
        return new Held.Entry(name(head), guarded);
    }

    private ZipHead head() throws IOException {
        try {
            return ZipHead.of(in);
        } catch (EOFException e) {
            ended = true;
            throw e;
        }
    }

    private @Nullable Held closed(ZipHead head, String reason, String remedy) throws IOException {
        placed = head.packed() > 0 && !head.isToldBehind();
        in.passAll(head.packed());
        return head.isFolder() ? null : new Held.Ready(new Rejected(name(head), reason, remedy));
    }

    private String name(ZipHead head) {
        return file + "!/" + head.path();
    }

    /** Where no entry is: at the end, or where one should be. */
    private @Nullable Held between() throws IOException {
        for (byte[] end : ENDS) {
            if (in.startsWith(end)) {
                ended = true;
                return null;
            }
        }
        if (!in.has(SHORTEST)) {
            ended = true;
            throw new EOFException();
        }
        boolean expected = placed;
        long at = in.position();
        placed = false;
        do {
            in.pass(1);
        } while (in.has(1) && in.peek(0) != 'P');
        return expected
                ? new Held.Ready(new Rejected(
                        file,
                        "is damaged at byte %,d, where an entry should begin".formatted(at),
                        "get it anew; the entries before and behind are read"))
                : null;
    }

    @Override
    public void close() throws IOException {
        data.close();
        in.close();
    }
}
