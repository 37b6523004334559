/** Where the command line begins; commands are thin over the services beside them. */
@NullMarked
package dev.firsthand.app;

import org.jspecify.annotations.NullMarked;
