package dev.firsthand.clean;

import dev.firsthand.model.PartKind;

/** Everything else tells the story: what is set aside by mistake is lost, what is kept by mistake is not. */
final class BodyRule implements PlaceRule {

    @Override
    public String name() {
        return "body";
    }

    @Override
    public PartKind kind(Sheet sheet, int at) {
        return PartKind.BODY;
    }
}
