/** What kind of thing a capture is by its content, how its bytes become characters, and how any kind becomes a rendering. */
@NullMarked
package dev.firsthand.intake.kind;

import org.jspecify.annotations.NullMarked;
