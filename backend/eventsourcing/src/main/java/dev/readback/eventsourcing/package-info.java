/** The pure half of event sourcing: what decides, what folds, and how events are named. */
@NullMarked
package dev.readback.eventsourcing;

import org.jspecify.annotations.NullMarked;
