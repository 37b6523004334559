/** From attributions to statements: whom the words of a source stand for. */
@NullMarked
package dev.firsthand.identify;

import org.jspecify.annotations.NullMarked;
