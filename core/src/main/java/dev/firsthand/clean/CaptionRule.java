package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is said about a picture: it stands before the picture's credit, or begins as captions begin. */
final class CaptionRule implements PlaceRule {

    private static final int WORDS = 90;

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:(?:file )?(?:photo|picture|image|video)(?: caption)?:|caption:|media caption|image caption|pictured:|file\\s?[–—-]|from left(?: to right)?:|in this (?:[\\p{L}.,]{1,12} )?(?:\\w{1,9}\\.? ){0,2}(?:\\d{1,2}, )?(?:\\d{4},? )?(?:file |undated |handout |still |screen )?(?:photo|picture|image|frame)\\b|a (?:file|handout|undated) (?:photo|picture|image)\\b)");

    @Override
    public String name() {
        return "caption";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        Run run = sheet.run(at);
        if (!run.opens() || run.words() > WORDS) {
            return null;
        }
        boolean credited = !run.closes() && isPictureCredit(sheet, at + 1);
        return credited || LEAD.matcher(run.head()).find() || isAboveCredit(sheet, at) ? PartKind.CAPTION : null;
    }

    /** Caption and credit on two lines that stand apart from the rest. */
    private static boolean isAboveCredit(Sheet sheet, int at) {
        Run run = sheet.run(at);
        return run.gap()
                && run.closes()
                && run.words() <= 50
                && isPictureCredit(sheet, at + 1)
                && !sheet.run(at + 1).gap()
                && (at + 2 == sheet.size() || sheet.run(at + 2).gap());
    }

    private static boolean isPictureCredit(Sheet sheet, int at) {
        return sheet.is(PartKind.CREDIT, at)
                && !ContributorShape.isAll(sheet.run(at).head());
    }
}
