package dev.firsthand.app.view;

import dev.firsthand.model.Drift;
import dev.firsthand.model.Hedge;
import dev.firsthand.model.Rung;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import java.util.List;
import java.util.stream.Collectors;

/** The labels of the interface: the only words shown that no report printed. */
public final class Wording {

    private Wording() {}

    /** What the speaker does with the content. */
    public static String of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "says so";
            case DENIES -> "denies";
            case DECLINES -> "declines to answer";
            case UNREACHABLE -> "gave no answer";
            case DISPUTES -> "disputes";
            case CORRECTS -> "takes back";
        };
    }

    /** By what means words hedge: the field's term, and what it comes to. */
    public static String of(Hedge.Kind kind) {
        return switch (kind) {
            case MODAL -> "hedge (modal): it may be otherwise";
            case EPISTEMIC -> "hedge (epistemic): not sure";
            case EVIDENTIAL -> "hedge (evidential): by hearsay or by its looks";
            case APPROXIMATOR -> "hedge (approximator): only nearly so";
        };
    }

    /** How a form of a statement differs from the fullest. */
    public static String of(Drift.Kind kind) {
        return switch (kind) {
            case SPELLING -> "spelled otherwise";
            case WORDING -> "other words";
            case CLIPPED -> "shortened";
            case MANNER -> "quoted or retold";
            case ATTRIBUTION -> "speaker described otherwise";
        };
    }

    /** How a form differs, kind by kind: {@code shortened, quoted or retold}. */
    public static String of(List<Drift.Kind> kinds) {
        return kinds.stream().map(Wording::of).distinct().collect(Collectors.joining(", "));
    }

    /** What tells that two names are one speaker's, or that one speaks for another. */
    public static String recognised(String decidedBy) {
        return switch (decidedBy) {
            case "same-letters" -> "written otherwise";
            case "middle-name" -> "middle name";
            case "initials" -> "initial";
            case "nickname" -> "short first name";
            case "transliteration" -> "other spelling of one name";
            case "double-surname" -> "one of two surnames";
            case "name-order" -> "surname first";
            case "suffix-left-out" -> "without Jr.";
            case "only-bearer" -> "nobody else here has the name";
            case "bearer-by-role" -> "name and office";
            case "held-office" -> "by the office";
            case "gazetteer" -> "one government, office or body";
            case "acronym" -> "first letters";
            case "short-form" -> "short form";
            default -> decidedBy.replace('-', ' ');
        };
    }

    /** What a statement rests on. */
    public static String of(Rung rung) {
        return switch (rung) {
            case WITNESS -> "the outlet’s own";
            case DOCUMENT -> "document";
            case NAMED -> "on the record";
            case DESCRIBED -> "not named, but described";
            case UNDESCRIBED -> "not named nor described";
            case RELAYED -> "from another outlet";
            case UNATTRIBUTED -> "nobody given for it";
        };
    }

    /** What a statement rests on, and what it rests on where it comes from. */
    public static String of(Sourcing sourcing) {
        String rung = of(sourcing.rung());
        return sourcing.beneath() == null ? rung : rung + ", there " + of(sourcing.beneath());
    }

    /** The name, the description as written, or that none is given. */
    public static String name(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.UNKNOWN ? "Speaker not given" : speaker.name();
    }

    /** Role, kind and number as far as they add to the name; empty if they do not. */
    public static String description(Speaker speaker) {
        if (speaker.role() != null) {
            return speaker.role();
        }
        return switch (speaker.kind()) {
            case PERSON, ORGANIZATION, UNKNOWN -> "";
            case OUTLET -> "outlet";
            case DOCUMENT -> "document";
            case UNNAMED -> "not named";
        };
    }
}
