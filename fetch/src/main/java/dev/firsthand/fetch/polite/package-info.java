/** What sites ask of those who fetch from them: which pages, how often, and when not. */
@NullMarked
package dev.firsthand.fetch.polite;

import org.jspecify.annotations.NullMarked;
