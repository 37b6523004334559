/** From a report to what can be seen in it: paragraphs, sentences, words, quotations. */
@NullMarked
package dev.firsthand.annotate;

import org.jspecify.annotations.NullMarked;
