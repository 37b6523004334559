/** A story file arranged for reading: what the terminal and the page both show, and in which order. */
@NullMarked
package dev.firsthand.app.view;

import org.jspecify.annotations.NullMarked;
