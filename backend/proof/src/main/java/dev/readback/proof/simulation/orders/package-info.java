/** A small capability to act on: orders between buyers and sellers. */
@NullMarked
package dev.readback.proof.simulation.orders;

import org.jspecify.annotations.NullMarked;
