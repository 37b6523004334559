/** The commands: options in, exit codes out, and nothing else. */
@NullMarked
package dev.firsthand.app.command;

import org.jspecify.annotations.NullMarked;
