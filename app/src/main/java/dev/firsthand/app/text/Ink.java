package dev.firsthand.app.text;

/** How words look on a terminal that has colours; see ECMA-48, Select Graphic Rendition. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    QUIET("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String words) {
        return this == PLAIN ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
    }
}
