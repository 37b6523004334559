package dev.firsthand.identify;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “The company”, “the airline”: the business most in the foreground, which the report has named. */
final class TheCompany implements Rule {

    private static final Set<String> BUSINESSES = Set.of(
            "company",
            "firm",
            "corporation",
            "conglomerate",
            "business",
            "bank",
            "lender",
            "insurer",
            "airline",
            "carrier",
            "automaker",
            "carmaker",
            "manufacturer",
            "maker",
            "retailer",
            "supplier",
            "brewery",
            "employer",
            "start-up",
            "startup",
            "giant",
            "utility");

    /** Words in the names of bodies that are no business. */
    private static final Set<String> OTHERS = Set.of(
            "council",
            "ministry",
            "department",
            "court",
            "police",
            "university",
            "college",
            "school",
            "congress",
            "senate",
            "parliament",
            "commission",
            "committee",
            "party",
            "union",
            "association",
            "government",
            "office",
            "agency",
            "authority",
            "board",
            "army",
            "navy",
            "nations",
            "federation",
            "institute",
            "foundation",
            "church",
            "house",
            "administration",
            "service",
            "bureau",
            "republicans",
            "democrats");

    @Override
    public String name() {
        return "company";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        boolean company = scene.mentions().get(mention) instanceof Phrase phrase
                && BUSINESSES.contains(phrase.noun())
                && phrase.isDefinite()
                && !phrase.plural()
                && phrase.owner() == null
                && phrase.modifiers().isEmpty()
                && !scene.tokens().plain(phrase.last() + 1).equals("of");
        return company ? scene.discourse().foremost(scene.sentence(mention), TheCompany::isBusiness) : null;
    }

    private static boolean isBusiness(Figure figure) {
        boolean named = figure.kind() == Speaker.Kind.ORGANIZATION
                && !figure.name().isEmpty()
                && Character.isUpperCase(figure.name().charAt(0))
                && !figure.name().startsWith("The ");
        return named
                && Arrays.stream(Fold.plain(figure.name()).split("[^\\p{L}]+")).noneMatch(OTHERS::contains);
    }
}
