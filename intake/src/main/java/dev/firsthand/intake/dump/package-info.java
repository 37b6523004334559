/** Reports as objects of data dumps: schema.org articles, news crawlers' and search engines' fields, the items of a JSON Feed. */
@NullMarked
package dev.firsthand.intake.dump;

import org.jspecify.annotations.NullMarked;
