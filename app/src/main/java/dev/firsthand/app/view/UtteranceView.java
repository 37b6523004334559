package dev.firsthand.app.view;

import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying and the reports that carry it.
 *
 * @param carried the fullest form first, then in the story's order of reports; never empty
 */
public record UtteranceView(Speaker speaker, List<Carried> carried) {

    public UtteranceView {
        carried = List.copyOf(carried);
    }

    /** The form with the most of what was said. */
    public Carried fullest() {
        return carried.getFirst();
    }

    public Stance stance() {
        return fullest().stance();
    }

    /** The outlets that carry it, each once. */
    public List<String> outlets() {
        return carried.stream().map(Carried::outlet).distinct().toList();
    }

    /** Whether more than one outlet carries it. */
    public boolean isShared() {
        return outlets().size() > 1;
    }

    /** One form for each outlet: a caption or headline often repeats what the body has. */
    public List<Carried> oneOfEachOutlet() {
        return outlets().stream().map(this::in).filter(Objects::nonNull).toList();
    }

    /** The forms that differ from the fullest. */
    public List<Carried> drifted() {
        return carried.stream().filter(Carried::differs).toList();
    }

    /** The name of who said it, as {@link Wording#name} gives it. */
    public String name() {
        return Wording.name(speaker);
    }

    /** The form an outlet carries, its first if it has several; null if it carries none. */
    public @Nullable Carried in(String outlet) {
        return carried.stream()
                .filter(form -> form.outlet().equals(outlet))
                .findFirst()
                .orElse(null);
    }
}
