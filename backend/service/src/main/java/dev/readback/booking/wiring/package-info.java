/** Puts the booking capability together. */
@NullMarked
package dev.readback.booking.wiring;

import org.jspecify.annotations.NullMarked;
