package dev.firsthand.intake.page;

import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page declares as JSON-LD, after <a href="https://schema.org/NewsArticle">schema.org</a>. */
final class JsonLd {

    private static final Pattern ARTICLE =
            Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|\\w*Posting|Report|Review|Recipe|CreativeWork)");
    private static final Pattern PAGE =
            Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*WebPage|VideoObject|Episode|\\w*Gallery)");
    private static final int LARGEST = 2 << 20;
    private static final int DEEPEST = 12;

    private static final String LIVE_BLOG = "LiveBlogPosting";

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();

    private JsonLd() {}

    static JsonLd in(Marked marked) {
        JsonLd found = new JsonLd();
        int size = 0;
        for (Element script : marked.scripts()) {
            String json = script.attr("type").contains("ld+json") ? script.data() : "";
            size += json.length();
            if (!json.isEmpty() && size <= LARGEST) {
                found.collect(LooseJson.read(json), 0);
            }
        }
        return found;
    }

    private void collect(Object value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, depth + 1));
        }
        if (value instanceof Map<?, ?> node) {
            String id = string(node.get("@id"));
            if (!id.isEmpty() && node.size() > 1) {
                byId.putIfAbsent(id, node);
            }
            String type = string(node.get("@type"));
            if (ARTICLE.matcher(type).matches()) {
                articles.add(node);
            } else if (PAGE.matcher(type).matches()) {
                pages.add(node);
            }
            node.values().forEach(each -> collect(each, depth + 1));
        }
    }

    /** Adds the facts of the article the page is about. */
    void declare(Facts facts) {
        Map<?, ?> article = article();
        if (article != null) {
            declare(article, facts);
        }
        if (articles.stream().anyMatch(each -> string(each.get("@type")).endsWith(LIVE_BLOG))) {
            facts.add(Field.FORM, "live-blog", Basis.JSON_LD);
        }
        pages.stream().limit(1).forEach(page -> declare(page, facts));
    }

    /** The text it gives of the article; often cut short, and empty more often than not. */
    String body() {
        Map<?, ?> article = article();
        return article == null ? "" : string(article.get("articleBody"));
    }

    private @Nullable Map<?, ?> article() {
        for (Map<?, ?> article : articles) {
            if (article.containsKey("headline") && article.containsKey("datePublished")) {
                return article;
            }
        }
        return articles.isEmpty() ? null : articles.getFirst();
    }

    private void declare(Map<?, ?> node, Facts facts) {
        facts.add(Field.HEADLINE, string(node.get("headline")), Basis.JSON_LD);
        facts.add(Field.URL, string(node.get("url")), Basis.JSON_LD);
        authors(node.containsKey("author") ? node.get("author") : node.get("creator"), facts);
        facts.add(Field.OUTLET, name(node.get("publisher")), Basis.JSON_LD);
        facts.add(Field.PUBLISHED, string(node.get("datePublished")), Basis.JSON_LD);
        facts.add(Field.MODIFIED, string(node.get("dateModified")), Basis.JSON_LD);
        facts.add(Field.LANGUAGE, string(node.get("inLanguage")), Basis.JSON_LD);
    }

    private void authors(@Nullable Object value, Facts facts) {
        if (value instanceof List<?> list) {
            list.forEach(each -> authors(each, facts));
        } else if (value != null) {
            facts.add(Field.AUTHOR, name(value), Basis.JSON_LD);
        }
    }

    /** The name of a person or organisation that is given whole, by its name alone, or by a reference. */
    private String name(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : name(list.getFirst());
        }
        if (value instanceof Map<?, ?> node) {
            Map<?, ?> whole = node.containsKey("name") ? node : byId.getOrDefault(string(node.get("@id")), node);
            return string(whole.get("name"));
        }
        return string(value);
    }

    private static String string(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : string(list.getFirst());
        }
        if (value instanceof Map<?, ?> node) {
            return string(node.get("@value"));
        }
        return value instanceof String text ? text : "";
    }
}
