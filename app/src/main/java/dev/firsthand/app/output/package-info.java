/** Where results go: files that are whole or absent, and a terminal that captures cannot command. */
@NullMarked
package dev.firsthand.app.output;

import org.jspecify.annotations.NullMarked;
