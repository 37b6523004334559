/** Tests of {@code page}. */
@NullMarked
package dev.firsthand.app.page;

import org.jspecify.annotations.NullMarked;
