package dev.firsthand.intake.kind;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bytes with which files of known kinds begin. */
final class Signatures {

    private record Signature(String hex, MediaType type) {}

    private static final Signature[] ALL = {
        new Signature("255044462d", MediaType.PDF),
        new Signature("efbbbf255044462d", MediaType.PDF),
        new Signature("7b5c727466", MediaType.RTF),
        new Signature("d0cf11e0a1b11ae1", MediaType.OFFICE),
        new Signature("504b0304", MediaType.ZIP),
        new Signature("504b0506", MediaType.ZIP),
        new Signature("1f8b", MediaType.GZIP),
        new Signature("574152432f", MediaType.WARC),
        new Signature("425a68", MediaType.PACKED),
        new Signature("fd377a585a00", MediaType.PACKED),
        new Signature("28b52ffd", MediaType.PACKED),
        new Signature("377abcaf271c", MediaType.PACKED),
        new Signature("526172211a07", MediaType.PACKED),
        new Signature("89504e47", MediaType.IMAGE),
        new Signature("ffd8ff", MediaType.IMAGE),
        new Signature("47494638", MediaType.IMAGE),
        new Signature("7f454c46", MediaType.BINARY),
        new Signature("cafebabe", MediaType.BINARY),
    };

    /** Where a tar archive says that it is one. */
    private static final int TAR_MAGIC = 257;

    /** Some programs leave lines before it. */
    private static final Pattern PDF = Pattern.compile("\\s++%PDF-\\d");

    private Signatures() {}

    /** The kind by its signature; null if it has none. */
    static @Nullable MediaType in(byte[] head) {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 8));
        for (Signature signature : ALL) {
            if (hex.startsWith(signature.hex)) {
                return signature.type == MediaType.ZIP ? zipped(head) : signature.type;
            }
        }
        if (PDF.matcher(new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1))
                .lookingAt()) {
            return MediaType.PDF;
        }
        boolean tar = head.length > TAR_MAGIC + 5
                && new String(head, TAR_MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar");
        return tar ? MediaType.PACKED : null;
    }

    /** Documents are ZIP archives too; the names of their first entries tell. */
    private static MediaType zipped(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("mimetypeapplication/", 30)) {
            return text.startsWith("epub", 50)
                    ? MediaType.EPUB
                    : text.startsWith("vnd.oasis.opendocument.text", 50) ? MediaType.OPEN_DOCUMENT : MediaType.SHEETS;
        }
        boolean office =
                text.contains("[Content_Types].xml") || text.contains("_rels/.rels") || text.contains("docProps/");
        if (office && text.contains("word/")) {
            return MediaType.WORD;
        }
        return office && (text.contains("xl/") || text.contains("ppt/")) ? MediaType.SHEETS : MediaType.ZIP;
    }
}
