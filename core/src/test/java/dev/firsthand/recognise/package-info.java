/** Tests of who is one across reports. */
@NullMarked
package dev.firsthand.recognise;

import org.jspecify.annotations.NullMarked;
