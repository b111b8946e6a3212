/** The booking capability over HTTP. */
@NullMarked
package dev.readback.booking.http;

import org.jspecify.annotations.NullMarked;
