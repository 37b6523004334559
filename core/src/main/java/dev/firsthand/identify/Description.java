package dev.firsthand.identify;

import dev.firsthand.text.Gender;

/**
 * What a report calls somebody beside the name: “a retired judge”, “Foreign Minister”.
 *
 * @param text the words, without an article
 * @param noun the noun in lower case and in the singular
 */
record Description(String text, String noun, Gender gender, boolean ofPerson) {}
