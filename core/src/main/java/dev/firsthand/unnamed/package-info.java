/** Reads what a report tells of the sources it does not name: how many, why unnamed, to whom they spoke. */
@NullMarked
package dev.firsthand.unnamed;

import org.jspecify.annotations.NullMarked;
