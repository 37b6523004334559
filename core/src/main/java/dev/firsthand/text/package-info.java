/** What every stage reads text with: words, sentences, lexicons, folding. */
@NullMarked
package dev.firsthand.text;

import org.jspecify.annotations.NullMarked;
