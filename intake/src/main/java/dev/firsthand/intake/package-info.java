/** Everything that holds news, taken in: paths to captures, captures to text. */
@NullMarked
package dev.firsthand.intake;

import org.jspecify.annotations.NullMarked;
