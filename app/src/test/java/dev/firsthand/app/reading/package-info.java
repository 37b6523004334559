/** Tests of {@code reading}. */
@NullMarked
package dev.firsthand.app.reading;

import org.jspecify.annotations.NullMarked;
