/** Finds which speakers of a story's reports are one, and who speaks for whom. */
@NullMarked
package dev.firsthand.recognise;

import org.jspecify.annotations.NullMarked;
