/** Puts the fulfilment capability together. */
@NullMarked
package dev.readback.fulfilment.wiring;

import org.jspecify.annotations.NullMarked;
