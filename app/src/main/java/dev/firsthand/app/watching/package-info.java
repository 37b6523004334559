/** Reports watched at their addresses: what is new, and what was changed in what was read before. */
@NullMarked
package dev.firsthand.app.watching;

import org.jspecify.annotations.NullMarked;
