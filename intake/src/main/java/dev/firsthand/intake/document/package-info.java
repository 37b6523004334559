/** Documents made for paper and for the post: PDF, word processors' files, e-mail and saved pages in its form. */
@NullMarked
package dev.firsthand.intake.document;

import org.jspecify.annotations.NullMarked;
