package dev.firsthand.grade;

import dev.firsthand.model.Rung;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the outlet has itself: its name, its author's “I”, “a Courier reporter”, “this newspaper”. */
final class OwnPeople implements Rule {

    private static final Pattern STAFF = Pattern.compile("(?:reporter|journalist|correspondent|photographer|witness"
            + "|camera crew|cameraman|camerawoman|team|analysis|investigation|review|count|tally|survey)s?\\b");
    private static final Pattern THIS = Pattern.compile(
            "\\b(?:this|our) (?:newspaper|paper|reporter|correspondent|magazine|outlet|publication)\\b");

    @Override
    public String name() {
        return "own-people";
    }

    @Override
    public @Nullable Sourcing grade(Case told) {
        boolean outlet = told.kind() == Speaker.Kind.OUTLET
                && told.isOwn(told.statement().speaker().name());
        boolean author = told.statement().speaker().decidedBy().equals("author");
        return outlet || author || isStaff(told) ? told.on(Rung.WITNESS, name()) : null;
    }

    private static boolean isStaff(Case told) {
        String called = Fold.plain(told.called());
        if (THIS.matcher(called).find()) {
            return true;
        }
        String own = told.report().outlet() == null
                ? ""
                : Fold.plain(told.report().outlet().name()).replaceFirst("^the ", "");
        return !own.isEmpty() && called.contains(own) && STAFF.matcher(called).find(called.indexOf(own) + own.length());
    }
}
