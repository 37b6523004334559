/** Grades what statements and claims rest on: a rung of the sourcing ladder, a suggestion on the Admiralty scale. */
@NullMarked
package dev.firsthand.grade;

import org.jspecify.annotations.NullMarked;
