/** What passes between the stages: immutable records that know nothing of how they were found. */
@NullMarked
package dev.firsthand.model;

import org.jspecify.annotations.NullMarked;
