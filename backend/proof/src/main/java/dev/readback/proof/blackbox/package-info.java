/** The proof from outside: sessions at random, faults, and a checker of what they were answered. */
@NullMarked
package dev.readback.proof.blackbox;

import org.jspecify.annotations.NullMarked;
