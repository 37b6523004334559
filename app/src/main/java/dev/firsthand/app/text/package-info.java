/** The account as plain text for a terminal. */
@NullMarked
package dev.firsthand.app.text;

import org.jspecify.annotations.NullMarked;
