/** Golden stories: what should be found in small stories of our own writing, and what is not found yet. */
@NullMarked
package dev.firsthand.stories;

import org.jspecify.annotations.NullMarked;
