/** What is promised of any input, tried on inputs that nobody thought of. */
@NullMarked
package dev.firsthand.app.fuzz;

import org.jspecify.annotations.NullMarked;
