/** From the signatures of many reports to copies and stories. */
@NullMarked
package dev.firsthand.group;

import org.jspecify.annotations.NullMarked;
