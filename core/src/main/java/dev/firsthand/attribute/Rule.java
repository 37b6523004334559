package dev.firsthand.attribute;

/** One way in which English news tells who said what. */
interface Rule {

    /** Its name, which every attribution it finds carries. */
    String name();

    /** Adds what it finds in a report that no rule before it has explained. */
    void find(Scene scene, Findings findings);
}
