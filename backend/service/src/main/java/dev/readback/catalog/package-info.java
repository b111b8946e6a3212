/** The catalog: what sellers offer, at which price, and how it is searched. */
@NullMarked
package dev.readback.catalog;

import org.jspecify.annotations.NullMarked;
