/** What the commands do, without a command line: a request in, output and an exit code out. */
@NullMarked
package dev.firsthand.app.service;

import org.jspecify.annotations.NullMarked;
