/** The public format against its schema. */
@NullMarked
package dev.firsthand.record;

import org.jspecify.annotations.NullMarked;
