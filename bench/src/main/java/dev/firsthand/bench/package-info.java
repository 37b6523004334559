/** How fast each stage is, measured by JMH, and captures to measure with. */
@NullMarked
package dev.firsthand.bench;

import org.jspecify.annotations.NullMarked;
