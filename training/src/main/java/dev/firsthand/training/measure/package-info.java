/** How well the encoder reads: the arithmetic of the public scorers. */
@NullMarked
package dev.firsthand.training.measure;

import org.jspecify.annotations.NullMarked;
