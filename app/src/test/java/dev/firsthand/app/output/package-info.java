/** Tests of {@code output}. */
@NullMarked
package dev.firsthand.app.output;

import org.jspecify.annotations.NullMarked;
