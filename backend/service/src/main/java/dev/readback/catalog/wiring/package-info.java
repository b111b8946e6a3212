/** The catalog put together: its rows are JSON in the read model store. */
@NullMarked
package dev.readback.catalog.wiring;

import org.jspecify.annotations.NullMarked;
