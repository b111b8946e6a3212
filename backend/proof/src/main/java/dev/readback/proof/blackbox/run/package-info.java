/** Runs the proof: epochs of work and faults, each judged by itself. */
@NullMarked
package dev.readback.proof.blackbox.run;

import org.jspecify.annotations.NullMarked;
