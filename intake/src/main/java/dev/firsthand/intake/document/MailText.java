package dev.firsthand.intake.document;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a plain text whose lines mail programs broke. */
final class MailText {

    /** Programs break between 60 and 80 letters. */
    private static final int LONGEST = 80;

    private static final int FULL = 45;

    private MailText() {}

    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        String lines = text.replace("\r\n", "\n").strip();
        for (String paragraph : lines.split("\n(?:[ \\t]*+\n)++")) {
            paragraphs.add(isBroken(paragraph) ? paragraph.replaceAll("[ \\t]*+\n", " ") : paragraph);
        }
        return paragraphs;
    }

    /** All its lines but the last are nearly full, and none is longer than programs let it be. */
    private static boolean isBroken(String paragraph) {
        List<String> lines = paragraph.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).stripTrailing().length();
            if (length > LONGEST || (i < lines.size() - 1 && length < FULL)) {
                return false;
            }
        }
        return lines.size() > 1;
    }
}
