@NullMarked
package dev.firsthand.attribute;

import org.jspecify.annotations.NullMarked;
