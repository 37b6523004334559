/** Tests of {@code command}. */
@NullMarked
package dev.firsthand.app.command;

import org.jspecify.annotations.NullMarked;
