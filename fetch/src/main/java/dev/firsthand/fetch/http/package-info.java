/** One request and its answer, within bounds, from machines that may be asked only. */
@NullMarked
package dev.firsthand.fetch.http;

import org.jspecify.annotations.NullMarked;
