/** Defects on purpose, between the workload and the service, which the checker must find. */
@NullMarked
package dev.readback.proof.blackbox.adversary;

import org.jspecify.annotations.NullMarked;
