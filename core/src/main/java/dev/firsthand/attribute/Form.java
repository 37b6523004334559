package dev.firsthand.attribute;

/** The forms of an English verb. */
enum Form {
    BASE,
    S,
    PAST,
    PARTICIPLE,
    ING
}
