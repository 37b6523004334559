@NullMarked
package dev.firsthand.date;

import org.jspecify.annotations.NullMarked;
