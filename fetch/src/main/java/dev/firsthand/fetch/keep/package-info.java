/** A folder of what was fetched, as web archives, and of what is known of each address. */
@NullMarked
package dev.firsthand.fetch.keep;

import org.jspecify.annotations.NullMarked;
