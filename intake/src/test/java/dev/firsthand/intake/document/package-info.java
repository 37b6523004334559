/** Tests of {@code document}. */
@NullMarked
package dev.firsthand.intake.document;

import org.jspecify.annotations.NullMarked;
