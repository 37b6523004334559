/** From the readings of one story to its account: utterances, claims, origins, inferred dates. */
@NullMarked
package dev.firsthand.compare;

import org.jspecify.annotations.NullMarked;
