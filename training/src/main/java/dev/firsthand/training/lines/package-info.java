/** Makes captures of pages and trains the line model on them. */
@NullMarked
package dev.firsthand.training.lines;

import org.jspecify.annotations.NullMarked;
