@NullMarked
package dev.firsthand.annotate;

import org.jspecify.annotations.NullMarked;
