package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The outlet's notes about the report itself: corrections, updates, where it first appeared. */
final class NoteRule implements WordRule {

    private static final Pattern NOTE = Pattern.compile(
            "(?is)^[\\W_]{0,4}(?:(?:correction|clarification|update|editor[’']?s[’']? note|note|editors[’']? note)[^.:]{0,40}: ?)?"
                    + "(?:an? (?:earlier|previous|prior) (?:version|edition) of )?(?:this|the) (?:article|story|post|report|piece|version|headline|copy|page|interview|conversation)\\b.{0,40}?"
                    + "\\b(?:(?:has|have|had) been|was|is being|will be|originally|first|incorrectly|mistakenly|misstated|misidentified|misspelled|appeared|is part of)\\b.*");

    @Override
    public String name() {
        return "note";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        boolean note =
                run.isWhole() && run.words() <= 90 && NOTE.matcher(run.head()).matches();
        return note && isAboutItself(run.head()) ? PartKind.OTHER : null;
    }

    private static final Pattern ITSELF = Pattern.compile(
            "(?i)\\b(?:updated|corrected|clarif(?:y|ied)|amended|revised|edited|originally|first (?:published|appeared|posted)|(?:was|been) (?:first |originally )?(?:published|posted|produced|translated|republished)|appeared (?:in|on)|incorrectly|mistakenly|misstated|misidentified|misspelled|earlier version|previous version|part of a series)\\b");

    private static boolean isAboutItself(String note) {
        return ITSELF.matcher(note).find();
    }
}
