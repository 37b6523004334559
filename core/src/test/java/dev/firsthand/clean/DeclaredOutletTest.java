package dev.firsthand.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Declared;
import dev.firsthand.model.Outlet;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeclaredOutletTest {

    private final Cleaner cleaner = new Cleaner();

    @Test
    void whatTheOriginalDeclaresGoesBeforeTheAgencyItsTextNames() {
        assertThat(outlet("The Harbour Post"))
                .isEqualTo(new Outlet("The Harbour Post", "“The Harbour Post” as its feed declares"));
    }

    @Test
    void theNameOfASectionIsNoPartOfTheOutlets() {
        assertThat(name("Harbour Post - World News")).isEqualTo("Harbour Post");
        assertThat(name("Harbour Post » Feed")).isEqualTo("Harbour Post");
    }

    @Test
    void oneOfTheListGoesBeforeOneThatNobodyKnows() {
        assertThat(name("Morning Letters", "BBC News | Latest")).isEqualTo("BBC");
    }

    @Test
    void anAddressOrASloganIsNoOutlet() {
        assertThat(name("harbourpost.example")).isEqualTo("Reuters");
        assertThat(name("All the news from the harbour and the bay that everybody ought to know today"))
                .isEqualTo("Reuters");
    }

    private String name(String... declared) {
        Outlet outlet = outlet(declared);
        return outlet == null ? "" : outlet.name();
    }

    private @Nullable Outlet outlet(String... declared) {
        String text = "By Jane Roe, Reuters\n\n"
                + "All crossings of the bay were stopped on Monday, the ferry line said in a statement.";
        List<Declared> facts = Stream.of(declared)
                .map(each -> new Declared(Declared.Field.OUTLET, each, Declared.Basis.FEED))
                .toList();
        return cleaner.clean(new Rendering("a", Text.of(text), List.of(), facts))
                .outlet();
    }
}
