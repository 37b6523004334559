/** Web pages: what of a page is the story, what is set aside and by what kind, and what the page declares of itself. */
@NullMarked
package dev.firsthand.intake.page;

import org.jspecify.annotations.NullMarked;
