/** Readback on its stores, and the bare client of the same storage. */
@NullMarked
package dev.readback.bench.storage;

import org.jspecify.annotations.NullMarked;
