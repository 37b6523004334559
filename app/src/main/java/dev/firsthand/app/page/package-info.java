/** The account as one page that needs nothing but itself. */
@NullMarked
package dev.firsthand.app.page;

import org.jspecify.annotations.NullMarked;
