@NullMarked
package dev.firsthand.app.watching;

import org.jspecify.annotations.NullMarked;
