/** Finds what denials, refusals, disputes and corrections answer, where the text says so. */
@NullMarked
package dev.firsthand.answer;

import org.jspecify.annotations.NullMarked;
