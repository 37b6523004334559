/** Tests of {@code view}. */
@NullMarked
package dev.firsthand.app.view;

import org.jspecify.annotations.NullMarked;
