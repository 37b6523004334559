@NullMarked
package dev.firsthand.unnamed;

import org.jspecify.annotations.NullMarked;
