/** The public record format: JSON Lines, one record a line, offsets in code points. */
@NullMarked
package dev.firsthand.record;

import org.jspecify.annotations.NullMarked;
