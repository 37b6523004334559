@NullMarked
package dev.firsthand.answer;

import org.jspecify.annotations.NullMarked;
