package dev.firsthand.app.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils bytes as transport, careless programs and malice do; the same way for the same seed. */
final class Spoiling {

    /** What may stand anywhere and should upset nothing. */
    private static final List<String> ODDITIES = List.of(
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\u200B",
            "“",
            "”",
            "\"",
            "<",
            ">",
            "&#x110000;",
            "&",
            "{",
            "}",
            "[",
            "]]>",
            "<!--",
            "<![CDATA[",
            "</",
            "\\ud800",
            "-1",
            "99999999999999999999",
            "\r\n\r\n",
            "\n",
            "=?utf-8?B?",
            "--b1",
            "<div>",
            "0\r\n",
            "🦊",
            "\u0301",
            "%",
            "/>");

    private final Random random;

    Spoiling(long seed) {
        random = new Random(seed);
    }

    /** The content with one to eight faults. */
    byte[] of(byte[] content) {
        byte[] spoilt = content;
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private byte[] once(byte[] content) {
        int from = random.nextInt(content.length + 1);
        int to = Math.min(content.length, from + 1 + random.nextInt(64));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(content, from);
            case 1 -> joined(content, from, to, new byte[0]);
            case 2 -> joined(content, from, from, Arrays.copyOfRange(content, from, to));
            case 3 -> joined(content, from, from, oddity());
            case 4 -> joined(content, from, to, oddity());
            default -> flipped(content, from);
        };
    }

    private byte[] oddity() {
        String oddity = ODDITIES.get(random.nextInt(ODDITIES.size()));
        return oddity.repeat(random.nextInt(20) == 0 ? 500 : 1).getBytes(UTF_8);
    }

    private byte[] flipped(byte[] content, int at) {
        byte[] flipped = content.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] content, int from, int to, byte[] between) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(content, 0, from);
        joined.writeBytes(between);
        joined.write(content, to, content.length - to);
        return joined.toByteArray();
    }
}
