/** Captures to stories on all cores, with what could not be read told beside them. */
@NullMarked
package dev.firsthand.app.reading;

import org.jspecify.annotations.NullMarked;
