/** Trains the encoder and exports it: the command line and what it is made of. */
@NullMarked
package dev.firsthand.training;

import org.jspecify.annotations.NullMarked;
