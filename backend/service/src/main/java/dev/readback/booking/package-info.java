/** The order-booking capability: a buyer's purchase order and the seller's decision. Pure. */
@NullMarked
package dev.readback.booking;

import org.jspecify.annotations.NullMarked;
