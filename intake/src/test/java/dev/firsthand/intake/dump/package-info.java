/** Tests of {@code dump}. */
@NullMarked
package dev.firsthand.intake.dump;

import org.jspecify.annotations.NullMarked;
