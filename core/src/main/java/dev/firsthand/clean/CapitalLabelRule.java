package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Other stories inside or below this one, named after a word in capitals: “LATEST: Man held after shed fires”. */
final class CapitalLabelRule implements PlaceRule {

    private static final int WORDS = 25;

    private static final Pattern LABEL = Pattern.compile(
            "(?:LATEST|WATCH|LISTEN|VIDEO|READ|NEXT|MORE|PHOTOS|PICTURES|GALLERY|PODCAST|EXPLAINER|EXPLAINED|ANALYSIS|OPINION|LIVE|BREAKING|RELATED|EXCLUSIVE)(?: (?:MORE|NEXT|NOW|ALSO))?+: \\S.*+");

    @Override
    public String name() {
        return "label in capitals";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        Run run = sheet.run(at);
        boolean line = run.opens() && run.closes() && run.isShort() && run.words() <= WORDS && !run.endsSentence();
        return line
                        && sheet.zone(at) != Sheet.Zone.HEAD
                        && LABEL.matcher(run.line()).matches()
                ? PartKind.TEASER
                : null;
    }
}
