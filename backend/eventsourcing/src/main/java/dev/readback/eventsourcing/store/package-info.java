/** The ports: what the kernel asks of a store, and how a store fails. */
@NullMarked
package dev.readback.eventsourcing.store;

import org.jspecify.annotations.NullMarked;
