/** What addresses, feeds, sitemaps and lists of feeds lead to, fetched politely and kept. */
@NullMarked
package dev.firsthand.fetch;

import org.jspecify.annotations.NullMarked;
