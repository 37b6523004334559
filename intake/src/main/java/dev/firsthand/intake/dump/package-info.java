/** Reports as objects of data dumps: articles as search engines ask for them, news crawlers’ fields, the items of a JSON Feed. */
@NullMarked
package dev.firsthand.intake.dump;

import org.jspecify.annotations.NullMarked;
