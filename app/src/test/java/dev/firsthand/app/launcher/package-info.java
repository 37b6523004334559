/** Tests of {@code launcher}. */
@NullMarked
package dev.firsthand.app.launcher;

import org.jspecify.annotations.NullMarked;
