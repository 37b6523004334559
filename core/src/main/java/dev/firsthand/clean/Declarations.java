package dev.firsthand.clean;

import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the original declares of itself, the surest first. */
final class Declarations {

    /** From what is made for programs and checked by them to what only happens to stand there. */
    private static final List<Basis> TRUST = List.of(
            Basis.JSON_LD,
            Basis.OPENGRAPH,
            Basis.META,
            Basis.MICRODATA,
            Basis.FEED,
            Basis.DUMP,
            Basis.MAIL,
            Basis.TIME,
            Basis.BYLINE,
            Basis.TITLE,
            Basis.ATTRIBUTE,
            Basis.PROPERTIES,
            Basis.STRUCTURE,
            Basis.URL,
            Basis.HTTP);

    private final List<Declared> declared;

    Declarations(List<Declared> declared) {
        this.declared = declared.stream()
                .sorted(Comparator.comparingInt(each -> TRUST.indexOf(each.basis())))
                .toList();
    }

    /** All that is declared of a field, the surest first. */
    List<Declared> of(Field field) {
        return declared.stream().filter(each -> each.field() == field).toList();
    }

    /** The surest that is declared of a field, or null. */
    @Nullable
    Declared first(Field field) {
        return of(field).stream().findFirst().orElse(null);
    }

    /** What each basis declares of a field, the surest basis first. */
    List<List<String>> byBasis(Field field) {
        List<Declared> all = of(field);
        return TRUST.stream()
                .map(basis -> all.stream()
                        .filter(each -> each.basis() == basis)
                        .map(Declared::value)
                        .toList())
                .filter(values -> !values.isEmpty())
                .toList();
    }
}
