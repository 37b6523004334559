/** The command line. */
@NullMarked
package dev.firsthand.app;

import org.jspecify.annotations.NullMarked;
