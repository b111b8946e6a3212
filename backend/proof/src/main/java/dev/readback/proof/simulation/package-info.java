/** The kernel under a seeded scheduler with virtual time: everything fails, nothing may be lost. */
@NullMarked
package dev.readback.proof.simulation;

import org.jspecify.annotations.NullMarked;
