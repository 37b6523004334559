@NullMarked
package dev.firsthand.grade;

import org.jspecify.annotations.NullMarked;
