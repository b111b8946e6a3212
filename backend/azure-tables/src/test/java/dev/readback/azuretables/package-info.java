/** The stores against the real Azurite, and against what may happen on the way there. */
@NullMarked
package dev.readback.azuretables;

import org.jspecify.annotations.NullMarked;
