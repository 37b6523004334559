/** Expressions of time and their values. */
@NullMarked
package dev.firsthand.date;

import org.jspecify.annotations.NullMarked;
