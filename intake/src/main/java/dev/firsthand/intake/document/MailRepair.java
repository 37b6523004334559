package dev.firsthand.intake.document;

import dev.firsthand.intake.kind.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mails as they should have been written. */
final class MailRepair {

    private static final Pattern BLANK = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern TYPE = Pattern.compile("(?im)^Content-Type:[^\\n]*+\\n(?:[ \\t][^\\n]*+\\n)*+");

    /** A line that parts a mail: fields of a part follow. */
    private static final Pattern PARTING =
            Pattern.compile("(?m)^--([^\\s\"][^\\n\"]{0,100}?)[ \\t\\r]*+\\n(?=(?i:content-|mime-version))");

    private MailRepair() {}

    /** The same, its lines ended as lines are: old Macs ended them by half of it. */
    static byte[] lines(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        return text.indexOf('\n') >= 0 ? mail : bytes(text.replace('\r', '\n'));
    }

    /** A mail that says to consist of parts and does not part them so: parted as it is, or of one part. */
    static byte[] parted(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        Matcher blank = BLANK.matcher(text);
        if (!blank.find()) {
            return mail;
        }
        String body = text.substring(blank.end());
        Matcher parting = PARTING.matcher(body);
        String type = parting.find()
                ? "multipart/mixed; boundary=\"%s\"".formatted(parting.group(1))
                : MediaType.of(bytes(body)) == MediaType.HTML ? "text/html" : "text/plain";
        String head = TYPE.matcher(text.substring(0, blank.start()) + "\n").replaceAll("");
        return bytes("Content-Type: %s\n%s\n%s".formatted(type, head, body));
    }

    /** Whether it may be base64: other programs say so of what they send as it is. */
    static boolean isBase64(byte[] content) {
        int odd = 0;
        for (byte each : content) {
            boolean digit =
                    (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z') || (each >= '/' && each <= '9');
            odd += digit || each == '+' || each == '=' || each == '\r' || each == '\n' ? 0 : 1;
        }
        return odd <= content.length / 50;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
