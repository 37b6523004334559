/** The stages in their order: a report at a time, then a story at a time. */
@NullMarked
package dev.firsthand.pipeline;

import org.jspecify.annotations.NullMarked;
