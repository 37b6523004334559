/** Things that hold many captures, opened and pulled one by one: archives of files, of the web, of mail and of data. */
@NullMarked
package dev.firsthand.intake.container;

import org.jspecify.annotations.NullMarked;
