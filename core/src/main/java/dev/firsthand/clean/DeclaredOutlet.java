package dev.firsthand.clean;

import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Field;
import dev.firsthand.model.Outlet;
import dev.firsthand.text.Outlets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The outlet that the original, or the place where it was found, declares: one of the list before one that the list does not
 * have. It goes before what the text says, since a text names its agency more often than its publisher.
 */
final class DeclaredOutlet {

    /** “Harbour Post - World”, “Harbour Post | Latest news”, “Harbour Post » Feed” */
    private static final Pattern SECTION = Pattern.compile("\\s++(?:[-–—|»:·]|::)\\s.*+$");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://)?(?:www\\.)?[\\w-]++(?:\\.[\\w-]++)++(?:/.*+)?");
    private static final int LONGEST = 60;

    private final Outlets outlets;

    DeclaredOutlet(Outlets outlets) {
        this.outlets = outlets;
    }

    /** The outlet, or null if none is declared. */
    @Nullable
    Outlet of(List<Declared> declared) {
        List<Declared> named =
                declared.stream().filter(each -> each.field() == Field.OUTLET).toList();
        for (Declared each : named) {
            Outlets.Known known = known(each.value());
            if (known != null) {
                return new Outlet(known.name(), because(each));
            }
        }
        return named.stream()
                .filter(each -> isName(name(each)))
                .findFirst()
                .map(each -> new Outlet(name(each), because(each)))
                .orElse(null);
    }

    private Outlets.@Nullable Known known(String value) {
        Outlets.Known whole = outlets.named(value);
        return whole == null ? outlets.named(SECTION.matcher(value).replaceFirst("")) : whole;
    }

    private static String name(Declared declared) {
        return SECTION.matcher(declared.value()).replaceFirst("").strip();
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && !ADDRESS.matcher(name).matches();
    }

    private static String because(Declared declared) {
        return "“%s” as its %s declares"
                .formatted(Spaces.oneLine(declared.value()), declared.basis().label());
    }
}
