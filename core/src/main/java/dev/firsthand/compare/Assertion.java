package dev.firsthand.compare;

import java.util.List;
import java.util.Set;

/**
 * What an utterance asserts.
 *
 * @param members the statements that carry it
 * @param concepts what they speak of, with what their context adds
 */
record Assertion(List<Wording> members, Set<String> concepts) {}
