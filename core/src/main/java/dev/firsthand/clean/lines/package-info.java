/** Tells what each line of a capture without structure is for, by a model that learnt from pages. */
@NullMarked
package dev.firsthand.clean.lines;

import org.jspecify.annotations.NullMarked;
