/** Tests of {@code service}. */
@NullMarked
package dev.firsthand.app.service;

import org.jspecify.annotations.NullMarked;
