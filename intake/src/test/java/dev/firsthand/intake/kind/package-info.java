/** Tests of {@code kind}. */
@NullMarked
package dev.firsthand.intake.kind;

import org.jspecify.annotations.NullMarked;
