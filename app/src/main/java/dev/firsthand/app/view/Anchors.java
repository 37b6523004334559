package dev.firsthand.app.view;

/** The names under which parts of a page can be linked to; the same in every run. */
final class Anchors {

    private Anchors() {}

    static String statement(String id) {
        return "s-" + clean(id);
    }

    static String report(String id) {
        return "r-" + clean(id);
    }

    static String story(String id) {
        return "story-" + clean(id);
    }

    static String speaker(String story, String speaker) {
        return "who-" + clean(story) + "-" + clean(speaker);
    }

    static String claim(String id) {
        return "c-" + clean(id);
    }

    private static String clean(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
