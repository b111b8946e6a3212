/** What befalls networks, storage and processes, from a seed. */
@NullMarked
package dev.readback.proof.blackbox.faults;

import org.jspecify.annotations.NullMarked;
