/** From a rendering to a report: outlet, headline, authors, date, and a kind for every run of its text. */
@NullMarked
package dev.firsthand.clean;

import org.jspecify.annotations.NullMarked;
