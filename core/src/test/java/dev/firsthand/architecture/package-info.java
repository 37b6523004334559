/** The rules that keep the shape of the code. */
@NullMarked
package dev.firsthand.architecture;

import org.jspecify.annotations.NullMarked;
