package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private final Gazetteer bundled = Gazetteer.bundled();

    @Test
    void aNameMayHaveSeveralEntries() {
        assertThat(bundled.find("georgia")).extracting(Gazetteer.Entry::key).containsExactly("GE", "US-GA");
    }

    @Test
    void namesAreFoundWithoutTheirAccents() {
        assertThat(bundled.find("bogota"))
                .isEqualTo(bundled.find(Fold.plain("Bogotá")))
                .isNotEmpty();
    }

    @Test
    void noEntryNamesTheSameTwice() {
        for (Gazetteer.Entry entry : bundled.entries()) {
            assertThat(entry.names()).as(entry.key()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCapitalSeatAndOfficeBelongsToACountryOrRegionThatIsThere() {
        Set<String> countries = new TreeSet<>(Set.of("*"));
        for (Gazetteer.Entry entry : bundled.entries()) {
            if (entry.kind() == Gazetteer.Kind.COUNTRY || entry.kind() == Gazetteer.Kind.REGION) {
                countries.add(entry.key());
            }
        }
        assertThat(bundled.entries())
                .filteredOn(entry -> entry.kind() == Gazetteer.Kind.CAPITAL || entry.kind() == Gazetteer.Kind.OFFICE)
                .allSatisfy(entry -> assertThat(countries).contains(entry.country()));
    }

    @Test
    void theUsersEntriesAreFoundBeforeTheBundledOnes() {
        Gazetteer more = bundled.with(
                GazetteerFile.parse("mine.txt", List.of("# mine", "", "XK\tcapital\tPrishtina; Pristina")));

        assertThat(more.find("prishtina")).extracting(Gazetteer.Entry::key).containsExactly("XK");
        assertThat(more.find("pristina")).hasSize(2);
    }

    @Test
    void aLineWithTooFewColumnsIsRefused() {
        assertRefused(
                "CN capital Beijing",
                "mine.txt:2: 1 columns instead of 3; write key, kind and names parted by tabs, as in “CN⇥capital⇥Beijing; Peking”, where ⇥ is a tab");
    }

    @Test
    void anUnknownKindIsToldTheOnesThereAre() {
        assertRefused(
                "CN\tcapitol\tBeijing",
                "mine.txt:2: “capitol” is no kind; use one of country, region, capital, city, place, adjective, people, office, body, seat");
    }

    @Test
    void aKeyOfAnotherFormIsRefused() {
        assertRefused(
                "China\tcapital\tBeijing",
                "mine.txt:2: “China” is no key; use an ISO 3166 code (CN, US-TX), one with an office (CN.foreign), a word in small letters, or -");
    }

    @Test
    void aLineWithoutANameIsRefused() {
        assertRefused(
                "CN\tcapital\t ; ",
                "mine.txt:2: no name; write at least one in the third column, as in “CN⇥capital⇥Beijing; Peking”, where ⇥ is a tab");
    }

    private static void assertRefused(String line, String message) {
        assertThatThrownBy(() -> GazetteerFile.parse("mine.txt", List.of("# mine", line)))
                .isInstanceOf(GazetteerFile.Fault.class)
                .hasMessage(message);
    }
}
