package dev.firsthand.intake.page;

import dev.firsthand.model.Declared;
import java.util.List;
import org.jsoup.nodes.Document;

/** Everything a page declares of itself beside its text, the surest first. */
final class Declarations {

    private final MetaTags metaTags = new MetaTags();

    List<Declared> of(Document document, Marked marked, JsonLd jsonLd) {
        Facts facts = new Facts();
        jsonLd.declare(facts);
        metaTags.declare(document, marked, facts);
        Microdata.declare(marked, facts);
        UrlDate.declare(facts);
        return facts.all();
    }
}
