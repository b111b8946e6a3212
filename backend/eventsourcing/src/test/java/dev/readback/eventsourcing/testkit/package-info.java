/** The test kit: given/when/then for deciders and projections, and the contracts of the ports. */
@NullMarked
package dev.readback.eventsourcing.testkit;

import org.jspecify.annotations.NullMarked;
