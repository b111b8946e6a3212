/** How changes of streams reach those who follow them, also when the process that made one dies. */
@NullMarked
package dev.readback.eventsourcing.following;

import org.jspecify.annotations.NullMarked;
