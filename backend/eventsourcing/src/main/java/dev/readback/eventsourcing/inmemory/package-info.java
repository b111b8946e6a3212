/** Reference implementations of the ports: small enough to be read as their specification. */
@NullMarked
package dev.readback.eventsourcing.inmemory;

import org.jspecify.annotations.NullMarked;
