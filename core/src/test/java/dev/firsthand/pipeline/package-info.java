/** What must hold of every account, whatever the captures. */
@NullMarked
package dev.firsthand.pipeline;

import org.jspecify.annotations.NullMarked;
