package dev.firsthand.intake.kind;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an e-mail or a mailbox by the fields at its head. */
final class MailShape {

    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}+):(?!//)(.*+)");
    private static final Pattern POSTMARK = Pattern.compile("From \\S++ .*\\d{4}.*+");

    /** What mail programs write and nobody who pastes a mail does. */
    private static final Set<String> TECHNICAL = Set.of(
            "received", "return-path", "message-id", "mime-version", "delivered-to", "snapshot-content-location");

    private static final Set<String> USUAL = Set.of("from", "to", "subject", "date", "sender", "reply-to");

    private MailShape() {}

    static MediaType of(String text) {
        int line = text.indexOf('\n');
        boolean postmarked = line > 0
                && POSTMARK.matcher(text.substring(0, line).stripTrailing()).matches();
        MediaType mail = fields(postmarked ? text.substring(line + 1) : text);
        return postmarked && mail != MediaType.PLAIN_TEXT ? MediaType.MBOX : mail;
    }

    private static MediaType fields(String text) {
        Set<String> seen = new HashSet<>();
        boolean related = false;
        for (String line : text.lines().toList()) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                String name = field.group(1).toLowerCase(Locale.ROOT);
                seen.add(name);
                related |= name.equals("content-type")
                        && field.group(2).toLowerCase(Locale.ROOT).contains("multipart/related");
            } else if (line.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
                break;
            }
        }
        boolean mail = seen.stream().anyMatch(TECHNICAL::contains)
                && seen.stream().filter(USUAL::contains).count() >= 2;
        boolean page = related && (mail || seen.contains("mime-version"));
        boolean saved = page && (seen.contains("snapshot-content-location") || !seen.contains("received"));
        return saved ? MediaType.MHTML : mail || page ? MediaType.MAIL : MediaType.PLAIN_TEXT;
    }
}
