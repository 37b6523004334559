/** The small language model: from the words of a report to sources, cues, contents, links and names. */
@NullMarked
package dev.firsthand.encoder;

import org.jspecify.annotations.NullMarked;
