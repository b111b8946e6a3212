/** Virtual time, and the ports as they look from a process that may die: slow, failing, late. */
@NullMarked
package dev.readback.proof.simulation.ports;

import org.jspecify.annotations.NullMarked;
