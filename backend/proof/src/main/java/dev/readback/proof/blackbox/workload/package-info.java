/** Buyers and sellers who act at random, from a seed. */
@NullMarked
package dev.readback.proof.blackbox.workload;

import org.jspecify.annotations.NullMarked;
