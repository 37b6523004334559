/** What the encoder learns from: public corpora, read into tokens with labels. */
@NullMarked
package dev.firsthand.training.corpus;

import org.jspecify.annotations.NullMarked;
