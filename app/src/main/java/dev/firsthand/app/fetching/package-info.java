/** Fetching as the commands ask for it: where it is kept, and what the terminal shows of it. */
@NullMarked
package dev.firsthand.app.fetching;

import org.jspecify.annotations.NullMarked;
