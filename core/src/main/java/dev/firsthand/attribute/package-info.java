/** From an annotation to attributions: who is given as the source of what, by which words. */
@NullMarked
package dev.firsthand.attribute;

import org.jspecify.annotations.NullMarked;
