/** What happened in a run, and what must hold of it. */
@NullMarked
package dev.readback.proof.simulation.history;

import org.jspecify.annotations.NullMarked;
