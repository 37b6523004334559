/** Tests of {@code text}. */
@NullMarked
package dev.firsthand.app.text;

import org.jspecify.annotations.NullMarked;
