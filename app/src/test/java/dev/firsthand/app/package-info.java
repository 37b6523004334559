/** Stories for tests, and what is tested of the whole. */
@NullMarked
package dev.firsthand.app;

import org.jspecify.annotations.NullMarked;
