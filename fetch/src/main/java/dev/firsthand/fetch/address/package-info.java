/** Addresses as people and lists write them, and which machines they may lead to. */
@NullMarked
package dev.firsthand.fetch.address;

import org.jspecify.annotations.NullMarked;
